/** temporary */
import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { launch, openPage } from '../../support/browser';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { filledReturn, orderFor } from '../../support/filledReturn';
const files = readdirSync('/tmp/checkdemo/returned', { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.xlsx')).map((n) => `/tmp/checkdemo/returned/${n}`);
test('shots', async () => {
  mkdirSync('/tmp/shots/in', { recursive: true });
  writeFileSync('/tmp/shots/in/mot.xlsx', await writeWorkbook(filledReturn(orderFor('NS', '2017', '03632', '2021-H1'), { Chi: { C11: 20, C14: '12 hộ', D14: '35', E14: '40', F15: '1.548', C16: '=1+1' }, Thu: { C13: '45', C14: 'abc' } })));
  const plan = filledReturn(orderFor('NS', '2017', '03632', '2021-H1'));
  writeFileSync('/tmp/shots/in/la.xlsx', await writeWorkbook({ ...plan, sheets: plan.sheets.filter((s) => s.name === 'Thu') }));
  writeFileSync('/tmp/shots/in/chu.xlsx', 'xin chào');
  const browser = await launch();
  try {
  for (const [w, scheme, lang] of [[1000, 'light', 'vi'], [320, 'dark', 'vi'], [320, 'light', 'en']] as const) {
    const { page, complaints } = await openPage(browser, { viewport: { width: w, height: 900 }, colorScheme: scheme });
    if (lang === 'en') await page.getByLabel('Ngôn ngữ').selectOption('en');
    const shot = async (name: string, y = 0) => { await page.evaluate((top) => scrollTo(0, top), y); await page.screenshot({ path: `/tmp/shots/${w}-${lang}-${name}.png` }); };
    const here = async (name: string, locator: string) => { await page.locator(locator).first().evaluate((e) => { e.scrollIntoView({ block: 'start' }); scrollBy(0, -60); }); await page.screenshot({ path: `/tmp/shots/${w}-${lang}-${name}.png` }); };
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await shot('empty');
    await page.locator('input[type=file]').first().setInputFiles(['/tmp/shots/in/mot.xlsx']);
    await page.locator('.summary').waitFor({ timeout: 120000 });
    await shot('one'); await here('one2', '.sheet-group');
    await page.locator('button.button[aria-expanded]').filter({ hasText: /tất cả|all/ }).click();
    await here('fixall', '.preview');
    await page.locator('.preview .primary').click();
    await page.locator('.told-bar').waitFor();
    await here('fixed', '.file-body');
    await page.locator('input[type=file]').first().setInputFiles(['/tmp/shots/in/la.xlsx', '/tmp/shots/in/chu.xlsx', ...files.slice(25)]);
    await page.locator('.file').nth(2).waitFor({ timeout: 120000 });
    await shot('many');
    await page.getByRole('button', { name: /la.xlsx/ }).first().click();
    await here('stranger', '.file-body');
    await page.getByRole('button', { name: /03618-xa-phuc-than-2021-q1/ }).first().click();
    await page.locator('.finding button').filter({ hasText: /F12/ }).first().click();
    await page.locator('.window').waitFor();
    await here('window', '.finding:has(.window)');
    await page.getByRole('button', { name: /03643-xa-khoen-on-2020/ }).first().click();
    await page.getByRole('button', { name: /Giải trình ô|Explain cell/ }).first().click();
    await here('explain', '.finding:has(textarea)');
    await page.locator('.finding textarea').fill('Do tách hộ, tăng 12 hộ so với năm trước');
    await page.locator('.finding input[type=text]').fill('Công chức văn hoá - xã hội');
    await page.locator('.finding .primary').click();
    await page.locator('.explanation').first().waitFor();
    await here('explained', '.finding:has(.explanation)');
    console.log(w, complaints, await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
    await page.close();
  }
  } finally {
  await browser.close();
  }
}, 300000);
