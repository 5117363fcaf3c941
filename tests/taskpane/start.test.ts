/** How the page starts beside Excel: drawn at once, plain about what is missing, and joined to Excel whenever that answers. */
import type { Browser, Page, Route } from 'playwright-core';
import { launchForPage, launchTime } from '../support/browser';
import { excelAnswers, officeOf, openPane, script } from '../support/pane';
import { describeWith } from '../support/programs';

const offline = (route: Route): Promise<void> => route.abort('internetdisconnected');
const shown = (page: Page, text: RegExp | string): Promise<void> => page.getByText(text).first().waitFor();

describeWith(['chromium'], 'the page beside Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('without a network it says what is missing and works with files', async () => {
    const { page, complaints } = await openPane(browser, { office: offline });
    await shown(page, 'Chưa tải được phần nối với Excel');
    await page.getByRole('button', { name: 'Nối lại với Excel' }).waitFor();
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await page.getByRole('tabpanel', { name: 'Biểu mẫu' }).getByRole('heading').first().waitFor();
    await page.getByRole('button', { name: 'Đóng', exact: true }).click();
    expect(await page.getByText('Chưa tải được phần nối với Excel').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('it asks for the tab of the button and for nothing else; another tab comes when it is opened', async () => {
    const { page, requests } = await openPane(browser, { office: offline, query: '?tab=report' });
    await page.getByRole('tabpanel', { name: 'Báo cáo' }).getByRole('heading').first().waitFor();
    const scripts = (): readonly string[] => requests.filter((path) => path.endsWith('.js') && !path.startsWith('/lib/'));
    expect(scripts()).toEqual(['/excel.js', '/part-report.js']);
    await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
    await page.getByRole('tabpanel', { name: 'Biểu mẫu' }).getByRole('heading').first().waitFor();
    expect(scripts().slice(2)).toEqual(expect.arrayContaining(['/part-templates.js']));
  });

  test('a tab whose script does not come says so, and comes when tried again', async () => {
    const { page } = await openPane(browser, { office: offline });
    await page.route('**/part-report.js', (route) => route.abort());
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Báo cáo' });
    await panel.getByText('Phần này của trang chưa tải về được').waitFor();
    await page.unroute('**/part-report.js');
    await panel.getByRole('button', { name: 'Thử lại' }).click();
    await panel.getByRole('heading').first().waitFor();
    expect(await panel.getByRole('alert').count()).toBe(0);
  });

  test('an engine that does not come is told in plain words, and asked for again', async () => {
    const { page } = await openPane(browser, { office: offline });
    await page.route('**/engine.js', (route) => route.abort());
    const panel = page.getByRole('tabpanel', { name: 'Kiểm tra' });
    await panel.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK') });
    await panel.getByText('Phần này của trang chưa tải về được').waitFor();
    await page.unroute('**/engine.js');
    await panel.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK') });
    await panel.getByText('1 tệp').first().waitFor();
    expect(await panel.getByText('Phần này của trang chưa tải về được').count()).toBe(0);
  });

  test('opened in a plain browser it says so', async () => {
    const { page } = await openPane(browser, { office: script(officeOf('Promise.resolve({ host: null, platform: null })')) });
    await shown(page, 'Trang đang mở ngoài Excel');
  });

  test('the first drawing does not wait for office.js, and a request that hangs is told after four seconds', async () => {
    const { page } = await openPane(browser, { office: () => new Promise(() => undefined) });
    const begun = Date.now();
    await page.getByText('Đang nối với Excel…').waitFor();
    await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
    await shown(page, 'Chưa tải được phần nối với Excel');
    expect(Date.now() - begun).toBeLessThan(8_000);
  });

  test('an Excel that is silent is told, and joined when it answers after all', async () => {
    const late = `new Promise(function (resolve) { window.answer = function () { resolve({ host: 'Excel', platform: 'PC' }); }; })`;
    const { page } = await openPane(browser, { office: script(officeOf(late)) });
    await shown(page, 'Excel chưa trả lời');
    await page.evaluate(() => (window as unknown as { answer: () => void }).answer());
    await page.getByText('Excel chưa trả lời').waitFor({ state: 'detached' });
    await page.getByText('Đã nối với Excel').waitFor({ state: 'attached' });
  });

  test('in Excel nothing is in the way, and Excel is asked well within its five seconds', async () => {
    const { page, complaints } = await openPane(browser, { office: script(officeOf(excelAnswers)) });
    await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
    await page.getByText('Đang nối với Excel…').waitFor({ state: 'detached' });
    expect(await page.locator('.around .notice').count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { askedAt: number }).askedAt)).toBeLessThan(5_000);
    expect(complaints).toEqual([]);
  });

  test('it speaks and looks as Excel does, until the person chooses otherwise', async () => {
    const context = `{ displayLanguage: 'en-US', officeTheme: { bodyBackgroundColor: '#262626' } }`;
    const { page } = await openPane(browser, { office: script(officeOf(excelAnswers, context)), colorScheme: 'light' });
    await page.getByRole('tab', { name: 'Consolidate' }).waitFor();
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(31, 31, 31)');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await page.getByLabel('Theme').selectOption('light');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByLabel('Language').selectOption('vi');
    await page.reload();
    await page.getByRole('tab', { name: 'Tổng hợp' }).waitFor();
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });

  test('a workbook that may only be read is told, and an Excel that is too old', async () => {
    const readOnly = await openPane(browser, { office: script(officeOf(excelAnswers, `{ document: { mode: 'readOnly' } }`)) });
    await shown(readOnly.page, 'Cho phép chỉnh sửa');
    const old = await openPane(browser, {
      office: script(officeOf(excelAnswers, '{ requirements: { isSetSupported: function () { return false; } } }')),
    });
    await shown(old.page, 'Bản Excel này quá cũ');
  });

  test('another button of the ribbon opens the page at its tab, with the choices that were made and not saved', async () => {
    const { page } = await openPane(browser, { office: script(officeOf(excelAnswers)), query: '?tab=check' });
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    await page.locator('.office').getByLabel('Kỳ báo cáo', { exact: true }).selectOption('half');
    await page.getByLabel('Của năm').selectOption('2021');
    await page.goto(page.url().replace('tab=check', 'tab=report'));
    await page.getByRole('tab', { name: 'Báo cáo', selected: true }).waitFor();
    await shown(page, /^6 tháng đầu năm 2021/);
    // Taken once: a page that is opened later begins from nothing.
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('a browser without storage is no obstacle', async () => {
    const { page, complaints } = await openPane(browser, {
      office: script(officeOf(excelAnswers)),
      before: () => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      },
    });
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('tab', { name: 'Consolidate' }).waitFor();
    await page.goto('about:blank');
    expect(complaints).toEqual([]);
  });
});
