/** The tab Kiểm tra in a real browser, on real .xlsx files: the whole job, and everything that can stand in its way. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { axeFinds } from '../../support/axe';
import type { OpenedPage } from '../../support/browser';
import { launchForPage, launchTime, openPage } from '../../support/browser';
import type { Changes } from '../../support/zeroReturn';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import { describeWith } from '../../support/programs';
import { sampleBook } from '../../support/sampleBook';
import { pathsIn, putSampleFiles } from '../../support/sampleFiles';
import { runCli, temporaryFolder } from '../../scripts/runCli';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

async function put(name: string, changes: Changes = {}): Promise<string> {
  writeFileSync(at(name), await writeWorkbook(zeroReturn(orderFor('NS', '2017', '03632', '2021-H1'), changes)));
  return at(name);
}

const picker = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Kiểm tra' }).locator('input[type=file]').first();
const summary = (page: Page): Locator => page.locator('.summary');

async function pick(page: Page, ...files: readonly string[]): Promise<void> {
  await picker(page).setInputFiles([...files]);
  await summary(page).waitFor();
  await page.locator('.busy').waitFor({ state: 'detached' });
}

const cellIn = (path: string, sheet: string, cell: string): unknown => {
  const read = readWorkbook('a.xlsx', new Uint8Array(readFileSync(path)));
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.workbook.sheets.find(({ name }) => name === sheet)?.cells[cell]?.value;
};

async function downloaded(page: Page, button: string): Promise<Readonly<{ name: string; path: string }>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const path = at(`down-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

/** The names of the jobs that the page asks its workers for, from now on. */
async function callsOf(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const names: string[] = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, options?: Transferable[] | StructuredSerializeOptions) {
      const { is, name } = message as Readonly<{ is?: string; name?: string }>;
      if (is === 'call' && name !== undefined) names.push(name);
      // Both ways to call it come to the same.
      return post.call(this, message, (options ?? []) as StructuredSerializeOptions);
    };
    return names;
  });
  return () => heard.jsonValue();
}

