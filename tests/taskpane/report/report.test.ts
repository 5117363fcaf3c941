/** The tab Báo cáo in a real browser, on the consolidated workbook of the sample. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { templateName } from '../../../src/distribute/order';
import { cleanReturns } from '../../../src/sample/returns';
import { runCli, temporaryFolder } from '../../scripts/runCli';
import { axeFinds } from '../../support/axe';
import type { OpenedPage } from '../../support/browser';
import { launchForPage, launchTime, openPage } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { describeWith } from '../../support/programs';
import { sampleBook } from '../../support/sampleBook';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: /Báo cáo|Report/ });
const text = (page: Page): Locator => page.getByRole('article');

async function give(page: Page, path: string): Promise<void> {
  await panel(page).locator('input[type=file]').setInputFiles(path);
}

async function written(browser: Browser, options: Parameters<typeof openPage>[1] = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, { query: '?tab=report', ...options });
  await give(opened.page, at('tong-hop.xlsx'));
  await text(opened.page).waitFor();
  return opened;
}

async function shows<Seen>(look: () => Promise<Seen>, expected: Seen): Promise<void> {
  expect(await eventually(look, expected)).toEqual(expected);
}

/** Words with letters or digits, without the marks of Markdown. */
const wordsOf = (said: string): readonly string[] =>
  said
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

async function byCommandLine(name: string, ...args: readonly string[]): Promise<Buffer> {
  expect((await runCli(['report', at('tong-hop.xlsx'), '--out', at(name), ...args])).code).toBe(0);
  return readFileSync(at(name));
}

