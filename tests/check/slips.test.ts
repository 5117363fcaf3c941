/** One slip of a commune gives one finding: what only follows from it is left out, and whole sheets gone wrong are told once. */
import { snapshotOf } from '../../src/core/planSnapshot';
import { decimal } from '../../src/core/decimal';
import type { Finding } from '../../src/core/finding';
import { codeOf } from '../../src/core/kinds';
import type { WorkbookPlan } from '../../src/core/plan';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { validate } from '../../src/check/validate';
import { forms } from '../../src/forms';
import type { Order } from '../../src/distribute/order';
import type { Place } from '../../src/sample/place';
import { cellAt } from '../../src/sample/place';
import { renameSheet, typeOver } from '../../src/sample/change';
import { changeSheet } from '../../src/sample/typing';
import { withResults } from '../../src/sample/results';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { changeCells, deleted, onSheet } from '../support/damage';

const filled = cleanReturns();
const returnOf = (form: string, unit: string): Readonly<{ order: Order; plan: WorkbookPlan }> => {
  const found = filled.find(({ order }) => order.form.code === form && order.unit.code === unit);
  if (!found) throw new Error(`no return ${form} of ${unit}`);
  return found;
};
const budget = returnOf('NS', '03631');
const poverty = returnOf('HN', '03631');

const submit = (workbook: WorkbookSnapshot): readonly Finding[] =>
  validate(
    { file: 'a.xlsx', sha256: '', workbook },
    { forms, catalogues: [sampleCatalogue], period: samplePeriod, previous: [] },
  ).findings.filter(({ severity }) => severity !== 'unchecked');
const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => `${codeOf(finding)} ${finding.at.sheet}!${finding.at.cell}`);
const found = ({ plan }: { plan: WorkbookPlan }): readonly Finding[] => submit(snapshotOf(plan, 'a.xlsx'));

const typed = ({ order, plan }: typeof budget, place: Place, value: string | number): typeof budget => ({
  order,
  plan: withResults(order, typeOver(order, plan, place, value)),
});
const village = (item: number, column: string): Place => ({ sheet: 'ngheo', section: 'nongThon', item, column });

test('a formula error is told where it was made, not in every total that follows', () => {
  const place = (row: string): string => cellAt(budget.order, { sheet: 'thu', row, column: 'duToanNsnn' }).cell;
  const totals = ['huong100', 'tongThu', 'thuNsnn'].map(place);
  const error = { value: { error: '#DIV/0!' }, formula: '1/0' };
  const broken = onSheet(snapshotOf(budget.plan, 'a.xlsx'), 'Thu', (sheet) => ({
    ...sheet,
    cells: { ...sheet.cells, ...Object.fromEntries([place('phiLePhi'), ...totals].map((at) => [at, error])) },
  }));
  expect(told(submit(broken))).toEqual([`NS.thu.duToanNsnn.error Thu!${place('phiLePhi')}`]);
});

test('formulas that are all that is wrong are told once for each column, with every cell', () => {
  const { tab, cell } = cellAt(budget.order, { sheet: 'thu', row: 'phiLePhi', column: 'tyLeNsnn' });
  const other = cellAt(budget.order, { sheet: 'thu', row: 'thuKhac', column: 'tyLeNsnn' }).cell;
  const broken = onSheet(snapshotOf(budget.plan, 'a.xlsx'), tab, (sheet) =>
    changeCells(sheet, (own, column, row) =>
      [cell, other].includes(`I${row}`) && column === 9 ? { value: { error: '#REF!' }, formula: 'x' } : own,
    ),
  );
  const [finding, ...rest] = submit(broken);
  expect(rest).toEqual([]);
  expect(told([finding!])).toEqual([`NS.thu.tyLeNsnn.formula.error ${tab}!${cell}`]);
  expect(finding!.involves.map((place) => place.cell)).toEqual([cell, other]);
  expect(finding!.alsoAt?.map((place) => place.cell)).toEqual([other]);
});

