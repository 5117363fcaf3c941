/** The tab Tổng hợp beside the simulated Excel: from sheets of the open workbook to consolidated sheets, an overview and charts in it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseArea } from '../../../src/core/address';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { forms } from '../../../src/forms';
import { readBack } from '../../../src/book/read/readBack';
import { fillTemplate } from '../../../src/sample/fill';
import { unitStatusNames } from '../../../src/words/unitStatus';
import { of, povertyReturns } from '../../scripts/sampleFolder';
import { axeFinds } from '../../support/axe';
import { launchForPage, launchTime } from '../../support/browser';
import type { ExcelOptions, SimulatedExcel } from '../../support/excel/openExcel';
import { openExcel } from '../../support/excel/openExcel';
import { smallBook } from '../../support/excel/smallBook';
import { recalculated } from '../../support/libreoffice';
import { movedTogether } from '../../support/movedSheets';
import { openPane } from '../../support/pane';
import { describeWith } from '../../support/programs';
import { pathsIn, putSampleFiles } from '../../support/sampleFiles';

const poverty = povertyReturns();
const units = ['03632', '03643', '03640'];
const book = movedTogether(units.map((code) => fillTemplate(of(poverty, code).order, of(poverty, code).filling)));

const sheetsOf = (bytes: Uint8Array): readonly SheetSnapshot[] => {
  const read = readWorkbook('So.xlsx', bytes);
  if (!('workbook' in read)) throw new Error(read.problem.code);
  return read.workbook.sheets;
};
const named = (sheets: readonly SheetSnapshot[], name: string): SheetSnapshot => sheets.find((sheet) => sheet.name === name)!;

describeWith(['chromium'], 'the tab Tổng hợp beside Excel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  let browser: Browser;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWorkbook(book);
    browser = await launchForPage();
  }, launchTime);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Beside = Readonly<{ page: Page; excel: SimulatedExcel; complaints: readonly string[] }>;

  async function open(options: Partial<ExcelOptions> = {}): Promise<Beside> {
    const excel = openExcel({ bytes, file: 'So.xlsx', ...options });
    const { page, complaints } = await openPane(browser, { install: excel.install, query: '?tab=consolidate' });
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).waitFor();
    return { page, excel, complaints };
  }

  async function consolidated(options: Partial<ExcelOptions> = {}): Promise<Beside> {
    const opened = await open(options);
    await opened.page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await opened.page.getByRole('heading', { name: 'Huyện Than Uyên, năm 2020' }).waitFor({ timeout: 60_000 });
    return opened;
  }

  const add = (page: Page): Promise<void> => page.getByRole('button', { name: 'Thêm vào sổ đang mở' }).click();
  const added = (page: Page): Promise<void> => page.getByText(/Đã thêm \d+ sheet vào sổ đang mở/).waitFor({ timeout: 90_000 });

  test('the sheets of three communes in one workbook are three returns, read in at most two round trips', async () => {
    const { page, excel, complaints } = await open();
    const before = excel.syncs();
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByText('HN 3/12 đơn vị').first().waitFor();
    expect(excel.syncs() - before).toBeLessThanOrEqual(2);
    await page.getByText('Sổ đang mở có 3 biểu nộp về.').waitFor();
    await page.getByLabel('Tình trạng').selectOption({ label: `${unitStatusNames.accepted.vi} (3)` });
    expect(await page.locator('.units tbody th').allInnerTexts()).toEqual([
      expect.stringContaining('So.xlsx [Bìa]'),
      expect.stringContaining('So.xlsx [Bìa (2)]'),
      expect.stringContaining('So.xlsx [Bìa (3)]'),
    ]);
    expect(complaints).toEqual([]);
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
  }, 240_000);

  test('the consolidated sheets and the overview come as new sheets, in at most two round trips; the person’s own stay as they were', async () => {
    const { page, excel } = await consolidated();
    const before = excel.syncs();
    await add(page);
    await added(page);
    expect(excel.syncs() - before).toBeLessThanOrEqual(2);

    const own = book.sheets.map(({ name }) => name);
    const ours = excel.sheets().filter(({ name }) => !own.includes(name));
    // The returns have Giải trình to Giải trình (3) already.
    expect(ours.map(({ name }) => name)).toEqual([
      'Tổng quan (4)',
      'HN Hộ nghèo (4)',
      'HN Hộ cận nghèo (4)',
      'Chi tiết (4)',
      'Nguồn (4)',
      'Giải trình (4)',
      'Kết quả kiểm tra (4)',
      'Tiến độ nộp (4)',
      'Thiết lập (4)',
    ]);
    const [was, is] = [sheetsOf(bytes), sheetsOf(excel.bytes())];
    for (const name of own) expect(named(is, name)).toEqual(named(was, name));

    const overview = named(is, 'Tổng quan (4)');
    const figures = Object.values(overview.cells).filter(({ formula }) => formula?.startsWith('IF('));
    expect(figures).toHaveLength(8);
    for (const { formula } of figures) expect(formula).toMatch(/^IF\('HN Hộ nghèo \(4\)'![A-Z]+\d+="","",'HN Hộ nghèo \(4\)'![A-Z]+\d+\)$/);
    const [chart, ...others] = excel.charts('Tổng quan (4)');
    expect(others).toEqual([]);
    expect(chart?.set).toMatchObject({ 'title.text': 'Tỷ lệ hộ nghèo theo xã, năm 2020', 'axes.valueAxis.title.text': '%' });
    const area = parseArea(chart?.source.split('!')[1] ?? '')!;
    expect([area.to.row - area.from.row, area.to.column - area.from.column]).toEqual([4, 2]);

    await page.getByRole('button', { name: 'Đến sheet «Tổng quan (4)»' }).click();
    await page.waitForTimeout(300);
    expect(excel.activeSheet()).toBe('Tổng quan (4)');
  }, 240_000);

  test('a number that is corrected in Excel makes the result old, the sheets that we add do not', async () => {
    const { page, excel } = await consolidated();
    const old = page.getByText('Sổ đang mở, tệp hoặc lựa chọn đã thay đổi sau lần tổng hợp này.');
    await add(page);
    await added(page);
    await excel.typeIn('HN Hộ nghèo (4)', 'O12', 1);
    // What is typed afterwards is heard afterwards.
    await excel.typeIn('Hộ nghèo', 'C24', 88);
    await old.waitFor();
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await old.waitFor({ state: 'detached' });
    await excel.typeIn('HN Hộ nghèo (4)', 'O12', 2);
    await page.waitForTimeout(500);
    expect(await old.count()).toBe(0);
  }, 240_000);

  test('run again over the same workbook, its own sheets are not taken for returns', async () => {
    const { page, excel } = await consolidated();
    await add(page);
    await added(page);
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await page.getByText(/Đã thêm \d+ sheet/).waitFor({ state: 'detached' });
    await page.getByText('HN 3/12 đơn vị').first().waitFor();
    await page.getByText('Sổ đang mở có 3 biểu nộp về.').waitFor();
    await add(page);
    await added(page);
    expect(excel.sheets().filter(({ name }) => name.startsWith('Tổng quan'))).toHaveLength(2);
  }, 240_000);

  test('when Excel breaks off, nothing is left behind, and it can be tried again', async () => {
    const { page, excel } = await consolidated();
    const before = excel.sheets();
    excel.fail({ member: 'ChartCollection.add', code: 'GeneralException' });
    await add(page);
    await page.getByRole('alert').getByText('Excel báo lỗi').waitFor();
    expect(excel.sheets()).toEqual(before);
    const [was, is] = [sheetsOf(bytes), sheetsOf(excel.bytes())];
    expect(is.map(({ name, cells }) => [name, cells])).toEqual(was.map(({ name, cells }) => [name, cells]));
    // The result stays in sight.
    await page.getByText('HN 3/12 đơn vị').first().waitFor();
    await add(page);
    await added(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  }, 240_000);

  test('a workbook that is only read says how to go on', async () => {
    const { page, excel } = await consolidated({ readOnly: true });
    const before = excel.sheets();
    await add(page);
    await page.getByRole('alert').getByText('chỉ đọc').waitFor();
    expect(excel.sheets()).toEqual(before);
  }, 240_000);

  test('with files beside a workbook of something else, the files are taken and the workbook is named; the result opens as a workbook of its own', async () => {
    const { corrected } = await putSampleFiles(folder);
    const { page, excel } = await open({ bytes: await smallBook() });
    await page
      .getByRole('tabpanel', { name: 'Tổng hợp' })
      .locator('input[type=file]')
      .first()
      .setInputFiles([...pathsIn(corrected)]);
    await page.getByText('44 tệp').waitFor();
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByText('DTC 19/19 đơn vị').first().waitFor({ timeout: 60_000 });
    await page.getByText('Sổ đang mở (So.xlsx) không phải biểu nộp về').waitFor();
    await page.getByRole('button', { name: 'Lưu thành sổ riêng (.xlsx)' }).click();
    await page.getByText('thành sổ mới trong Excel').first().waitFor({ timeout: 60_000 });
    const [saved] = excel.opened();
    const read = readWorkbook('x.xlsx', saved!);
    expect('workbook' in read && 'consolidation' in readBack(read.workbook, forms)).toBe(true);
    await add(page);
    await added(page);
    expect(excel.charts('Tổng quan').map(({ set }) => set['title.text'])).toEqual([
      'Giải ngân vốn đầu tư công theo chủ đầu tư, quý I năm 2021',
      'Thu, chi ngân sách so với dự toán, quý I năm 2021',
      'Tỷ lệ hộ nghèo theo xã, năm 2020',
    ]);

    // Now it is a consolidated workbook itself.
    await page.getByRole('button', { name: 'Danh sách tệp' }).click();
    await page.getByRole('button', { name: 'Bỏ tất cả tệp' }).click();
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await page.getByText('là sổ đã tổng hợp').waitFor();
    await page.getByRole('button', { name: 'Sang thẻ Báo cáo' }).click();
    await page.getByRole('tab', { name: 'Báo cáo', selected: true }).waitFor();
  }, 240_000);

  describeWith(['soffice'], 'saved by Excel and recalculated by LibreOffice', () => {
    test('the overview comes to the numbers of the page, and the workbook still is a consolidation', async () => {
      const { page, excel } = await consolidated();
      await add(page);
      await added(page);
      const numbers = await page
        .locator('figure table.chart-numbers tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')));
      const file = join(folder, 'so.xlsx');
      writeFileSync(file, excel.bytes());
      const sheets = sheetsOf(readFileSync(await recalculated(file, join(folder, 'out'))));
      const overview = named(sheets, 'Tổng quan (4)');
      for (const [label = '', ...values] of numbers) {
        const at = Object.entries(overview.cells).find(([, { value }]) => value === label)?.[0];
        const row = at?.slice(1) ?? '';
        const theirs = ['B', 'C'].map((letter) => Number(overview.cells[`${letter}${row}`]?.value).toFixed(2).replace('.', ','));
        expect([label, ...theirs]).toEqual([label, ...values]);
      }
      expect(numbers).toHaveLength(4);
      const status =
        Object.entries(overview.cells)
          .find(([, { value }]) => String(value).startsWith('HN:'))?.[0]
          .slice(1) ?? '';
      expect(['C', 'D', 'H'].map((letter) => overview.cells[`${letter}${status}`]?.value)).toEqual([12, 3, 9]);
    }, 240_000);
  });
});