async function saved(page: Page, button: string): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describeWith(['chromium'], 'the tab Báo cáo', () => {
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(at('tong-hop.xlsx'), await sampleBook());
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('says what the command line says, word for word, and complains of nothing', async () => {
    const { page, complaints } = await written(browser);
    // A footnote's number stands raised after its word, not in brackets.
    const markdown = (await byCommandLine('a.md')).toString('utf8').replace(/\[\^(\d+)\](:?)/g, '$1$2');
    const shown = wordsOf(await text(page).innerText());
    // Quốc hiệu and Tiêu ngữ stand on the document, not in the Markdown.
    const state = wordsOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc');
    expect([...shown].toSorted()).toEqual([...wordsOf(markdown), ...state].toSorted());
    expect((await text(page).innerText()).replace(/\s+/g, ' ')).toContain('10,50%. Mức giảm tỷ lệ hộ nghèo 3,17%./.');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['Lưu .docx', 'docx'],
    ['Lưu .md', 'md'],
    ['Lưu .json', 'json'],
  ])('%s saves the bytes of the command line', async (button, format) => {
    const { page } = await written(browser);
    const { name, bytes } = await saved(page, button);
    expect(name).toBe(`bao-cao-huyen-than-uyen-2021-q1.${format}`);
    expect(bytes.equals(await byCommandLine(`b.${format}`))).toBe(true);
    await panel(page).getByText(`Đã tạo tệp ${name}`).waitFor();
    expect((await saved(page, 'Tải lại')).bytes.equals(bytes)).toBe(true);
  });

  test('every figure shows the filled cells it was taken from, with the units behind them', async () => {
    const { page } = await written(browser);
    const figures = text(page).locator('a.figure');
    const count = await figures.count();
    expect(count).toBeGreaterThan(50);
    for (let index = 0; index < count; index += 1) {
      await figures.nth(index).click();
      const cells = page.locator('.figure-cells:not([aria-busy])');
      await cells.waitFor();
      const said = await cells.innerText();
      expect([index, said]).toEqual([index, expect.stringMatching(/Sheet .+, ô [A-Z]+\d+ = (?!ô trống)/)]);
      expect([index, said]).toEqual([index, expect.stringMatching(/tệp .+\.xlsx, sheet .+, ô [A-Z]+\d+/)]);
    }
    await page.getByRole('link', { name: '1.548 hộ' }).click();
    await page.getByText('Sheet HN Hộ nghèo, ô O26 = 1.548').waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await page.locator('.figure-cells').count()).toBe(0);
  }, 120_000);

  test('sections are left out and moved with the keyboard alone; the report follows at once', async () => {
    const { page } = await written(browser);
    const headings = (): Promise<readonly string[]> => text(page).locator('h5').allInnerTexts();
    await page.getByRole('checkbox', { name: 'Quản lý đầu tư công' }).focus();
    await page.keyboard.press('Space');
    await shows(headings, ['1. Tái định cư các công trình thủy điện', '2. Tài chính, ngân sách', '3. Giảm nghèo']);
    await page.getByRole('button', { name: 'Chuyển «Giảm nghèo» lên' }).focus();
    await page.keyboard.press('Enter');
    await shows(headings, ['1. Tái định cư các công trình thủy điện', '2. Giảm nghèo', '3. Tài chính, ngân sách']);
    // The focus went along with the line.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Chuyển «Giảm nghèo» lên');
    await page.getByRole('status').getByText('Giảm nghèo: vị trí 3/4').waitFor();
    const { bytes } = await saved(page, 'Lưu .md');
    expect(bytes.equals(await byCommandLine('c.md', '--sections', 'DTC.chuongTrinh,HN,NS'))).toBe(true);

    for (const name of ['Tái định cư', 'Giảm nghèo', 'Tài chính, ngân sách']) await page.getByRole('checkbox', { name }).uncheck();
    await page.getByText('Chưa chọn mục nào').waitFor();
    expect(await text(page).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Tài chính, ngân sách' }).check();
    await shows(headings, ['1. Tài chính, ngân sách']);
  });

  test('is copied with headings and lists, and as plain text', async () => {
    const { page } = await written(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await panel(page).getByRole('button', { name: 'Sao chép' }).click();
    await panel(page).getByText('Đã sao chép cả định dạng').waitFor();
    const read = (type: string): Promise<string> =>
      page.evaluate(async (kind) => (await (await navigator.clipboard.read())[0]!.getType(kind)).text(), type);
    expect(await read('text/html')).toMatch(/<h3>1\. Quản lý đầu tư công<\/h3><ul><li>/);
    expect(await read('text/plain')).toContain('\n4. Giảm nghèo\nKết quả điều tra');
  });

  test('where the clipboard is refused, the text is there to be copied by hand', async () => {
    const { page } = await written(browser);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await panel(page).getByRole('button', { name: 'Sao chép' }).click();
    const area = page.getByRole('textbox', { name: 'Văn bản báo cáo để sao chép' });
    await area.waitFor();
    const selected = (): Promise<string> =>
      area.evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return document.activeElement === element ? value.slice(selectionStart, selectionEnd) : '';
      });
    expect(await selected()).toContain('4. Giảm nghèo');
  });

  test('cells edited by hand are told with both values', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('tong-hop.xlsx'));
    book.getWorksheet('HN Hộ nghèo')!.getCell('O26').value = 1600;
    await book.xlsx.writeFile(at('sua.xlsx'));
    const { page } = await openPage(browser, { query: '?tab=report' });
    await give(page, at('sua.xlsx'));
    await page.getByText('Sheet HN Hộ nghèo, ô O26: ghi 1.600, tính từ chi tiết được 1.548.').waitFor();
    expect(await text(page).innerText()).toContain('1.600 hộ');
    expect(await axeFinds(page)).toEqual([]);
  });

  test('what is no consolidated workbook is told for what it is; the report before it stays', async () => {
    const { order, plan } = cleanReturns()[0]!;
    writeFileSync(at('xa.xlsx'), await writeWorkbook(plan));
    writeFileSync(at('chu.xlsx'), 'STT\n');
    const { page } = await openPage(browser, { query: '?tab=report' });
    await give(page, at('xa.xlsx'));
    await page.getByText(`Tệp «xa.xlsx» là biểu ${order.form.code}`).waitFor();
    await page.getByText('Chưa có sổ tổng hợp để viết báo cáo').waitFor();
    await page.getByRole('button', { name: 'Sang thẻ Tổng hợp' }).first().click();
    await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    await give(page, at('tong-hop.xlsx'));
    await text(page).waitFor();
    await give(page, at('chu.xlsx'));
    await page.getByText('Chưa đọc được «chu.xlsx». Tệp chỉ là văn bản thường').waitFor();
    expect(await text(page).count()).toBe(1);
  });

  test('what was just consolidated is reported, as from the workbook that is saved there; consolidated anew, it is anew', async () => {
    const returns = cleanReturns()
      .filter(({ order }) => order.form.code === 'HN')
      .slice(0, 3);
    const paths = returns.map(({ order }) => at(templateName(order).replace('/', '-')));
    for (const [index, { plan }] of returns.entries()) writeFileSync(paths[index]!, await writeWorkbook(plan));
    const { page } = await openPage(browser, { query: '?tab=consolidate' });
    const tab = page.getByRole('tabpanel', { name: 'Tổng hợp' });
    const consolidate = async (some: readonly string[]): Promise<void> => {
      await tab
        .locator('input[type=file]')
        .first()
        .setInputFiles([...some]);
      await tab.getByRole('button', { name: /^Tổng hợp( lại)?$/ }).click();
    };
    await consolidate(paths.slice(0, 2));
    const download = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Lưu sổ tổng hợp (.xlsx)' }).click();
    await (await download).saveAs(at('vua-tong-hop.xlsx'));
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    await text(page).waitFor();
    await page.getByText(/Viết từ: Kết quả vừa tổng hợp \(Huyện Than Uyên, /).waitFor();
    const { bytes } = await saved(page, 'Lưu .md');
    expect((await runCli(['report', at('vua-tong-hop.xlsx'), '--out', at('d.md')])).code).toBe(0);
    expect(bytes.equals(readFileSync(at('d.md')))).toBe(true);

    const before = await text(page).innerText();
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await consolidate(paths.slice(2));
    await tab.getByText('3/12').first().waitFor();
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    expect(await eventually(async () => (await text(page).innerText()) === before, false)).toBe(false);
  }, 120_000);

  test('a report that was edited in Word is read again: against this one, and by itself where there is none', async () => {
    const { page, complaints } = await written(browser);
    const path = 'word/document.xml';
    const entries = unzipSync(await byCommandLine('sua.docx'));
    const xml = strFromU8(entries[path]!).replace('>1.548 hộ<', '>1.584 hộ<').replace('Mức giảm tỷ lệ', 'Mức tăng tỷ lệ');
    writeFileSync(at('sua.docx'), zipSync({ ...entries, [path]: strToU8(xml) }));
    const open = (): Promise<void> => panel(page).getByRole('button', { name: 'Kiểm tra lại báo cáo đã sửa tay' }).click();
    const choose = (name: string): Promise<void> => panel(page).locator('input[accept*=docx]').setInputFiles(at(name));
    const told = (): Promise<readonly string[]> => panel(page).locator('.recheck li > p:first-child').allInnerTexts();
    await open();
    await choose('sua.docx');
    await panel(page).locator('.recheck li').first().waitFor();
    const lines = await told();
    expect(lines[0]).toBe('Lỗi: Kết luận bị đổi: theo số liệu là «giảm», văn bản ghi «tăng». Đề nghị kiểm tra ngay.');
    expect(lines.some((line) => line.startsWith('Lỗi: Đã sửa tay: ghi «1.584 hộ»'))).toBe(true);
    expect((await axeFinds(page)).length).toBe(0);
    writeFileSync(at('van-ban.txt'), 'Hòa giải 13 vụ (thành 09 vụ, không thành 05 vụ).');
    await choose('van-ban.txt');
    await shows(async () => (await told()).length, 1);
    writeFileSync(at('la.docx'), 'không phải');
    await choose('la.docx');
    await panel(page).getByText('không phải tệp Word').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('axe finds nothing: empty, refused, written with a figure open and a file made, with no section; light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, { query: '?tab=report', colorScheme });
      await page.getByText('Chưa có sổ tổng hợp').waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await give(page, at('xa.xlsx'));
      await page.getByText('Tệp «xa.xlsx» là biểu').waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await give(page, at('tong-hop.xlsx'));
      await text(page).waitFor();
      await page.getByRole('link', { name: '1.548 hộ' }).click();
      await page.locator('.figure-cells:not([aria-busy])').waitFor();
      await page.getByText('Cách viết (theo').click();
      await saved(page, 'Lưu .docx');
      expect(await axeFinds(page)).toEqual([]);
      for (const box of await panel(page).getByRole('checkbox').all()) await box.uncheck();
      await page.getByText('Chưa chọn mục nào').waitFor();
      expect(await axeFinds(page)).toEqual([]);
    }
  }, 180_000);

  test.each(['vi', 'en'])('nothing is cut off at 320 px: %s', async (lang) => {
    const { page } = await written(browser, { viewport: { width: 320, height: 700 } });
    if (lang === 'en') await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('link', { name: '1.548 hộ' }).click();
    await page.locator('.figure-cells:not([aria-busy])').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('speaks English around a report that stays Vietnamese', async () => {
    const { page } = await written(browser);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('button', { name: 'Save .docx' }).waitFor();
    expect(await text(page).getAttribute('lang')).toBe('vi');
    expect(await text(page).innerText()).toContain('Hộ nghèo 1.548 hộ chiếm tỷ lệ');
    await page.getByRole('link', { name: '1.548 hộ' }).click();
    await page.getByText('Sheet HN Hộ nghèo, cell O26 = 1.548').waitFor();
  });
});
