/** The tab Biểu mẫu in a real browser: what is offered, what is made, with the keyboard, in both languages, without complaint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { runCli, temporaryFolder } from '../../scripts/runCli';
import { axeFinds } from '../../support/axe';
import type { OpenedPage } from '../../support/browser';
import { launchForPage, launchTime, openPage } from '../../support/browser';
import { openPane } from '../../support/pane';
import { eventually } from '../../support/eventually';
import { describeWith } from '../../support/programs';

const folder = temporaryFolder();
const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: /Biểu mẫu|Templates/ });

async function choosePeriod(page: Page, quarter: string, year: string): Promise<void> {
  await page.getByRole('button', { name: 'Thay đổi' }).click();
  await page.getByLabel('Kỳ báo cáo', { exact: true }).selectOption('quarter');
  await page.getByLabel('Quý nào').selectOption(quarter);
  await page.getByLabel('Của năm').selectOption(year);
  await page.getByRole('button', { name: 'Đóng lại' }).click();
}

async function offered(browser: Browser, options: Parameters<typeof openPage>[1] = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, { query: '?tab=templates', ...options });
  await choosePeriod(opened.page, '1', '2021');
  await opened.page.getByText('Sẽ lập 44 tệp').waitFor();
  return opened;
}

async function saved(page: Page, button: string): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: button }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describeWith(['chromium'], 'the tab Biểu mẫu', () => {
  let browser: Browser;
  let zip: Buffer;
  beforeAll(async () => {
    const args = ['distribute', '--units', 'than-uyen-2021', '--period', '2021-Q1', '--zip', '--out', folder];
    expect((await runCli(args)).code).toBe(0);
    zip = readFileSync(join(folder, 'templates.zip'));
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('all templates in one zip, and one by itself, in the names and bytes of the command line', async () => {
    const { page, complaints } = await offered(browser);
    const all = await saved(page, 'Lập tất cả (.zip)');
    expect(all.name).toBe('templates.zip');
    expect(all.bytes.equals(zip)).toBe(true);
    await panel(page).getByText('Đã tạo tệp templates.zip').waitFor();
    await page.getByText('Từng tệp sẽ lập').click();
    const one = await saved(page, 'Lập tệp này: ns/03632-xa-hua-na-2021-q1.xlsx');
    expect(one.name).toBe('03632-xa-hua-na-2021-q1.xlsx');
    expect(one.bytes.equals(Buffer.from(unzipSync(zip)['ns/03632-xa-hua-na-2021-q1.xlsx']!))).toBe(true);
    expect(complaints).toEqual([]);
  }, 120_000);

  test('forms not in force are shown with their dates and cannot be chosen', async () => {
    const { page } = await offered(browser);
    await panel(page)
      .getByText(/^HN: .* \(áp dụng từ 01\/01\/2022 đến 31\/12\/2026; kỳ này dùng HN 2016\)$/)
      .waitFor();
    await panel(page)
      .getByRole('checkbox', { name: 'HN: Tổng hợp kết quả điều tra, rà soát hộ nghèo, hộ cận nghèo (số liệu năm 2020)' })
      .waitFor();
    expect(
      await panel(page)
        .getByRole('checkbox', { name: /^(NS|DTC|HN):/ })
        .count(),
    ).toBe(3);
  });

  test('units are found without accents and chosen with the keyboard; the count follows', async () => {
    const { page } = await offered(browser);
    await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Chưa có tệp nào để lập').waitFor();
    await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).focus();
    await page.keyboard.type('hua na');
    const box = panel(page).getByRole('checkbox', { name: /^Xã/ });
    expect(await eventually(() => box.count(), 1)).toBe(1);
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByText('Sẽ lập 3 tệp').waitFor();
    await page.getByText('Đã chọn 1/20 đơn vị').waitFor();
    await panel(page).getByRole('checkbox', { name: /^DTC:/ }).uncheck();
    await page.getByText('Sẽ lập 2 tệp').waitFor();
    await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('khong co');
    await page.getByText('Không có đơn vị nào khớp').waitFor();
    await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('');
    await page.getByLabel('Loại đơn vị').selectOption('commune');
    await page.getByRole('button', { name: 'Chọn 12 đơn vị tìm thấy', exact: true }).click();
    await page.getByText('Sẽ lập 24 tệp').waitFor();
  });

  test('making all shows how far it is, can be stopped, and can be begun again', async () => {
    const { page } = await offered(browser);
    await page.getByRole('button', { name: 'Lập tất cả (.zip)' }).click();
    await panel(page)
      .getByText(/^\d+\/44$/)
      .waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await panel(page).getByText('Đã dừng theo yêu cầu').waitFor();
    expect((await saved(page, 'Lập tất cả (.zip)')).bytes.equals(zip)).toBe(true);
    expect(await panel(page).getByText('Đã dừng theo yêu cầu').count()).toBe(0);
  }, 120_000);

  test('going to another tab and back keeps the choices, and another period brings its own forms', async () => {
    const { page } = await offered(browser);
    await panel(page).getByRole('checkbox', { name: /^NS:/ }).uncheck();
    await page.getByText('Sẽ lập 31 tệp').waitFor();
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await page.getByText('Sẽ lập 31 tệp').waitFor();
    await choosePeriod(page, '2', '2023');
    await panel(page)
      .getByRole('checkbox', { name: /^HN: Kết quả rà soát và diễn biến/ })
      .waitFor();
  });

  test('where the engine did not come it can be asked for again on the spot', async () => {
    const { page } = await openPane(browser, { office: (route) => route.abort() });
    await page.route('**/engine.js', (route) => route.abort());
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await panel(page).getByText('Phần này của trang chưa tải về được').waitFor();
    await page.unroute('**/engine.js');
    await panel(page).getByRole('button', { name: 'Thử lại' }).click();
    await panel(page).getByText('Lập biểu mẫu cho nơi nào?').waitFor();
    expect(await panel(page).getByRole('alert').count()).toBe(0);
  });

  test('where no period is chosen, one button leads to where it is', async () => {
    const { page } = await openPage(browser, { query: '?tab=templates' });
    await page.getByRole('button', { name: 'Chọn kỳ và danh mục' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expect(await page.getByRole('button', { name: /Kỳ báo cáo và danh mục đơn vị/ }).getAttribute('aria-expanded')).toBe('true');
  });

  test('axe finds nothing: nothing chosen yet, offered, being made, made; light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, { query: '?tab=templates', colorScheme });
      await page.getByText('Lập biểu mẫu cho nơi nào?').waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await choosePeriod(page, '1', '2021');
      await page.getByText('Từng tệp sẽ lập').click();
      expect(await axeFinds(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lập tất cả (.zip)' }).click();
      await panel(page).getByRole('button', { name: 'Dừng' }).waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await panel(page).getByText('Đã tạo tệp templates.zip').waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
      await page.getByText('Chưa có tệp nào để lập').waitFor();
      expect(await axeFinds(page)).toEqual([]);
    }
  }, 180_000);

  test.each(['vi', 'en'])('nothing is cut off at 320 px: %s', async (lang) => {
    const { page } = await offered(browser, { viewport: { width: 320, height: 700 } });
    if (lang === 'en') await page.getByLabel('Ngôn ngữ').selectOption('en');
    await panel(page).locator('summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
