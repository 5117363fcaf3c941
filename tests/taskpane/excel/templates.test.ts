/** The tab Biểu mẫu beside the simulated Excel: a template opens as a new workbook, all of them come as a zip, a refusal is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { launchForPage, launchTime } from '../../support/browser';
import type { ExcelOptions, SimulatedExcel } from '../../support/excel/openExcel';
import { openExcel } from '../../support/excel/openExcel';
import { smallBook } from '../../support/excel/smallBook';
import { openPane } from '../../support/pane';
import { describeWith } from '../../support/programs';
import { runCli, temporaryFolder } from '../../scripts/runCli';

const folder = temporaryFolder();
const one = 'ns/03632-xa-hua-na-2021-q1.xlsx';

jest.setTimeout(180_000);

describeWith(['chromium'], 'the tab Biểu mẫu beside Excel', () => {
  let browser: Browser;
  let zip: Buffer;
  beforeAll(async () => {
    const args = ['distribute', '--units', 'than-uyen-2021', '--period', '2021-Q1', '--zip', '--out', folder];
    expect((await runCli(args)).code).toBe(0);
    zip = readFileSync(join(folder, 'templates.zip'));
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  async function offered(options: Partial<ExcelOptions> = {}): Promise<Readonly<{ page: Page; excel: SimulatedExcel }>> {
    const excel = openExcel({ bytes: await smallBook(), ...options });
    const { page } = await openPane(browser, { install: excel.install, query: '?tab=templates' });
    await page.getByText('Đang nối với Excel…').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Thay đổi/ }).click();
    await page.getByLabel('Kỳ báo cáo', { exact: true }).selectOption('quarter');
    await page.getByLabel('Quý nào').selectOption('1');
    await page.getByLabel('Của năm').selectOption('2021');
    await page.getByText('Sẽ lập 44 tệp').waitFor();
    await page.getByText('Từng tệp sẽ lập').click();
    return { page, excel };
  }

  test('one template opens as a new workbook, with the bytes of the command line', async () => {
    const { page, excel } = await offered();
    const before = excel.sheets();
    await page.getByRole('button', { name: `Mở thành sổ mới: ${one}` }).click();
    await page.getByText('Đã mở 03632-xa-hua-na-2021-q1.xlsx thành sổ mới trong Excel').first().waitFor();
    expect(excel.opened().map((bytes) => Buffer.from(bytes).equals(Buffer.from(unzipSync(zip)[one]!)))).toEqual([true]);
    expect(excel.sheets()).toEqual(before);
  });

  test('all of them come as a zip', async () => {
    const { page } = await offered();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lập tất cả (.zip)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('templates.zip');
    expect(readFileSync(await file.path()).equals(zip)).toBe(true);
    await page.getByText('Đã tạo tệp templates.zip').first().waitFor();
  }, 120_000);

  test('an Excel that opens no new workbooks gives the file as a download', async () => {
    const { page, excel } = await offered({ requirementSet: '1.7' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Lập tệp này: ${one}` }).click();
    expect(readFileSync(await (await download).path()).equals(Buffer.from(unzipSync(zip)[one]!))).toBe(true);
    expect(excel.opened()).toEqual([]);
  });

  test('what Excel refuses is told, and can be tried again', async () => {
    const { page, excel } = await offered();
    excel.fail({ member: 'WorkbookCollection.add', code: 'GeneralException', message: 'Không mở được' });
    excel.fail({ sync: excel.syncs() + 1, code: 'GeneralException', message: 'Không mở được' });
    await page.getByRole('button', { name: `Mở thành sổ mới: ${one}` }).click();
    await page.getByRole('alert').getByText('Excel báo lỗi').waitFor();
    await page.getByRole('button', { name: `Mở thành sổ mới: ${one}` }).click();
    await page.getByText('thành sổ mới trong Excel').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
