/** From nothing to the template of any commune of the country in three clicks, in a real browser; the place is there again the next day. */
import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { coverTab } from '../../../src/language/cover';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { cleanReturns } from '../../../src/sample/returns';
import { axeFinds } from '../../support/axe';
import { launchForPage, launchTime, openPage } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { describeWith } from '../../support/programs';

const today = '2026-11-30';
const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Biểu mẫu' });
const field = (page: Page): Locator => panel(page).getByRole('searchbox', { name: 'Tìm tỉnh, xã, phường' });
const line = (page: Page): Promise<string | null> => page.locator('.office-text').textContent();

/** Counts what is clicked. */
function fingers(): Readonly<{ click: (what: Locator) => Promise<void>; count: () => number }> {
  let clicks = 0;
  return {
    click: (what) => {
      clicks += 1;
      return what.click();
    },
    count: () => clicks,
  };
}

async function coverOf(bytes: Uint8Array): Promise<string> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const texts: string[] = [];
  book.getWorksheet(coverTab)?.eachRow((row) => row.eachCell(({ text }) => texts.push(text)));
  return texts.join('\n');
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

describeWith(['chromium'], 'the place of the country on the tab Biểu mẫu', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('a province from its list: tab, province, all of its communes in a zip', async () => {
    const { page, complaints } = await openPage(browser, { today });
    const { click, count } = fingers();
    await click(page.getByRole('tab', { name: 'Biểu mẫu' }));
    await click(panel(page).getByRole('button', { name: /^Tỉnh Lai Châu/ }));
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await click(panel(page).getByRole('button', { name: 'Lập tất cả (.zip)' }));
    const files = unzipSync(await bytesOf(await download));
    expect(count()).toBe(3);
    const ofThanUyen = Object.keys(files).filter((file) => file.includes('03595-xa-than-uyen'));
    expect(ofThanUyen.length).toBeGreaterThan(0);
    const cover = await coverOf(files[ofThanUyen[0]!]!);
    expect(cover).toContain('Xã Than Uyên');
    expect(complaints).toEqual([]);
  }, 180_000);

  test.each([
    ['than uyen', /^Xã Than Uyên Tỉnh Lai Châu/, 'Xã Than Uyên'],
    ['hoan kiem', /^Phường Hoàn Kiếm Thành phố Hà Nội/, 'Phường Hoàn Kiếm'],
  ])(
    'one commune by typing «%s»: field, commune, its template',
    async (typed, button, name) => {
      const { page, complaints } = await openPage(browser, { today, query: '?tab=templates' });
      const { click, count } = fingers();
      await click(field(page));
      await page.keyboard.type(typed);
      await click(panel(page).getByRole('button', { name: button }));
      const make = panel(page).getByRole('button', { name: /^Lập tệp này/ });
      await make.first().waitFor();
      const shown = (
        await panel(page)
          .getByRole('checkbox', { name: /^[A-Z]+: / })
          .allTextContents()
      ).length;
      expect(await make.count()).toBeLessThanOrEqual(
        await panel(page)
          .getByRole('checkbox', { name: /^[A-Z]+: / })
          .count(),
      );
      const file = (await make.first().getAttribute('aria-label')) ?? '';
      const download = page.waitForEvent('download');
      await click(make.first());
      const cover = await coverOf(await bytesOf(await download));
      expect(count()).toBe(3);
      expect(shown).toBeGreaterThan(0);
      expect(cover).toContain(name);
      const code = /: ([a-z]+)\//.exec(file)?.[1]?.toUpperCase() ?? '?';
      expect(cover.split('\n')).toContain(code);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  test('the quarter that ended last is offered, its forms are named, and what is not in force says what is', async () => {
    const { page } = await openPage(browser, { today, query: '?tab=templates' });
    await panel(page).getByText('Biểu áp dụng cho quý III năm 2026').waitFor();
    await panel(page)
      .getByText(/^DTC: .*đến 31\/12\/2025; kỳ này dùng DTC 2026\)$/)
      .waitFor();
    expect(await panel(page).getByText('Không có đơn vị nào khớp').count()).toBe(0);
    expect(await line(page)).toBe('Kỳ và danh mục: theo từng tệp');
  });

  test('the keyboard alone: into the field, down the list, chosen by Enter', async () => {
    const { page } = await openPage(browser, { today, query: '?tab=templates' });
    await field(page).focus();
    await page.keyboard.type('muong than, lai chau');
    await panel(page)
      .getByRole('button', { name: /^Xã Mường Than/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Đã chọn 1/39 đơn vị').waitFor();
    expect(await line(page)).toMatch(/Tỉnh Lai Châu/);
  });

  test('place and added offices are there again the next day, and the engine is not started to show them', async () => {
    const { page } = await openPage(browser, { today, query: '?tab=templates' });
    await panel(page)
      .getByRole('button', { name: /^Tỉnh Lai Châu/ })
      .click();
    await panel(page).getByText('Biểu mẫu quý III năm 2026 của Tỉnh Lai Châu').waitFor();
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    await page.getByRole('button', { name: /^Đơn vị thêm vào Tỉnh Lai Châu/ }).click();
    await page.getByLabel('Tên đơn vị').fill('Ban quản lý dự án');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByText('Đã thêm 1 đơn vị.').first().waitFor();
    await page.getByLabel(/Thêm từ bảng/).setInputFiles({
      name: 'so.csv',
      mimeType: 'text/plain',
      buffer: Buffer.from('mã;tên;loại\nSTC;Sở Tài chính;cơ quan tài chính\n'),
    });
    await page.getByText('STC · Cơ quan tài chính').waitFor();
    await panel(page).getByText('Đã chọn 41/41 đơn vị').waitFor();

    await page.goto(page.url().replace('?tab=templates', '?tab=check'));
    expect(await eventually(() => line(page), 'Kỳ ghi trong từng tệp · Tỉnh Lai Châu')).toBe('Kỳ ghi trong từng tệp · Tỉnh Lai Châu');
    expect(await page.locator('script[src="engine.js"]').count()).toBe(0);
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await panel(page).getByText('Đã chọn 41/41 đơn vị').waitFor();
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    await page.getByRole('button', { name: 'Bỏ Sở Tài chính khỏi danh mục' }).click();
    await panel(page).getByText('Đã chọn 40/40 đơn vị').waitFor();
  }, 60_000);

  test('files of another place than the one remembered are told, and their place can be taken', async () => {
    const { page } = await openPage(browser, { today, query: '?tab=templates' });
    await panel(page)
      .getByRole('button', { name: /^Tỉnh Lai Châu/ })
      .click();
    await panel(page).getByText('của Tỉnh Lai Châu').waitFor();
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    const returned = cleanReturns().find(({ order }) => order.form.code === 'NS')!;
    const one = { name: 'mot-xa.xlsx', mimeType: '', buffer: Buffer.from(await writeWorkbook(returned.plan)) };
    await page.getByRole('tabpanel', { name: 'Kiểm tra' }).locator('input[type=file]').first().setInputFiles(one);
    await page.getByText('Phần lớn tệp đã mở ghi: Quý I năm 2021 · Huyện Than Uyên.').waitFor();
    await page.getByRole('button', { name: 'Dùng', exact: true }).click();
    expect(await eventually(() => line(page), 'Quý I năm 2021 · Huyện Than Uyên (chưa lưu)')).toMatch(/^Quý I năm 2021 · Huyện Than Uyên/);
    expect(await page.getByText('Phần lớn tệp đã mở ghi').count()).toBe(0);
  }, 60_000);

  test('the catalogue chosen comes as a table to fill in', async () => {
    const { page } = await openPage(browser, { today, query: '?tab=templates' });
    await panel(page)
      .getByRole('button', { name: /^Tỉnh Lai Châu/ })
      .click();
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải mẫu danh mục (.xlsx)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('danh-muc-lai-chau.xlsx');
    const book = new Workbook();
    await book.xlsx.load(new Uint8Array(await bytesOf(file)).buffer);
    expect(book.worksheets[0]?.rowCount).toBe(40);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the search and the additions (%s), and nothing runs out at 320 px',
    async (colorScheme) => {
      const { page } = await openPage(browser, { today, query: '?tab=templates', colorScheme, viewport: { width: 320, height: 700 } });
      await panel(page)
        .getByRole('button', { name: /^Tỉnh Lai Châu/ })
        .waitFor();
      expect(await axeFinds(page, ['main'])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await panel(page)
        .getByRole('button', { name: /^Tỉnh Lai Châu/ })
        .click();
      await page.getByRole('button', { name: /^Thay đổi/ }).click();
      await page.getByRole('button', { name: /^Đơn vị thêm vào Tỉnh Lai Châu/ }).click();
      await page.getByLabel('Tên đơn vị').fill('Bản Nà Khoảng');
      await page.getByLabel('Loại', { exact: true }).selectOption('village');
      await page.getByRole('checkbox', { name: 'HN', exact: true }).check();
      await page.getByRole('button', { name: 'Thêm', exact: true }).click();
      await page.getByText('BNK · bản · nộp HN').waitFor();
      expect(await axeFinds(page, ['.office'])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    60_000,
  );
});
