/** Tables drawn in tests, without a workbook around them: for consolidated tables and for the evaluator. */
import { address, columnLetter } from '../../src/core/address';
import type { CellRef } from '../../src/core/cell';
import type { Figure, Quoted } from '../../src/core/figure';
import type { RowKind, Table, TableRow } from '../../src/core/table';
import { figureOf, isName } from '../../src/language/columns/ask';
import { count, leaves } from '../../src/language/form';
import type { Form } from '../../src/language/load';
import { readGrid, typed } from './gridText';
import { hasRow, printedRows, shapeOf } from '../../src/language/sheets/ask';

/** Every row of a drawing stands here or below. */
const firstRow = 11;

export type DrawnTable = Readonly<{ table: Table; expected: readonly string[] }>;

/** Lines are the form's rows by key, rows that stand for a choice or a unit (`nguonVon_khac`), or items by name. */
export function drawTable(form: Form, sheetKey: string, text: string, file: string): DrawnTable {
  const sheet = form.sheets.find(({ key }) => key === sheetKey);
  if (!sheet) throw new Error(`${form.code} has no sheet ${sheetKey}`);
  const tallies = shapeOf(sheet).tallies.map(({ key, label, unit }) => count(key, label, unit));
  const columns = [...leaves(sheet.columns), ...tallies];
  const nameKey = columns.find(isName)?.key ?? '';
  const letters = Object.fromEntries(columns.map(({ key }, index) => [key, columnLetter(index + 1)]));
  const kindOf = (key: string): RowKind => printedRows(sheet).find((row) => row.key === key)?.kind ?? (hasRow(sheet, key) ? 'row' : 'item');
  const { heads, lines } = readGrid(text);
  const expected: string[] = [];
  let section: string | undefined;
  const rows = lines.map(([first, ...cells], index): TableRow => {
    const row = firstRow + index;
    const key = first?.text ?? '';
    const kind = kindOf(key);
    if (kind === 'section') section = key;
    const at = (column: string): CellRef => ({ file, sheet: sheet.tab, cell: `${letters[column] ?? 'A'}${row}` });
    const figures: Record<string, Figure> = {};
    const texts: Record<string, Quoted> = kind === 'item' && key !== '' ? { [nameKey]: { text: key, from: [at(nameKey)] } } : {};
    first?.codes.forEach((code) => expected.push(`${sheet.tab}!${at(nameKey).cell} ${code}`));
    cells.forEach((cell, place) => {
      const column = columns.find((item) => item.key === heads[place + 1]);
      if (!column) throw new Error(`${sheetKey} has no column ${heads[place + 1] ?? ''}`);
      const value = typed(cell.text, column)?.value;
      if (typeof value === 'number') figures[column.key] = figureOf(column, form.scale, value, [at(column.key)]);
      else if (typeof value === 'string') texts[column.key] = { text: value, from: [at(column.key)] };
      cell.codes.forEach((code) => expected.push(`${sheet.tab}!${address(columns.indexOf(column) + 1, row)} ${code}`));
    });
    return {
      key: kind === 'item' ? `item:${row}` : key,
      kind,
      name: { text: key, from: [at(nameKey)] },
      figures,
      texts,
      row,
      ...(section && kind === 'item' ? { section } : {}),
    };
  });
  return { table: { form: form.code, sheet: sheetKey, file, tab: sheet.tab, columns: letters, rows, scale: form.scale }, expected };
}
