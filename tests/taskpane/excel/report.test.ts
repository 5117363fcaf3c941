/** The tab Báo cáo beside the simulated Excel: figures lead into the open workbook, its changes are noticed, the report goes onto a sheet. */
import ExcelJS from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { snapshotOf } from '../../../src/core/planSnapshot';
import { renamePlan } from '../../../src/doors/excel/sheets/renamePlan';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { templateName } from '../../../src/distribute/order';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../../src/sample/returns';
import { axeFinds } from '../../support/axe';
import { launchForPage, launchTime } from '../../support/browser';
import { eventually } from '../../support/eventually';
import type { ExcelOptions, SimulatedExcel } from '../../support/excel/openExcel';
import { openExcel } from '../../support/excel/openExcel';
import { smallBook } from '../../support/excel/smallBook';
import { openPane } from '../../support/pane';
import { describeWith } from '../../support/programs';
import type { Run } from '../../support/run';
import { returnedOf, run } from '../../support/run';

const povertyOf = (communes: number): Run =>
  run(
    cleanReturns()
      .filter(({ order }) => order.form.code === 'HN')
      .slice(0, communes)
      .map(({ order, plan }) => returnedOf(templateName(order), plan)),
    sampleCatalogue,
    samplePeriod,
  );

const text = (page: Page): Locator => page.getByRole('article');
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

jest.setTimeout(180_000);