test('a count with a fraction is told once, although every rule on the row breaks', () => {
  expect(told(found(typed(poverty, village(0, 'hoDan'), 1.548)))).toEqual([
    `HN.ngheo.hoDan.whole Hộ nghèo!${cellAt(poverty.order, village(0, 'hoDan')).cell}`,
  ]);
});

test('a deleted column is told once, at the heads', () => {
  const gone = onSheet(snapshotOf(budget.plan, 'a.xlsx'), 'Thu', (sheet) => deleted(sheet, 'column', 4));
  expect(told(submit(gone))).toEqual(['NS.thu.duToanNsx.column.missing Thu!C7']);
});

test('a sheet that was renamed is named, and how to put it right', () => {
  const [finding, ...rest] = found({ plan: renameSheet(budget.plan, 'Chi', 'Chi quý 1') });
  expect(rest).toEqual([]);
  expect(told([finding!])).toEqual(['NS.chi.sheet.missing Chi quý 1!A1']);
  expect(finding).toMatchObject({ kind: 'sheet.missing', sheet: 'Chi', renamed: 'Chi quý 1' });
});

test('merged cells are told as what they are', () => {
  const merged = { plan: changeSheet(budget.plan, 'Thu', (sheet) => ({ ...sheet, merges: [...sheet.merges, 'C13:D13'] })) };
  const findings = submit({
    ...snapshotOf(merged.plan, 'a.xlsx'),
    sheets: snapshotOf(merged.plan, 'a.xlsx').sheets.map((sheet) =>
      sheet.name === 'Thu' ? { ...sheet, cells: Object.fromEntries(Object.entries(sheet.cells).filter(([at]) => at !== 'D13')) } : sheet,
    ),
  });
  expect(told(findings)).toEqual(['NS.thu.merged Thu!C13']);
});

test('a return in đồng whose cover says triệu đồng is refused, once for the file', () => {
  const { order } = budget;
  const cover = budget.plan.sheets.find(({ name }) => name === 'Bìa')!;
  const [at] = Object.entries(cover.cells).find(([, { value }]) => value === 'đồng')!;
  const plan = changeSheet(budget.plan, 'Bìa', (sheet) => ({
    ...sheet,
    cells: { ...sheet.cells, [at]: { ...sheet.cells[at], value: 'triệu đồng' } },
  }));
  const findings = found({ plan: withResults(order, plan) });
  expect(findings.map((finding) => `${codeOf(finding)} ${finding.severity}`)).toEqual(['NS.canDoi.scale error']);
  expect(findings[0]).toMatchObject({ kind: 'implausible.scale', isLarge: true });
});

test('the money unit of the cover counts, not an old result of the formula that repeats it on a sheet', () => {
  const stale = onSheet(snapshotOf(budget.plan, 'a.xlsx'), 'Thu', (sheet) =>
    changeCells(sheet, (cell) => (cell.value === 'Đơn vị tính: đồng' ? { ...cell, value: 'Đơn vị tính: triệu đồng' } : cell)),
  );
  expect(stale).not.toEqual(snapshotOf(budget.plan, 'a.xlsx'));
  expect(told(submit(stale))).toEqual([]);
});

test('rates typed as ratios are told once for their column, a small true rate is not', () => {
  const rates = [0, 1, 2].reduce((one, item) => typed(one, village(item, 'dauNamTyLe'), 0.07), poverty);
  const findings = found(rates).filter(({ kind }) => kind === 'implausible.ratio');
  expect(findings).toHaveLength(1);
  expect(findings[0]!.involves).toHaveLength(3);
  expect(findings[0]).toMatchObject({ typed: decimal(0.07) });
  expect(found(typed(poverty, village(0, 'dauNamTyLe'), 0.7)).filter(({ kind }) => kind === 'implausible.ratio')).toEqual([]);
});

test('the name of another unit on the cover is told at its cell', () => {
  const plan = changeSheet(budget.plan, 'Bìa', (sheet) => ({
    ...sheet,
    cells: { ...sheet.cells, C5: { ...sheet.cells['C5'], value: 'Xã Mường Than' } },
  }));
  expect(told(found({ plan }))).toEqual(['FILE.identity Bìa!C5']);
});
