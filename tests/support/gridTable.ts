/** Tables drawn in tests, without a workbook around them: for consolidated tables and for the evaluator. */
import { address, columnLetter } from '../../src/core/address';
import type { CellRef } from '../../src/core/cell';
import type { Figure, Quoted } from '../../src/core/figure';
import { figure } from '../../src/core/figure';
import type { RowKind, Table, TableRow } from '../../src/core/table';
import type { Column } from '../../src/language/form';
import { allRows } from '../../src/language/sheets/row';
import { leaves } from '../../src/language/form';
import type { Form } from '../../src/language/load';
import { readGrid, typed } from './gridText';

/** Every row of a drawing stands here or below. */
const firstRow = 11;

export type DrawnTable = Readonly<{ table: Table; expected: readonly string[] }>;

/** Lines are the form's rows by key, rows that stand for a choice or a unit (`nguonVon_khac`), or items by name. */
export function drawTable(form: Form, sheetKey: string, text: string, file: string): DrawnTable {
  const sheet = form.sheets.find(({ key }) => key === sheetKey);
  if (!sheet) throw new Error(`${form.code} has no sheet ${sheetKey}`);
  const { body } = sheet;
  const tallies =
    body.kind === 'list' ? body.tallies.map(({ key, label, unit }): Column => ({ is: 'column', kind: 'count', key, label, unit })) : [];
  const columns = [...leaves(sheet.columns), ...tallies];
  const nameKey = columns.find(({ kind }) => kind === 'name')?.key ?? '';
  const letters = Object.fromEntries(columns.map(({ key }, index) => [key, columnLetter(index + 1)]));
  const kindOf = (key: string): RowKind => {
    if (body.kind === 'fixed')
      return allRows(body.rows).some((row) => row.key === key || (row.each && key.startsWith(`${row.key}_`))) ? 'row' : 'item';
    if (key === body.total?.key) return 'total';
    if (body.kind === 'sections') return body.sections.some((section) => section.key === key) ? 'section' : 'item';
    return body.groupings.some(({ by }) => key.startsWith(`${by}_`)) ? 'row' : 'item';
  };
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
      const measure = column.kind === 'percent' || column.kind === 'money' ? column.kind : 'count';
      const decimals = column.kind === 'percent' ? (column.decimals ?? 2) : column.kind === 'money' ? 3 : 0;
      if (typeof value === 'number') figures[column.key] = figure(value, measure, decimals, [at(column.key)]);
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
