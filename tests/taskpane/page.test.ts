/** The shell of the page in a real browser: tabs, language, theme, its policy. */
import type { Browser } from 'playwright-core';
import { launchForPage, launchTime, openPage } from '../support/browser';
import { describeWith } from '../support/programs';

describeWith(['chromium'], 'the page, opened from a folder', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('opens at Kiểm tra without a complaint, and the arrows move between the tabs', async () => {
    const { page, complaints } = await openPage(browser);
    await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tổng hợp');
    await page.getByRole('tabpanel', { name: 'Tổng hợp' }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: 'Biểu mẫu' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('opens at the tab that the address asks for', async () => {
    const { page } = await openPage(browser, { query: '?tab=report' });
    await page.getByRole('tab', { name: 'Báo cáo', selected: true }).waitFor();
  });

  test('speaks English when told to, and remembers it', async () => {
    const { page } = await openPage(browser);
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('tab', { name: 'Consolidate' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Consolidate' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('is light, dark or as the system is', async () => {
    const { page } = await openPage(browser, { colorScheme: 'dark' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(31, 31, 31)');
    await page.getByLabel('Giao diện').selectOption('light');
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });

  test('the keyboard goes through it in the order in which it is seen', async () => {
    const { page } = await openPage(browser);
    await page.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    const reached: string[] = [];
    for (let step = 0; step < 40 && reached.at(-1) !== 'Giao diện'; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null;
          return (at?.tagName === 'SELECT' ? label?.textContent : (at?.getAttribute('aria-label') ?? at?.textContent)) ?? '';
        }),
      );
    }
    expect(reached.slice(0, 2)).toEqual(['Kiểm tra', 'Thay đổi: Kỳ báo cáo và danh mục đơn vị']);
    expect(reached.slice(-2)).toEqual(['Ngôn ngữ', 'Giao diện']);
  });

  test('its title tells the job, and its Vietnamese is composed as keyboards type it', async () => {
    const { page } = await openPage(browser);
    for (const tab of ['Tổng hợp', 'Báo cáo', 'Biểu mẫu', 'Kiểm tra']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForFunction((title) => document.title === title, `${tab} · Tổng hợp`);
      const text = await page.evaluate(() => document.documentElement.outerHTML);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test('what a tab announces is heard once, politely', async () => {
    const { page } = await openPage(browser);
    expect(await page.locator('body > [role="status"][aria-live="polite"]').count()).toBe(1);
  });

  test('in forced colours the chosen tab is told by more than a ground', async () => {
    const { page } = await openPage(browser, { forcedColors: 'active' });
    const edge = (name: string): Promise<string> =>
      page.getByRole('tab', { name, exact: true }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(await edge('Kiểm tra')).not.toBe(await edge('Báo cáo'));
  });

  test('the policy of the page forbids it the network', async () => {
    const { page, complaints } = await openPage(browser);
    const refused = await page.evaluate(() =>
      fetch('https://localhost:3000/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });
});
