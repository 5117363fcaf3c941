/** The tab Tổng hợp in a real browser, on the sample's real files. */
import { unitStatusNames } from '../../../src/words/unitStatus';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { runCli, temporaryFolder } from '../../scripts/runCli';
import { axeFinds } from '../../support/axe';
import { launchForPage, launchTime, openPage } from '../../support/browser';
import { describeWith } from '../../support/programs';
import { pathsIn, putSampleFiles } from '../../support/sampleFiles';

describeWith(['chromium'], 'the tab Tổng hợp', () => {
  const folder = temporaryFolder();
  let folders: Awaited<ReturnType<typeof putSampleFiles>>;
  let browser: Browser;
  beforeAll(async () => {
    folders = await putSampleFiles(folder);
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  const picker = (page: Page) => page.getByRole('tabpanel', { name: 'Tổng hợp' }).locator('input[type=file]').first();
  const start = (page: Page): Promise<void> => page.getByRole('button', { name: /^Tổng hợp( lại)?$/ }).click();

  async function open(options: BrowserContextOptions = {}) {
    const opened = await openPage(browser, { ...options, query: '?tab=consolidate' });
    await picker(opened.page).waitFor({ state: 'attached' });
    return opened;
  }

  async function give(page: Page, paths: readonly string[]): Promise<void> {
    await picker(page).setInputFiles([...paths]);
    await page.getByText(`${paths.length} tệp`).waitFor();
  }

  async function consolidated(paths: readonly string[], options: BrowserContextOptions = {}) {
    const opened = await open(options);
    await give(opened.page, paths);
    await start(opened.page);
    await opened.page.getByRole('heading', { name: 'Huyện Than Uyên, quý I năm 2021' }).waitFor({ timeout: 60_000 });
    return opened;
  }

  async function downloaded(page: Page, button: string): Promise<Readonly<{ name: string; bytes: Buffer }>> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await (download as Download).path()) };
  }

  const lines = (page: Page): Promise<readonly string[]> =>
    page
      .getByRole('table', { name: 'Tình hình nộp của từng đơn vị theo biểu' })
      .getByRole('row')
      .evaluateAll((rows) =>
        rows
          .slice(1)
          .map((row) => `${row.querySelector('th')?.firstChild?.textContent}: ${row.querySelector('.unit-status')?.textContent}`),
      );

  const counts = (page: Page): Promise<readonly string[]> => page.locator('.form-counts > li').allTextContents();

  const isTooWide = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  async function expectAccessible(page: Page): Promise<void> {
    expect(await axeFinds(page)).toEqual([]);
  }

  test('44 corrected files: all units in, the saved workbook and data are those of the command line', async () => {
    const { page, complaints } = await consolidated(pathsIn(folders.corrected));
    expect(await counts(page)).toEqual(['NS 13/13 đơn vị', 'DTC 19/19 đơn vị', 'HN 12/12 đơn vị']);
    await page.getByText('Đã có số liệu của tất cả các đơn vị.').waitFor();
    const out = join(folder, 'tong-hop.xlsx');
    const ran = await runCli([
      'consolidate',
      folders.corrected,
      ...['--units', 'than-uyen-2021', '--period', '2021-Q1', '--out', out, '--json'],
    ]);
    const workbook = await downloaded(page, 'Lưu sổ tổng hợp (.xlsx)');
    expect(workbook.name).toBe('tong-hop-than-uyen-2021-2021-Q1.xlsx');
    expect(workbook.bytes.equals(readFileSync(out))).toBe(true);
    expect((await downloaded(page, 'Lưu dữ liệu (.json)')).bytes.toString()).toBe(ran.out);
    expect(complaints).toEqual([]);
    await expectAccessible(page);
  }, 180_000);

  test('the charts say in words and in a table what they draw', async () => {
    const { page } = await consolidated(pathsIn(folders.corrected));
    const poverty = page.locator('figure', { hasText: 'Tỷ lệ hộ nghèo theo xã' });
    expect(await poverty.getByRole('img').getAttribute('aria-label')).toBe(
      'Biểu đồ thanh: Tỷ lệ hộ nghèo theo xã, năm 2020, đơn vị tính %. 13 dòng; Cuối kỳ cao nhất Xã Tà Mung (26,04), thấp nhất Thị trấn Than Uyên (0,79). Các số có trong bảng bên dưới.',
    );
    await poverty.getByText('Bảng số liệu').click();
    const table = poverty.getByRole('table');
    expect(await table.getByRole('row', { name: 'Tổng cộng' }).innerText()).toMatch(/Tổng cộng\s+13,98\s+10,81/);
    const disbursed = page.locator('figure', { hasText: 'Giải ngân vốn đầu tư công' });
    await disbursed.getByText('Bảng số liệu').click();
    // No plan and nothing disbursed is a blank of the owner, not a nought.
    expect(await disbursed.getByRole('row', { name: 'Xã Ta Gia' }).innerText()).toMatch(/không có số liệu\s+không có số liệu/);
    expect(await disbursed.locator('svg.bars .chart-blank').allTextContents()).toEqual(['không có số liệu', 'không có số liệu']);
    await page.getByText('các đơn vị báo cáo cộng lại 84 dự án').waitFor();
  }, 120_000);

  test('the returns with their mistakes: who is not in, by name; one is taken in and no longer', async () => {
    const { page } = await consolidated(pathsIn(folders.returned), { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await counts(page)).toEqual(['NS 9/13 đơn vị', 'DTC 17/19 đơn vị', 'HN 9/12 đơn vị']);
    expect(await lines(page)).toEqual(
      [
        'Xã Mường Than',
        'Xã Phúc Than',
        'Xã Ta Gia',
        'Xã Tà Hừa',
        'Phòng Kinh tế và Hạ tầng',
        'Xã Mường Kim',
        'Xã Khoen On',
        'Xã Pha Mu',
        'Xã Tà Mung',
      ].map((unit) => `${unit}: Chưa nhận vì còn lỗi`),
    );
    await page.getByText('hn-03628-xa-pha-mu-2019.xlsx: Số liệu của kỳ «năm 2019»').waitFor();

    await page.getByRole('button', { name: 'Nhận dù còn lỗi: Xã Phúc Than' }).click();
    await page.getByText('NS 10/13 đơn vị').first().waitFor();
    await page.getByLabel('Tình trạng').selectOption({ label: `${unitStatusNames.despiteErrors.vi} (1)` });
    expect(await lines(page)).toEqual([`Xã Phúc Than: ${unitStatusNames.despiteErrors.vi}`]);
    await page.getByRole('button', { name: 'Không nhận nữa: Xã Phúc Than' }).click();
    await page.getByText('NS 9/13 đơn vị').first().waitFor();

    await page.getByLabel('Biểu', { exact: true }).selectOption('HN');
    await page.getByLabel('Tình trạng').selectOption({ label: `${unitStatusNames.accepted.vi} (9)` });
    expect(await lines(page)).toHaveLength(9);

    await page.getByText('Lời nhắc gửi các đơn vị').click();
    await page.getByRole('button', { name: 'Chép lời nhắc' }).click();
    await page.getByText('Đã chép.').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('xã Khoen On, xã Pha Mu, xã Tà Mung.');
    await expectAccessible(page);
  }, 180_000);

  test('a unit’s findings are one click away', async () => {
    const { page } = await consolidated(pathsIn(folders.returned));
    await page.getByRole('button', { name: 'Xem lỗi: ns-03618-xa-phuc-than-2021-q1.xlsx' }).click();
    await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
    const first = page.getByRole('tabpanel', { name: 'Kiểm tra' }).getByRole('heading', { level: 3 }).first();
    await first.getByText('ns-03618-xa-phuc-than-2021-q1.xlsx').waitFor();
  }, 120_000);

  test('a missing unit is named above, in the table, beside the chart and in the reminder', async () => {
    const { page } = await consolidated(pathsIn(folders.corrected).filter((path) => !/hn-03632/.test(path)));
    await page.getByText('HN thiếu xã Hua Nà').waitFor();
    expect(await lines(page)).toEqual(['Xã Hua Nà: Chưa nộp']);
    await page.getByText('Chưa có số liệu của: xã Hua Nà.').waitFor();
    expect(await page.getByLabel('Lời nhắc gửi các đơn vị').inputValue()).toMatch(/^Chưa nộp:\n- HN .*: xã Hua Nà\.$/);
  }, 120_000);

  test('files and choices that change afterwards are told; a stopped run keeps the earlier result', async () => {
    const { page } = await consolidated(pathsIn(folders.corrected));
    await picker(page).setInputFiles(pathsIn(folders.returned).filter((path) => /ns-/.test(path)));
    await page.getByText('Tệp hoặc lựa chọn đã thay đổi').waitFor();
    // The first thing it does is to be stopped: a click that comes with the run's own beginning.
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Dừng');
        if (!stop) return;
        observer.disconnect();
        stop.click();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await start(page);
    await page.getByText('Đã dừng theo yêu cầu').first().waitFor();
    expect(await counts(page)).toEqual(['NS 13/13 đơn vị', 'DTC 19/19 đơn vị', 'HN 12/12 đơn vị']);
    await start(page);
    await page.getByText('NS 9/13 đơn vị').first().waitFor();
    expect(await page.getByText('Tệp hoặc lựa chọn đã thay đổi').count()).toBe(0);
  }, 120_000);

  test('what is no return is said to be none, and what is not known is asked for', async () => {
    const { page } = await open();
    await picker(page).setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('xin chào') });
    await page.getByText('1 tệp').waitFor();
    await page.getByRole('button', { name: 'Danh sách tệp' }).click();
    await page.getByText('Tệp chỉ là văn bản thường').waitFor();
    await start(page);
    await page.getByText('Các tệp không cho biết danh mục đơn vị.').first().waitFor();
    await expectAccessible(page);
  }, 60_000);

  test('no return of the period asked for: said so, file by file', async () => {
    const { page } = await open();
    await give(page, pathsIn(folders.corrected).slice(0, 12));
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    const bar = page.getByRole('region', { name: 'Kỳ báo cáo và danh mục đơn vị' });
    await bar.getByLabel('Kỳ báo cáo', { exact: true }).selectOption('quarter');
    await page.getByLabel('Quý nào').selectOption('2');
    await page.getByLabel('Của năm').selectOption('2021');
    await bar.getByLabel('Danh mục đơn vị', { exact: true }).selectOption('than-uyen-2021');
    await start(page);
    await page.getByText('Không có tệp nào là biểu đã nộp của kỳ quý II năm 2021').first().waitFor();
    await page.getByText('12 tệp không dùng được:').waitFor();
    await page.getByRole('button', { name: 'Hiện thêm 2' }).click();
    expect(await page.locator('.file-problems > li').count()).toBe(12);
  }, 60_000);

  test('with the keyboard alone, at 320 px, in the dark and in English', async () => {
    const { page, complaints } = await open({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    expect(await isTooWide(page)).toBe(false);
    await expectAccessible(page);
    await page.locator('#panel-consolidate input[type=file]').first().setInputFiles(pathsIn(folders.returned));
    await page.getByText('Files: 44').waitFor();
    const button = page.getByRole('button', { name: 'Consolidate', exact: true });
    await page.getByText('Earlier periods (optional)').focus();
    await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Huyện Than Uyên, Quarter I of 2021' }).waitFor({ timeout: 60_000 });
    expect(await isTooWide(page)).toBe(false);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  }, 120_000);
});
