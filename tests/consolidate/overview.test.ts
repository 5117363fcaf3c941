/** The overview: its charts are checked against the forms, and every number is that of a consolidated cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArea, address } from '../../src/core/address';
import type { WorkbookPlan } from '../../src/core/plan';
import { overviewOf } from '../../src/consolidate/overview';
import type { OverviewPlan } from '../../src/book/write/overviewPlan';
import { overviewTab } from '../../src/book/contract';
import { overviewPlan } from '../../src/book/write/overviewPlan';
import { reminderText, standingsOf } from '../../src/consolidate/standing';
import { templateName } from '../../src/distribute/order';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { forms } from '../../src/forms';
import { charts } from '../../src/forms/charts';
import type { ChartDefinition } from '../../src/language/chart';
import { checkedCharts } from '../../src/language/readChart';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import type { Run } from '../support/run';
import { returnedOf, run } from '../support/run';

const returned = cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan));
const whole = run(returned, sampleCatalogue, samplePeriod);
/** Without one commune's poverty return, and without one owner's projects. */
const partly = run(
  returned.filter(({ file }) => !/hn\/03632|HN.*03632/i.test(file)),
  sampleCatalogue,
  samplePeriod,
);

const withOverview = ({ worked, plan }: Run): WorkbookPlan & Readonly<{ overview: OverviewPlan }> => {
  const overview = overviewPlan(worked, overviewOf(worked, charts, 'vi'));
  return { ...plan, sheets: [overview.sheet, ...plan.sheets], overview };
};
const cellOf = ({ sheets }: WorkbookPlan, sheet: string, cell: string): unknown =>
  sheets.find(({ name }) => name === sheet)?.cells[cell]?.value;

describe('the charts of the sample', () => {
  const overview = overviewOf(whole.worked, charts, 'vi');
  const chart = (code: string): (typeof overview)[number] => overview.find((item) => item.code === code)!;

  test('show disbursement by owner, revenue and spending, and poverty by commune', () => {
    expect(overview.map(({ code, unit, points }) => [code, unit, points.length])).toEqual([
      ['DTC.giaiNgan', 'triệu đồng', 8],
      ['NS.keHoach', 'triệu đồng', 2],
      ['HN.tyLe', '%', 13],
    ]);
    expect(chart('NS.keHoach').points.map(({ label, values }) => [label, ...values.map(({ text }) => text)])).toEqual([
      ['Thu NSNN trên địa bàn', '52.100', '7.762'],
      ['Tổng chi ngân sách', '491.050', '75.128'],
    ]);
    expect(chart('HN.tyLe').points.at(-1)).toMatchObject({ label: 'Tổng cộng', values: [{ text: '13,98' }, { text: '10,81' }] });
  });

  test('every number is that of the consolidated cell it names, and a blank has none', () => {
    const values = overview.flatMap(({ points }) => points.flatMap((point) => point.values));
    expect(values.length).toBeGreaterThan(40);
    for (const { at, value } of values) expect([at, cellOf(whole.plan, at.sheet, at.cell) || undefined]).toEqual([at, value || undefined]);
  });

  test('a form that nobody filed has no chart, and a unit that is missing is named and not drawn', () => {
    const one = run(
      returned.filter(({ workbook }) => workbook.sheets.some(({ name }) => name === 'Thu')),
      sampleCatalogue,
      samplePeriod,
    );
    expect(overviewOf(one.worked, charts, 'vi').map(({ code }) => code)).toEqual(['NS.keHoach']);
    const poverty = overviewOf(partly.worked, charts, 'vi').find(({ code }) => code === 'HN.tyLe');
    expect(poverty?.missing).toEqual(['xã Hua Nà']);
    expect(poverty?.points.map(({ label }) => label)).not.toContain('Xã Hua Nà');
  });

  test('speak English when asked to', () => {
    const [first] = overviewOf(whole.worked, charts, 'en');
    expect(first).toMatchObject({ title: 'Disbursement of public investment by owner', series: ['Plan of the year', 'Disbursed'] });
  });
});

