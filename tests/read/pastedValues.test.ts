/** Amounts and totals that were each rounded before they were pasted agree as far as they were rounded; no total of such a sheet is corrected. */
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { changeCells } from '../support/damage';
import { gridReturn } from '../support/grid';
import { formNamed } from '../support/forms';
import { checkWith } from '../support/returns';

/** Pasted as values, each number as it is made. */
const asValues = (workbook: WorkbookSnapshot, make: (value: number) => number): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    changeCells(sheet, ({ formula: _, ...cell }) =>
      typeof cell.value === 'number' && sheet.name !== 'Bìa' ? { ...cell, value: make(cell.value) } : cell,
    ),
  ),
});
const wrong = (form: string, workbook: WorkbookSnapshot): ReturnType<typeof checkWith>['findings'] =>
  checkWith(formNamed(form), workbook).findings.filter(({ severity, kind }) => severity === 'error' && kind !== 'cell.blank');

const grids = {
  thu: '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 10,4 | 10,4 | 4,4 | 4,4 |\n| thuKhac | 20,4 | 20,4 | 7,4 | 7,4 |',
  chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9,4 | 3,4 |\n| yTe | 8,4 | 2,4 |',
};
const budget = gridReturn(formNamed('NS 2017'), 'commune', '2021-H1', grids).workbook;

test('whole triệu that are off by one are what rounding gives', () => {
  expect(wrong('NS 2017', budget)).toEqual([]);
  expect(wrong('NS 2017', asValues(budget, Math.round))).toEqual([]);
});

test('off by more than rounding gives is an error, and no total is corrected', () => {
  const rounded = asValues(budget, Math.round);
  const other: WorkbookSnapshot = {
    ...rounded,
    sheets: rounded.sheets.map((sheet) => changeCells(sheet, (cell) => (cell.value === 20 ? { ...cell, value: 40 } : cell))),
  };
  const found = wrong('NS 2017', other).filter(({ kind }) => kind === 'sum');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ fix }) => fix)).toEqual([]);
});

test('an amount with decimals shows that nothing was rounded', () => {
  const off = asValues(budget, (value) => (value === 10.4 ? value : Math.round(value)));
  expect(wrong('NS 2017', off).length).toBeGreaterThan(0);
});

test('where formulas are left, whole triệu must add up exactly', () => {
  const rounded = asValues(budget, Math.round);
  const live: WorkbookSnapshot = {
    ...rounded,
    sheets: rounded.sheets.map((sheet, at) => {
      const before = budget.sheets[at];
      return changeCells(sheet, (cell, column, row) => {
        const was = before?.cells[`${String.fromCharCode(64 + column)}${row}`];
        return was?.formula === undefined ? cell : { ...cell, formula: was.formula };
      });
    }),
  };
  expect(wrong('NS 2017', live).some(({ kind }) => kind === 'sum')).toBe(true);
});

test('projects too', () => {
  const { workbook } = gridReturn(formNamed('DTC 2021'), 'owner', '2021-H1', {
    duAn:
      '| DA | nguonVon | tinhTrang | tmdt | keHoach | giaiNgan |\n' +
      '| Đường A | Nguồn vốn huyện quản lý | Chuyển tiếp | 1500,4 | 500,4 | 120,4 |\n' +
      '| Đường B | Nguồn vốn huyện quản lý | Chuyển tiếp | 2000,4 | 600,4 | 80,4 |\n' +
      '| Đường C | Nguồn vốn huyện quản lý | Chuyển tiếp | 900,4 | 300,4 | 60,4 |',
  });
  expect(wrong('DTC 2021', asValues(workbook, Math.round))).toEqual([]);
  expect(
    wrong(
      'DTC 2021',
      asValues(workbook, (value) => (value === 120.4 ? 120 : value)),
    ).length,
  ).toBeGreaterThan(0);
});
