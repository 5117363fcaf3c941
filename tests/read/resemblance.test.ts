/** What an unrecognised workbook is said to look like. */
import { snapshotOf } from '../../src/core/planSnapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { templatePlan } from '../../src/distribute/template';
import { forms } from '../../src/forms';
import type { Resemblance } from '../../src/read/resemblance';
import { coverFound, resemblances } from '../../src/read/resemblance';
import { orderFor } from '../support/zeroReturn';

const budget = snapshotOf(templatePlan(orderFor('NS', '2017', '03632', '2021-Q1')), 'ns.xlsx');
const only = (...names: readonly string[]): WorkbookSnapshot => ({
  ...budget,
  sheets: budget.sheets.filter(({ name }) => names.includes(name)),
});
const renamed = (from: string, to: string): WorkbookSnapshot => ({
  ...budget,
  sheets: budget.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});

const near = ({ sheets }: WorkbookSnapshot): readonly Resemblance[] =>
  resemblances(
    sheets.map(({ name }) => name),
    forms,
  );

test('form by form, which of its sheets are there and which are not', () => {
  expect(near(only('Thu', 'Bìa'))).toMatchObject([{ form: 'NS', present: ['Thu'], missing: ['Cân đối', 'Chi'] }]);
  expect(near(renamed('Chi', 'CHI '))[0]).toMatchObject({ form: 'NS', missing: [] });
  expect(near(only('Bìa'))).toEqual([]);
});

test('a form with several versions is named once', () => {
  const poverty = snapshotOf(templatePlan(orderFor('HN', '2016', '03632', '2020')), 'hn.xlsx');
  const found = near(poverty);
  expect(found.map(({ form }) => form)).toEqual(['HN']);
  expect(found[0]?.missing).toEqual([]);
});

test('which lines of the cover are missing', () => {
  expect(coverFound(budget)).toEqual({ isThere: true, isStamped: true, missing: [] });
  expect(coverFound(only('Thu'))).toEqual({
    isThere: false,
    isStamped: false,
    missing: ['Biểu mẫu', 'Phiên bản biểu mẫu', 'Mã đơn vị', 'Kỳ số liệu'],
  });
  const sheets = budget.sheets.map((sheet) =>
    sheet.name === 'Bìa' ? { ...sheet, cells: { ...sheet.cells, B6: { value: 'Mã số' } } } : sheet,
  );
  expect(coverFound({ ...budget, sheets }).missing).toEqual(['Mã đơn vị']);
});
