/** The bar of the office's choices in a real browser: choosing, saving, loading, and an own catalogue with its mistakes named. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { workbookChoices } from '../../../src/settings/settingsSheet';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { thanUyen2021 } from '../../../src/units/than-uyen-2021';
import { catalogueRows } from '../../../src/units/catalogueTable';
import { axeFinds } from '../../support/axe';
import { launchForPage, launchTime, openPage } from '../../support/browser';
import { describeWith } from '../../support/programs';

const bar = (page: Page) => page.getByRole('region', { name: 'Kỳ báo cáo và danh mục đơn vị' });
const line = (page: Page) => page.locator('.office-text');
const open = (page: Page): Promise<void> => page.getByRole('button', { name: /^Thay đổi/ }).click();
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const give = (page: Page, picker: RegExp, ...args: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>): Promise<void> =>
  page.getByLabel(picker).setInputFiles(...args);

async function chooseQuarter(page: Page): Promise<void> {
  await bar(page).getByLabel('Kỳ báo cáo', { exact: true }).selectOption('quarter');
  await page.getByLabel('Quý nào').selectOption('2');
  await page.getByLabel('Của năm').selectOption('2021');
  await bar(page).getByLabel('Danh mục đơn vị', { exact: true }).selectOption('than-uyen-2021');
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

describeWith(['chromium'], "the bar of the office's choices", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('says in words what is chosen, keeps it in thiet-lap.xlsx, and takes it from there', async () => {
    const { page, complaints } = await openPage(browser);
    expect(await line(page).textContent()).toBe('Kỳ và danh mục: theo từng tệp');
    await open(page);
    await chooseQuarter(page);
    await page.getByLabel('Thêm đơn vị').selectOption({ label: 'Xã Hua Nà' });
    await page.getByLabel('Lý do (Xã Hua Nà)').fill('đã gọi điện');
    await page.getByLabel('Kiểu đặt dấu thanh').selectOption('new');
    await page.getByLabel('Số thập phân của tỷ lệ, biểu HN').selectOption('1');
    const chosen = 'Quý II năm 2021 · Huyện Than Uyên · nhận 1 đơn vị còn lỗi';
    expect(await line(page).textContent()).toBe(`${chosen} (chưa lưu)`);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu thiết lập' }).click()]);
    expect(download.suggestedFilename()).toBe('thiet-lap.xlsx');
    const path = await download.path();
    const read = readWorkbook('thiet-lap.xlsx', readFileSync(path));
    expect('workbook' in read && workbookChoices(read.workbook, { catalogue: thanUyen2021 })).toMatchObject({
      catalogue: 'than-uyen-2021',
      period: '2021-Q2',
      settings: { toneStyle: 'new', percentDecimals: { HN: 1 }, waivers: [{ unit: '03632', reason: 'đã gọi điện' }] },
      problems: [],
    });
    await page.getByText('Đã lưu thiet-lap.xlsx.').first().waitFor();
    expect(await line(page).textContent()).toBe(chosen);

    const fresh = await openPage(browser);
    await open(fresh.page);
    await give(fresh.page, /Nạp thiết lập/, { name: 'thiet-lap.xlsx', mimeType: '', buffer: readFileSync(path) });
    await fresh.page.getByText('Đã nạp thiết lập từ thiet-lap.xlsx.').first().waitFor();
    expect(await line(fresh.page).textContent()).toBe(chosen);
    expect(await fresh.page.getByLabel('Lý do (Xã Hua Nà)').inputValue()).toBe('đã gọi điện');
    await fresh.page.getByRole('button', { name: 'Bỏ Xã Hua Nà khỏi danh sách vẫn nhận' }).click();
    expect(await line(fresh.page).textContent()).toBe('Quý II năm 2021 · Huyện Than Uyên (chưa lưu)');
    expect([...complaints, ...fresh.complaints]).toEqual([]);
  });

  test('settings that cannot be used are told, and files that hold none', async () => {
    const { page } = await openPage(browser);
    await open(page);
    const wrong = { toneStyle: 'abc', period: '2021-Q1', catalogue: 'khong-co', sections: ['HN', 'KHONG'] };
    await give(page, /Nạp thiết lập/, file('tl.json', JSON.stringify(wrong)));
    for (const text of ['«abc» không dùng được', '«KHONG» không dùng được', 'danh mục «khong-co»']) await page.getByText(text).waitFor();
    expect(await line(page).textContent()).toBe('Quý I năm 2021 · danh mục ghi trong từng tệp');
    await give(page, /Nạp thiết lập/, file('hong.json', '{'));
    await page.getByText('hong.json không phải JSON hợp lệ').waitFor();
  });

  test("an office's own catalogue is checked by row and column, then known by its place", async () => {
    const { page } = await openPage(browser);
    await open(page);
    const rows = catalogueRows(thanUyen2021);
    const broken = rows.map((row, at) => (at === 8 ? row.map((cell, column) => (column === 0 ? '' : cell)) : row));
    await give(page, /Chọn danh mục riêng/, file('danh-muc.csv', csv(broken)));
    await page.getByText('danh-muc.csv có 1 chỗ cần sửa').waitFor();
    await page.getByText('Dòng 9, cột «code»: đang để trống').waitFor();
    await give(
      page,
      /Chọn danh mục riêng/,
      file('danh-muc.csv', csv(rows.map((row) => row.map((cell) => cell.replace('Huyện Than', 'Huyện Tân'))))),
    );
    await page.getByText('Đã nhận danh mục «danh-muc»: Huyện Tân Uyên').first().waitFor();
    expect(await line(page).textContent()).toBe('Kỳ ghi trong từng tệp · Huyện Tân Uyên (chưa lưu)');

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu thiết lập' }).click()]);
    const fresh = await openPage(browser);
    await open(fresh.page);
    await give(fresh.page, /Nạp thiết lập/, { name: 'tl.xlsx', mimeType: '', buffer: readFileSync(await download.path()) });
    await fresh.page.getByText('Đã nạp thiết lập').first().waitFor();
    expect(await line(fresh.page).textContent()).toBe('Kỳ ghi trong từng tệp · Huyện Tân Uyên');
  });

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('axe finds nothing in the shell and the open panel (%s, forced colours %s)', async (colorScheme, forcedColors) => {
    const { page } = await openPage(browser, { colorScheme, forcedColors, viewport: { width: 320, height: 700 } });
    await open(page);
    await chooseQuarter(page);
    await page.getByLabel('Thêm đơn vị').selectOption({ label: 'Xã Hua Nà' });
    expect(await axeFinds(page, ['.page-head', '.office', '.page-foot'])).toEqual([]);
  });

  test.each([320, 640])('at %d px (a narrow pane; a wide one at 200 % zoom) nothing runs out to the side', async (width) => {
    const { page } = await openPage(browser, { viewport: { width, height: 700 } });
    await open(page);
    await chooseQuarter(page);
    await page.getByLabel('Thêm đơn vị').selectOption({ label: 'Xã Hua Nà' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