describe('the sheet Tổng quan', () => {
  const plan = withOverview(partly);
  const { sheet, charts: planned } = plan.overview;

  test('holds formulas over the consolidated sheets where it holds numbers', () => {
    const typed = Object.entries(sheet.cells).filter(([, { value, formula }]) => typeof value === 'number' && formula === undefined);
    expect(typed).toEqual([]);
  });

  test('each chart lies beside an area of which the first row names the series and the first column the points', () => {
    expect(planned.map(({ sheet: name, kind }) => [name, kind])).toEqual([
      [overviewTab, 'bar'],
      [overviewTab, 'column'],
      [overviewTab, 'bar'],
    ]);
    for (const { area } of planned) {
      const { from, to } = parseArea(area)!;
      const at = (column: number, row: number): unknown => sheet.cells[address(column, row)]?.value;
      for (let column = from.column + 1; column <= to.column; column += 1) expect(typeof at(column, from.row)).toBe('string');
      for (let row = from.row + 1; row <= to.row; row += 1) expect(typeof at(from.column, row)).toBe('string');
    }
    const rows = planned.map(({ at }) => parseArea(at)!);
    rows.forEach(({ from }, index) => expect(from.row).toBeGreaterThan(rows[index - 1]?.to.row ?? 0));
  });

  test('counts the returns by form and names who is missing', () => {
    const line = Object.entries(sheet.cells).find(([, { value }]) => String(value).startsWith('HN:'));
    const row = line?.[0].slice(1) ?? '';
    expect(['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((letter) => sheet.cells[`${letter}${row}`]?.value)).toEqual([
      12,
      11,
      0,
      0,
      0,
      1,
      'xã Hua Nà',
    ]);
  });

  test('the reminder names the form, its period and the units', () =>
    expect(reminderText(standingsOf(partly.worked))).toBe(
      'Chưa nộp:\n- HN (Tổng hợp kết quả điều tra, rà soát hộ nghèo, hộ cận nghèo, năm 2020): xã Hua Nà.',
    ));

  test('there is nothing to remind of when everything is in', () => expect(reminderText(standingsOf(whole.worked))).toBe(''));
});

describeWith(['soffice'], 'the sheet Tổng quan, recalculated by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('comes to our numbers from nothing but its formulas', async () => {
    const plan = withOverview(partly);
    const spoiled = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: Object.fromEntries(
          Object.entries(sheet.cells).map(([at, cell]) => [
            at,
            cell.formula !== undefined && typeof cell.value === 'number' ? { ...cell, value: -1 } : cell,
          ]),
        ),
      })),
    };
    const file = join(folder, 'tong-quan.xlsx');
    writeFileSync(file, await writeWorkbook(spoiled));
    const read = readWorkbook('x.xlsx', readFileSync(await recalculated(file, join(folder, 'out'))));
    if (!('workbook' in read)) throw new Error(read.problem.code);
    const theirs = read.workbook.sheets.find(({ name }) => name === overviewTab);
    const ours = Object.entries(plan.overview.sheet.cells).filter(([, { formula }]) => formula !== undefined);
    expect(ours.length).toBeGreaterThan(80);
    for (const [at, { value }] of ours) {
      const their = theirs?.cells[at]?.value ?? '';
      if (typeof value === 'number') expect([at, their]).toEqual([at, expect.closeTo(value, 4)]);
      else expect([at, their]).toEqual([at, value]);
    }
  });
});

describe('a chart that the forms do not bear is refused when it is loaded', () => {
  const chartNamed = (code: string): ChartDefinition => charts.find((chart) => chart.code === code)!;
  const [investment, budget, poverty] = [chartNamed('DTC.giaiNgan'), chartNamed('NS.keHoach'), chartNamed('HN.tyLe')];
  const change = (chart: ChartDefinition, points: Partial<ChartDefinition['points'][number]>): ChartDefinition => ({
    ...chart,
    points: chart.points.map((item) => ({ ...item, ...points })),
  });

  test('the definitions are plain data: they survive JSON', () =>
    expect(checkedCharts(JSON.parse(JSON.stringify(charts)) as readonly unknown[], forms)).toEqual(charts));

  test.each([
    ['another form', { ...budget, form: 'XX' }, 'there is no form XX'],
    ['a sheet that is not there', change(budget, { sheet: 'khong' }), 'has no sheet khong'],
    ['a column that is not there', change(poverty, { columns: ['dauNamTyLe', 'khong'] }), 'total.khong: no such row or column'],
    ['a row that is not there', change(budget, { rows: { is: 'row', row: 'khong' } }), 'khong'],
    ['a list not grouped so', change(investment, { rows: { is: 'groups', by: 'vuongMac' } }), 'sheet duAn is not grouped by vuongMac'],
    ['units on a sheet without them', change(investment, { rows: { is: 'units' } }), 'sheet duAn has no rows for units'],
    ['two measures on one axis', change(poverty, { columns: ['hoDan', 'cuoiNamTyLe'] }), 'its columns are not all of one measure'],
    ['words for numbers', change(investment, { columns: ['ghiChu', 'ghiChu'] }), 'its columns are not all of one measure'],
    ['a series without its column', change(poverty, { columns: ['cuoiNamTyLe'] }), 'each series needs its column'],
    ['an unknown word', { ...budget, colour: 'red' }, 'Unrecognized key'],
  ])('%s', (_what, chart, message) => expect(() => checkedCharts([chart], forms)).toThrow(message));

  test('one code twice', () => expect(() => checkedCharts([budget, budget], forms)).toThrow('NS.keHoach stands twice'));
});
