/** Formulas that were typed where the form asks for a figure, in every form: what only adds is fine, what is no figure is told. */
import { address } from '../../src/core/address';
import type { Cell } from '../../src/core/cell';
import { decimal } from '../../src/core/decimal';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { columnIndex } from '../../src/language/layout';
import { figureRule } from '../../src/language/columns/ask';
import { roleOf } from '../../src/language/roles';
import { foreignBook, formulaRefs } from '../../src/read/formulaRefs';
import { addedUp } from '../../src/read/formulaResult';
import { onSheet } from '../support/damage';
import type { Told } from '../support/findings';
import { formNamed } from '../support/forms';
import { checkWith, withCells } from '../support/returns';
import { wholeReturn } from '../support/wholeReturn';

const names = ['NS 2017', 'NS 2026', 'DTC 2021', 'DTC 2026', 'HN 2016', 'HN 2022'] as const;

describe.each(names)('%s', (name) => {
  const form = formNamed(name);
  const { layouts, workbook } = wholeReturn(form, form.filedBy[0]!);
  const spots = layouts.flatMap((layout) => {
    const filled = workbook.sheets.find((sheet) => sheet.name === layout.sheet.tab)!.cells;
    const [column] = layout.columns.filter(
      (one) => figureRule(one)?.adds && layout.rows.some((row) => roleOf(form, layout, row, one).is === 'input'),
    );
    if (!column) return [];
    return layout.rows
      .filter((row) => roleOf(form, layout, row, column).is === 'input')
      .map((row) => ({ tab: layout.sheet.tab, row: row.row, column: columnIndex(layout, column.key) }))
      .filter(({ row, column: at }) => typeof filled[address(at, row)]?.value === 'number')
      .slice(0, 1)
      .map((spot) => ({ ...spot, cell: address(spot.column, spot.row), value: filled[address(spot.column, spot.row)]!.value as number }));
  });

  const typed = ({ tab, cell }: (typeof spots)[number], content: Cell, change = (own: WorkbookSnapshot) => own): readonly Told[] =>
    checkWith(form, change(withCells(workbook, { [tab]: { [cell]: content } }))).findings.filter(
      ({ kind, severity }) => severity !== 'unchecked' && kind.startsWith('typed'),
    );

  test('there are cells to type into', () => expect(spots.length).toBeGreaterThan(0));

  test('a formula that leads to its own cell, by itself or through others, is no figure', () => {
    for (const spot of spots) {
      const around = `SUM(${address(spot.column, spot.row - 1)}:${address(spot.column, spot.row + 1)})`;
      expect(typed(spot, { value: 0, formula: around })).toMatchObject([
        { kind: 'typed.circular', severity: 'error', at: { cell: spot.cell } },
      ]);
      const far = address(spot.column + 90, 3);
      const there = (own: WorkbookSnapshot): WorkbookSnapshot =>
        withCells(own, { [spot.tab]: { [far]: { value: 0, formula: `${spot.cell}*2` } } });
      expect(typed(spot, { value: 0, formula: `${far}+1` }, there)).toMatchObject([{ kind: 'typed.circular' }]);
    }
  });

  test('one that takes from another workbook is told with its name', () => {
    for (const spot of spots) {
      const link = { value: spot.value, formula: "'[1]So thu'!$G$15" };
      const [numbered] = typed(spot, link, (own) => ({ ...own, links: ['So thu chi.xlsx'] }));
      expect(numbered).toMatchObject({ kind: 'typed.linked', severity: 'warning', book: 'So thu chi.xlsx' });
      expect(numbered?.message).toMatch(/lấy số từ tệp khác \(«So thu chi\.xlsx»\) .* Đề nghị dán giá trị/);
      expect(typed(spot, { ...link, formula: "'D:\\Ke toan\\[Thu.xlsx]Q1'!G15" })).toMatchObject([{ book: 'Thu.xlsx' }]);
    }
  });

  test('an old result is told with the one it comes to; what only adds is fine', () => {
    for (const spot of spots) {
      expect(typed(spot, { value: spot.value, formula: `${spot.value}+5` })).toMatchObject([
        { kind: 'typed.stale', severity: 'error', value: decimal(spot.value), result: decimal(spot.value).plus(5) },
      ]);
      expect(typed(spot, { value: spot.value, formula: `${spot.value - 1}+1` })).toEqual([]);
      expect(typed(spot, { value: spot.value, formula: `ROUND(${spot.value}/3,0)*7` })).toEqual([]);
    }
  });

  test('one that stands on hidden cells is told', () => {
    for (const spot of spots) {
      const hidden = (own: WorkbookSnapshot): WorkbookSnapshot =>
        onSheet(withCells(own, { [spot.tab]: { AZ3: { value: spot.value } } }), spot.tab, (sheet) => ({ ...sheet, hiddenColumns: [52] }));
      const [finding] = typed(spot, { value: spot.value, formula: 'AZ3' }, hidden);
      expect(finding).toMatchObject({ kind: 'typed.overHidden', severity: 'warning' });
      expect(finding?.involves.map(({ cell }) => cell)).toEqual([spot.cell, 'AZ3']);
    }
  });
});

describe('what a formula speaks of', () => {
  const told = (formula: string): readonly string[] =>
    formulaRefs(formula).map(
      ({ sheet = '', area: { from, to } }) => `${sheet}!${address(from.column, from.row)}:${address(to.column, to.row)}`,
    );
  test.each([
    ['SUM(F13:F20)+$G$2', ['!F13:F20', '!G2:G2']],
    ["'Thu, chi'!B2*Thu!C3", ['Thu, chi!B2:B2', 'Thu!C3:C3']],
    ['IF(A1="B2",LOG10(5),0)', ['!A1:A1']],
    ['SUM(F:F)', ['!F1:F1048576']],
    ["'[1]So thu'!$G$15+A2", ['!A2:A2']],
    ['[2]Thu!G15', []],
    ['B20:B13', ['!B13:B20']],
  ])('%s', (formula, refs) => expect(told(formula)).toEqual(refs));
  test('a column of a table is no other workbook', () => expect(foreignBook('SUM(Bang1[Thu])+A1')).toBeUndefined());
});

test('what it comes to, where it only adds', () => {
  const { workbook } = wholeReturn(formNamed('NS 2017'), 'commune');
  const sheet = { ...workbook.sheets[0]!, cells: { A1: { value: 2 }, A2: { value: 0.1 }, A3: { value: 'chữ' }, B1: { value: 40 } } };
  const come = (formula: string): string | undefined => addedUp(formula, sheet, workbook)?.toFixed();
  expect(['12+5', 'A1+A2-1', '-A1+SUM(A1:A2,B1,3)', '+B9', ' A1 + 1 '].map(come)).toEqual(['17', '1.1', '43.1', '0', '3']);
  expect(['A1*2', 'A3', 'SUM(A1:A3)', 'MAX(A1,B1)', 'Khac!A1', ''].map(come)).toEqual(Array.from({ length: 6 }, () => undefined));
});