describeWith(['chromium'], 'the tab Báo cáo beside Excel', () => {
  let browser: Browser;
  let sample: Run;
  let bytes: Uint8Array;
  beforeAll(async () => {
    // The poverty form alone: the whole district would take the simulated Excel longer, and show nothing more.
    sample = povertyOf(12);
    bytes = await writeWorkbook(sample.plan);
    browser = await launchForPage();
  }, launchTime);
  afterAll(() => browser?.close());

  type Beside = Readonly<{ page: Page; excel: SimulatedExcel; complaints: readonly string[] }>;

  async function beside(options: Partial<ExcelOptions> = {}): Promise<Beside> {
    const excel = openExcel({ bytes, file: 'tong-hop.xlsx', ...options });
    const { page, complaints } = await openPane(browser, { install: excel.install, query: '?tab=report' });
    await page.getByText('Đang nối với Excel…').waitFor({ state: 'detached' });
    return { page, excel, complaints };
  }

  async function written(options: Partial<ExcelOptions> = {}): Promise<Beside> {
    const opened = await beside(options);
    await press(opened.page, 'Đọc sổ đang mở');
    await text(opened.page).waitFor({ timeout: 90_000 });
    return opened;
  }

  /** The cell of Chi tiết with the poor households of the first village of a commune. */
  function breakdownCell(): Readonly<{ cell: string; value: number }> {
    const detail = snapshotOf(sample.plan, '').sheets.find(({ name }) => name === 'Chi tiết')!;
    const keys = Object.entries(detail.cells)
      .find(([, { value }]) => value === 'HN.ngheo')![0]
      .slice(1);
    const column = Object.entries(detail.cells)
      .find(([at, { value }]) => value === 'cuoiNam' && at.endsWith(keys))![0]
      .replace(/\d+/, '');
    const rows = Array.from({ length: detail.rowCount }, (_, index) => Number(keys) + index);
    const row = rows.find((line) => detail.cells[`B${line}`]?.value === 'item')!;
    return { cell: `${column}${row}`, value: Number(detail.cells[`${column}${row}`]?.value) };
  }

  test('one click reads the workbook; a figure leads to its cell, with the keyboard too', async () => {
    const { page, excel, complaints } = await written();
    expect((await text(page).innerText()).replace(/\s+/g, ' ')).toContain('Hộ nghèo 1.548 hộ chiếm tỷ lệ 10,81%');
    await page.getByRole('link', { name: '1.548 hộ' }).click();
    await page.getByText('Sheet HN Hộ nghèo, ô O26 = 1.548').waitFor();
    expect(await eventually(async () => excel.selection(), 'HN Hộ nghèo!O26')).toBe('HN Hộ nghèo!O26');
    await page.getByRole('link', { name: '10,81%' }).focus();
    await page.keyboard.press('Enter');
    expect(await eventually(async () => excel.selection(), 'HN Hộ nghèo!P26')).toBe('HN Hộ nghèo!P26');
    expect(complaints).toEqual([]);
  });

  test('a change in the breakdown marks the figures that stand on it and no others; written again, they are new', async () => {
    const { page, excel } = await written();
    const { cell, value } = breakdownCell();
    await excel.typeIn('Tiến độ nộp', 'H60', 'ghi chú');
    await excel.typeIn('Chi tiết', cell, value + 10);
    await page
      .getByText(/số liệu trong báo cáo đã cũ/)
      .first()
      .waitFor();
    const stale = page.locator('a.figure.is-stale');
    expect((await stale.allInnerTexts()).toSorted()).toEqual(['1.548 hộ', '10,81%', '3,17%']);
    expect(await page.locator('.stale-mark').allInnerTexts()).toEqual(['đã cũ', 'đã cũ', 'đã cũ']);
    expect(await axeFinds(page)).toEqual([]);

    await press(page, 'Viết lại');
    await page.getByRole('link', { name: '1.558 hộ' }).waitFor();
    expect(await stale.count()).toBe(0);
  });

  test('the report goes onto a sheet of its own behind the others, a paragraph to a row with its cells beside', async () => {
    const { page, excel } = await written();
    const before = excel.sheets().map(({ name }) => name);
    await press(page, 'Đặt lên sheet');
    await page.getByText('Đã đặt báo cáo lên sheet «Báo cáo»').first().waitFor();
    expect(excel.sheets().map(({ name }) => name)).toEqual([...before, 'Báo cáo']);
    excel.goTo(before[0]!, 'A1');
    await press(page, 'Mở sheet');
    expect(await eventually(async () => excel.activeSheet(), 'Báo cáo')).toBe('Báo cáo');
    await press(page, 'Đặt lên sheet');
    await page.getByText('Đã đặt báo cáo lên sheet «Báo cáo (2)»').first().waitFor();

    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load(Buffer.from(excel.bytes()) as unknown as ArrayBuffer);
    const rows = Array.from(saved.getWorksheet('Báo cáo')!.getColumn(1).values, String);
    const poor = rows.findIndex((row) => row.includes('Hộ nghèo 1.548 hộ chiếm tỷ lệ 10,81%'));
    expect(rows[poor]).toMatch(/3,17%\.\/\.$/);
    expect(String(saved.getWorksheet('Báo cáo')!.getCell(`B${poor}`).value)).toContain('HN Hộ nghèo: O26, P26');
    // None of the sheets that were there was touched.
    expect(excel.cell('HN Hộ nghèo', 'O26').value).toBe(1548);
  });

  test('where names were taken, the sheets that were added last are read, and lead to their own cells', async () => {
    const { plan } = povertyOf(2);
    const again = renamePlan(plan, [], { sheets: plan.sheets.map(({ name }) => name), names: [] }).plan;
    const both = await writeWorkbook({ ...plan, sheets: [...plan.sheets, ...again.sheets] });
    const { page, excel } = await written({ bytes: both });
    const figure = page.locator('a.figure[title*="HN Hộ nghèo"]').first();
    const stale = page.locator('a.figure.is-stale');
    const leadsTo = async (place: string): Promise<void> => {
      await figure.click();
      expect(await eventually(async () => excel.selection(), place)).toBe(place);
    };
    const cell = /[A-Z]+\d+$/.exec((await figure.getAttribute('title'))!)![0];
    await leadsTo(`HN Hộ nghèo (2)!${cell}`);
    await excel.typeIn('HN Hộ nghèo (2)', cell, 99);
    await stale.first().waitFor();
    await page.getByLabel('Viết từ').selectOption({ index: 0 });
    await stale.first().waitFor({ state: 'detached' });
    await leadsTo(`HN Hộ nghèo!${cell}`);
    // The others were not read anew: what changed there is still not in them.
    await page.getByLabel('Viết từ').selectOption({ index: 1 });
    await stale.first().waitFor();
    await leadsTo(`HN Hộ nghèo (2)!${cell}`);
  });

  test('a workbook without consolidated sheets is told so, with the way there', async () => {
    const { page } = await beside({ bytes: await smallBook(), file: 'so-khac.xlsx' });
    await press(page, 'Đọc sổ đang mở');
    await page.getByText('Sổ đang mở («so-khac.xlsx») chưa có các sheet tổng hợp').waitFor();
    await press(page, 'Sang thẻ Tổng hợp');
    await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
  });

  test('what Excel refuses is told with what to do, and the report stays', async () => {
    const { page, excel } = await written();
    excel.setReadOnly(true);
    const before = excel.sheets().length;
    await press(page, 'Đặt lên sheet');
    await page.getByRole('alert').getByText('Cho phép chỉnh sửa').waitFor();
    expect([await text(page).count(), excel.sheets().length]).toEqual([1, before]);
    excel.setReadOnly(false);
    await press(page, 'Đặt lên sheet');
    await page.getByText('Đã đặt báo cáo lên sheet').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('an Excel that tells of no changes still gives the report', async () => {
    const { page } = await written({ requirementSet: '1.6' });
    expect(await text(page).innerText()).toContain('1.548 hộ');
  });
});