describeWith(['chromium'], 'the tab Kiểm tra in a browser', () => {
  let browser: Browser;
  let returned = '';
  const open = (options: BrowserContextOptions = {}): Promise<OpenedPage> => openPage(browser, options);
  beforeAll(async () => {
    browser = await launchForPage();
    mkdirSync(at('sample'));
    returned = (await putSampleFiles(at('sample'))).returned;
  }, launchTime);
  afterAll(() => browser?.close());

  test('what it saves of the sample is what the command line writes, to the byte', async () => {
    const { page, complaints } = await open();
    await pick(page, ...pathsIn(returned));
    const { out } = await runCli(['validate', returned, '--json']);
    const json = await downloaded(page, 'Lưu kết quả (JSON)');
    expect(json.name).toBe('ket-qua-kiem-tra.json');
    expect(readFileSync(json.path, 'utf8')).toBe(out);
    await runCli(['validate', returned, '--out', at('cli.xlsx')]);
    const xlsx = await downloaded(page, 'Lưu kết quả (Excel)');
    expect(readFileSync(xlsx.path).equals(readFileSync(at('cli.xlsx')))).toBe(true);
    expect(complaints).toEqual([]);
  }, 180_000);

  test('files that need work stand first and open; filter and search show what is meant, also in the others', async () => {
    const { page } = await open();
    await pick(page, ...pathsIn(returned).filter((path) => /03618|03632|03640/.test(path)));
    const files = page.locator('.file');
    expect(await files.first().textContent()).toContain('Chưa được nhận');
    await page.getByRole('button', { name: /ns-03618-xa-phuc-than/ }).click();
    await page.getByText('Dòng «Các khoản thu 100%» chưa bằng tổng', { exact: false }).first().waitFor();
    await page.getByLabel('Tìm trong kết quả').fill('quoc phong an ninh');
    await page.getByRole('button', { name: /ns-03640-xa-ta-gia/ }).waitFor();
    expect(await files.count()).toBe(1);
    await page.getByLabel('Tìm trong kết quả').fill('không có gì như thế');
    await page.getByText('Không có điểm nào khớp với cách lọc này.').waitFor();
    await page.getByLabel('Tìm trong kết quả').fill('');
    await page.getByRole('button', { name: /^Lỗi: / }).click();
    expect(await page.getByRole('button', { name: /^Lỗi: /, pressed: false }).count()).toBe(1);
    await page.getByRole('button', { name: /ns-03640-xa-ta-gia/ }).waitFor();
  }, 120_000);

  test('a view of the sheet around a finding, with its heads, the cell at fault and those that take part', async () => {
    const { page } = await open({ viewport: { width: 320, height: 700 } });
    await pick(page, ...pathsIn(returned).filter((path) => /ns-03618/.test(path)));
    await page.getByRole('button', { name: 'Xem ô F12, sheet Thu' }).first().click();
    const view = page.getByRole('region', { name: 'Sheet Thu, quanh ô F12' });
    await view.waitFor();
    expect(await view.getByRole('columnheader', { name: 'F', exact: true }).count()).toBe(1);
    const row = view.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '12', exact: true }) });
    expect(await row.locator('td').allTextContents()).toContain('34.518.621,00 (ô cần xem)');
    expect(await view.locator('thead').textContent()).toContain('Thực hiện lũy kế');
    expect(await view.locator('.is-involved').allTextContents()).toContain('11.298.608,00 (ô liên quan)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await view.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  }, 120_000);

  test('a correction is shown first, made on a copy, undone; the copy is saved as a new file and the original never changes', async () => {
    const path = await put('hua-na.xlsx', { Thu: { C13: '45' } });
    const before = readFileSync(path);
    const { page } = await open();
    await pick(page, path);
    const fix = page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first();
    await fix.click();
    await page.getByText('«45» (chữ)').waitFor();
    await page.getByRole('button', { name: 'Thôi' }).click();
    expect(await page.locator('.preview').count()).toBe(0);
    await fix.click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await page.getByText('Đã sửa 1 ô và kiểm tra lại.').first().waitFor();
    expect(await fix.count()).toBe(0);
    // What had the focus is gone, so the message has it.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('told-bar');
    await page.getByText('hua-na (đã sửa).xlsx').first().waitFor();

    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await page.getByText('Đã hoàn tác và kiểm tra lại.').first().waitFor();
    await fix.click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await page.getByRole('button', { name: 'Lưu bản đã sửa' }).waitFor();
    const saved = await downloaded(page, 'Lưu bản đã sửa');
    expect(saved.name).toBe('hua-na (đã sửa).xlsx');
    expect(cellIn(saved.path, 'Thu', 'C13')).toBe(45);
    expect(cellIn(path, 'Thu', 'C13')).toBe('45');
    expect(readFileSync(path).equals(before)).toBe(true);
  }, 120_000);

  test('all certain ones at once; a cell with a formula of its own is left to compute itself', async () => {
    const path = await put('nhieu.xlsx', { Thu: { C13: '45', C15: '5' }, Chi: { D14: '35' } });
    const { page } = await open();
    await pick(page, path);
    await page.getByRole('button', { name: 'Sửa tất cả 3 lỗi chắc chắn…' }).click();
    expect(await page.locator('.change').allTextContents()).toHaveLength(3);
    await page.getByRole('button', { name: 'Ghi vào 3 ô' }).click();
    await page.getByText('Đã sửa 3 ô và kiểm tra lại.').first().waitFor();
    const saved = await downloaded(page, 'Lưu bản đã sửa');
    expect([cellIn(saved.path, 'Thu', 'C13'), cellIn(saved.path, 'Thu', 'C15'), cellIn(saved.path, 'Chi', 'D14')]).toEqual([45, 5, 35]);
  }, 120_000);

  test('many of one kind are one line with their count, and are shown a portion at a time', async () => {
    const rows = [13, 15, 16, 17, 18, 19, 20, 23, 24, 25, 26];
    const cells = rows.flatMap((row) => ['C', 'D', 'F', 'G'].map((column) => [`${column}${row}`, 'abc'] as const));
    const { page } = await open();
    await pick(page, await put('nhieu-loi.xlsx', { Thu: Object.fromEntries(cells) }));
    const kind = page.getByRole('button', { name: /Ghi chữ vào ô số \d+ chỗ/ });
    const count = Number(/(\d+) chỗ/.exec((await kind.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(40);
    expect(await kind.getAttribute('aria-expanded')).toBe('false');
    await kind.click();
    const shown = page.getByRole('list', { name: 'Ghi chữ vào ô số' }).locator('.finding');
    expect(await shown.count()).toBe(20);
    await page.getByRole('button', { name: 'Hiện thêm 20' }).click();
    expect(await shown.count()).toBe(40);
    expect(await shown.nth(20).evaluate((item) => item.contains(document.activeElement))).toBe(true);
  }, 120_000);

  test('a warning is explained on the sheet Giải trình of the copy, the explanation changed, and deleted', async () => {
    const { page } = await open();
    await pick(page, ...pathsIn(returned).filter((path) => /hn-03643/.test(path)));
    const open1 = page.getByRole('button', { name: 'Giải trình ô O26, sheet Hộ nghèo' }).first();
    await open1.click();
    await page.getByRole('button', { name: 'Ghi giải trình' }).click();
    await page.getByText('Xin ghi nội dung giải trình.').waitFor();
    await page.getByLabel('Nội dung giải trình').fill('Do tách hộ');
    await page.getByLabel('Chức vụ người giải trình').fill('Công chức văn hóa - xã hội');
    await page.getByRole('button', { name: 'Ghi giải trình' }).click();
    await page.getByText('Đơn vị giải trình (Công chức văn hóa - xã hội): «Do tách hộ»').first().waitFor();
    const saved = await downloaded(page, 'Lưu bản đã sửa');
    expect([cellIn(saved.path, 'Giải trình', 'A7'), cellIn(saved.path, 'Giải trình', 'F7')]).toEqual(['HN-11', 'Do tách hộ']);
    const { out } = await runCli(['validate', saved.path, '--json']);
    expect(out).toContain('"explanation": "Do tách hộ"');

    await open1.click();
    await page.getByLabel('Nội dung giải trình').fill('Do tách hộ và chuyển đến');
    await page.getByRole('button', { name: 'Ghi giải trình' }).click();
    await page.getByText('«Do tách hộ và chuyển đến»').first().waitFor();
    await open1.click();
    await page.getByRole('button', { name: 'Xoá giải trình' }).click();
    await page.getByText('Đã xoá giải trình và kiểm tra lại.').first().waitFor();
    expect(await page.locator('.explanation').count()).toBe(0);
  }, 120_000);

  test('a return without a mistake is said to be one', async () => {
    const { page } = await open();
    await pick(page, await put('dung.xlsx'));
    await page.getByText('Không thấy sai sót.', { exact: false }).first().waitFor();
  }, 120_000);

  test('with files of the period before, rules that compare are checked', async () => {
    const { page } = await open();
    await pick(page, await put('ky-nay.xlsx'));
    const unchecked = async (): Promise<number> =>
      Number(/\d+$/.exec((await page.getByRole('button', { name: /^Chưa kiểm tra được: / }).textContent()) ?? '')?.[0]);
    const before = await unchecked();
    mkdirSync(at('truoc'), { recursive: true });
    writeFileSync(at('truoc/ky-nay.xlsx'), await writeWorkbook(zeroReturn(orderFor('NS', '2017', '03632', '2021-Q1'))));
    await page.getByRole('button', { name: /So sánh với kỳ trước/ }).click();
    await page.getByLabel('Thêm tệp kỳ trước…').setInputFiles([at('truoc/ky-nay.xlsx')]);
    await page.getByText('Đang so sánh với 1 tệp kỳ trước.').waitFor();
    await page.locator('.busy').waitFor({ state: 'detached' });
    expect(await unchecked()).toBeLessThan(before);
    await page.getByRole('button', { name: 'Bỏ các tệp kỳ trước' }).click();
    await page.getByText('Đang so sánh với').waitFor({ state: 'detached' });
    await page.locator('.busy').waitFor({ state: 'detached' });
    expect(await unchecked()).toBe(before);
  }, 120_000);

  test('what is no return is told plainly: damaged, old, text, empty, none of our forms, a consolidated workbook', async () => {
    const good = readFileSync(await put('goc.xlsx'));
    const plan = zeroReturn(orderFor('NS', '2017', '03632', '2021-H1'));
    const bad: Readonly<Record<string, Uint8Array>> = {
      'cut.xlsx': good.subarray(0, 4000),
      'old.xlsx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
      'text.xlsx': new TextEncoder().encode('xin chào'),
      'empty.xlsx': new Uint8Array(),
      'other.xlsx': await writeWorkbook({ ...plan, properties: {}, sheets: plan.sheets.filter(({ name }) => name === 'Thu') }),
      'tong-hop.xlsx': new Uint8Array(await sampleBook()),
    };
    for (const [name, bytes] of Object.entries(bad)) writeFileSync(at(name), bytes);
    const { page, complaints } = await open();
    await pick(page, ...Object.keys(bad).map(at));
    expect(await summary(page).textContent()).toContain('6 tệp: 0 được nhận, 6 chưa được nhận.');
    const said = async (name: string): Promise<string> => {
      const file = page.locator('.file').filter({ has: page.getByText(name, { exact: true }) });
      await file.getByRole('button').first().click();
      return (await file.locator('.disclosure-body').first().textContent()) ?? '';
    };
    expect(await said('cut.xlsx')).toContain('Tệp bị hỏng');
    expect(await said('old.xlsx')).toMatch(/Excel cũ \(\.xls\)|mật khẩu|Tệp bị hỏng/);
    expect(await said('text.xlsx')).toContain('văn bản thường');
    expect(await said('empty.xlsx')).toContain('Tệp rỗng');
    expect(await said('other.xlsx')).toMatch(/Gần giống nhất:.*Biểu NS.*có sheet «Thu»; thiếu sheet «Cân đối», «Chi»/);
    expect(await said('tong-hop.xlsx')).toContain('Đây là sổ tổng hợp');
    await page.getByRole('button', { name: 'Mở thẻ Báo cáo' }).click();
    await page.getByRole('tab', { name: 'Báo cáo', selected: true }).waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);

  test('it stops when asked, keeps what was there, and goes on when asked again', async () => {
    const { page } = await open();
    await pick(page, await put('giu.xlsx', { Thu: { C13: '45' } }));
    const before = await summary(page).textContent();
    await picker(page).setInputFiles([...pathsIn(returned)]);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng theo yêu cầu.', { exact: false }).first().waitFor();
    expect(await summary(page).textContent()).toBe(before);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('.busy').waitFor({ state: 'detached' });
    await page.getByText('giu.xlsx').first().waitFor();
  }, 120_000);

  test('files given while others are being checked wait for their turn', async () => {
    const { page } = await open();
    const late = await put('den-sau.xlsx', { Thu: { C13: 'abc' } });
    await picker(page).setInputFiles([...pathsIn(returned)]);
    await page.locator('.busy').waitFor();
    await picker(page).setInputFiles(late);
    await page.getByText('den-sau.xlsx').first().waitFor({ timeout: 60_000 });
    await page.locator('.busy').waitFor({ state: 'detached' });
    expect(await summary(page).textContent()).toContain('45 tệp');
  }, 120_000);

  test('what was found for other choices says so where the check for the new ones was stopped', async () => {
    const { page } = await open();
    await pick(page, ...pathsIn(returned));
    const note = page.getByText('Kết quả dưới đây có từ trước khi đổi', { exact: false });
    expect(await note.count()).toBe(0);
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    // Stopped as soon as it can be.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Dừng');
        stop?.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    const bar = page.getByRole('region', { name: 'Kỳ báo cáo và danh mục đơn vị' });
    await bar.getByLabel('Danh mục đơn vị', { exact: true }).selectOption('than-uyen-2021');
    await note.waitFor();
  }, 120_000);

  test('a corrected copy that is not saved is not lost without a question', async () => {
    const { page } = await open();
    await pick(page, await put('chua-luu.xlsx', { Thu: { C13: '45' } }));
    await page.getByRole('button', { name: 'Sửa ô C13, sheet Thu' }).first().click();
    await page.getByRole('button', { name: 'Ghi vào ô này' }).click();
    await page.getByText('Đã sửa 1 ô và kiểm tra lại.').first().waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await downloaded(page, 'Lưu bản đã sửa');
    expect(asked).toEqual(['beforeunload']);
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    expect(asked).toHaveLength(1);
  }, 120_000);

  test('files dropped on the page are taken, files taken away are gone, and the last one leaves the start', async () => {
    const { page } = await open();
    const bytes = readFileSync(await put('tha.xlsx')).toString('base64');
    await page.getByText('Kéo thả tệp .xlsx vào đây').waitFor();
    await page.evaluate((base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'tha.xlsx'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, bytes);
    await summary(page).waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp tha.xlsx khỏi danh sách' }).click();
    await page.getByText('Kéo thả tệp .xlsx vào đây').waitFor();
    await page.getByText('Đã bỏ 1 tệp khỏi danh sách.', { exact: false }).first().waitFor();
    // The button is gone, so the message has the focus.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('told-bar');
  }, 120_000);

  test('another language says the same findings anew, and checks nothing', async () => {
    const { page } = await open();
    const calls = await callsOf(page);
    await pick(page, await put('ngon-ngu.xlsx', { Thu: { C13: 'abc' } }));
    await page.getByText('Đề nghị nhập số.', { exact: false }).first().waitFor();
    const before = await calls();
    expect(before.filter((name) => name === 'check')).toHaveLength(1);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByText('Please enter a number.', { exact: false }).first().waitFor();
    expect(await page.getByText('Đề nghị nhập số.', { exact: false }).count()).toBe(0);
    const since = (await calls()).slice(before.length);
    expect(since.filter((name) => name === 'saidIn')).toHaveLength(1);
    expect(since).not.toContain('check');
  }, 120_000);

  test('by keyboard alone: pick, look at a cell, correct it, undo', async () => {
    const path = await put('phim.xlsx', { Thu: { C13: '45' } });
    const { page } = await open();
    await picker(page).focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles(path);
    await summary(page).waitFor();
    const reach = async (name: string): Promise<void> => {
      for (let steps = 0; steps < 60; steps += 1) {
        const focused = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (focused === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} is not reached by Tab`);
    };
    await reach('Xem ô C13, sheet Thu');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Sheet Thu, quanh ô C13' }).waitFor();
    await reach('Sửa ô C13, sheet Thu');
    await page.keyboard.press('Enter');
    await reach('Ghi vào ô này');
    await page.keyboard.press('Space');
    await page.getByText('Đã sửa 1 ô và kiểm tra lại.').first().waitFor();
    await reach('Hoàn tác');
    await page.keyboard.press('Enter');
    await page.getByText('Đã hoàn tác và kiểm tra lại.').first().waitFor();
  }, 120_000);

  test.each([
    { width: 320, scheme: 'light' },
    { width: 1000, scheme: 'dark' },
  ] as const)(
    'axe finds nothing in any state, and nothing is wider than the page: %j',
    async ({ width, scheme }) => {
      const { page } = await open({ viewport: { width, height: 700 }, colorScheme: scheme });
      const clean = async (state: string): Promise<void> => {
        const seen = await axeFinds(page);
        expect({ state, seen, wide: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) }).toEqual({
          state,
          seen: [],
          wide: 0,
        });
      };
      await picker(page).waitFor({ state: 'attached' });
      await clean('empty');
      await pick(
        page,
        ...pathsIn(returned).filter((path) => /hn-03643/.test(path)),
        await put('axe.xlsx', { Thu: { C13: '45', C15: '5' } }),
        at('text.xlsx'),
      );
      await clean('many files');
      for (const name of [/hn-03643/, /axe\.xlsx/, /text\.xlsx/]) await page.getByRole('button', { name }).first().click();
      await page
        .getByRole('button', { name: /^Xem ô/ })
        .first()
        .click();
      await page.getByRole('region', { name: /quanh ô/ }).waitFor();
      await clean('a view of a sheet');
      await page
        .getByRole('button', { name: /^Giải trình ô/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^Sửa tất cả/ }).click();
      await clean('explaining and correcting');
      await page.getByRole('button', { name: 'Ghi vào 2 ô' }).click();
      await page.locator('.told-bar').waitFor();
      await page.getByRole('button', { name: /So sánh với kỳ trước/ }).click();
      await clean('corrected');
    },
    180_000,
  );
});
