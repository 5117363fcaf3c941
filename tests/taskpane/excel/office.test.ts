/** The office's choices beside the simulated Excel: they go into the open workbook, and a refusal is told. */
import type { Browser, Page } from 'playwright-core';
import { settingLines } from '../../../src/settings/lines';
import { workbookChoices } from '../../../src/settings/settingsSheet';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { launchForPage, launchTime } from '../../support/browser';
import { openExcel } from '../../support/excel/openExcel';
import { smallBook } from '../../support/excel/smallBook';
import { openPane } from '../../support/pane';
import { describeWith } from '../../support/programs';

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Thay đổi/ }).click();
  await page.locator('.office').getByLabel('Kỳ báo cáo', { exact: true }).selectOption('nineMonths');
  await page.getByLabel('Của năm').selectOption('2021');
  await page.locator('.office').getByLabel('Danh mục đơn vị', { exact: true }).selectOption('than-uyen-2021');
}
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lưu thiết lập' }).click();

describeWith(['chromium'], "the office's choices beside Excel", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  test('are written into the sheet Thiết lập, twice without a second sheet, and the other sheets stay', async () => {
    const excel = openExcel({ bytes: await smallBook() });
    const before = excel.sheets().map(({ name }) => name);
    const { page, complaints } = await openPane(browser, { install: excel.install });
    await page.getByText('Đang nối với Excel…').waitFor({ state: 'detached' });
    await choose(page);
    await save(page);
    await page.getByText('Đã ghi vào sheet Thiết lập của sổ đang mở.').first().waitFor();
    await page.getByLabel('Nêu các khoản thu, chi lớn nhất').selectOption('3');
    await save(page);
    await page.locator('.office-text', { hasText: 'chưa lưu' }).waitFor({ state: 'detached' });

    expect(excel.sheets().map(({ name }) => name)).toEqual([...before, 'Thiết lập']);
    const read = readWorkbook('so.xlsx', excel.bytes());
    if ('problem' in read) throw new Error(read.problem.code);
    expect(workbookChoices(read.workbook)).toMatchObject({
      catalogue: 'than-uyen-2021',
      period: '2021-9M',
      settings: { largestItems: 3 },
      problems: [],
    });
    expect(settingLines(read.workbook).every(({ written }) => written.label !== '')).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a workbook that may only be read keeps them unsaved, and says what to do', async () => {
    const excel = openExcel({ bytes: await smallBook(), readOnly: true });
    const { page } = await openPane(browser, { install: excel.install });
    await page.getByText('Cho phép chỉnh sửa').first().waitFor();
    await choose(page);
    await save(page);
    await page.locator('.office').getByText('Cho phép chỉnh sửa').waitFor();
    await page.locator('.office-text', { hasText: 'chưa lưu' }).waitFor();
    expect(excel.sheets().map(({ name }) => name)).not.toContain('Thiết lập');
  });
});
