/** Areas of a sheet as Excel's references name them: `C7`, `C7:G15`, `C:E`, `7:9`, with or without a sheet before them. */
import type { Area, Position } from '../../../src/core/address';
import { address, columnLetter, columnNumber, lastColumn, lastRow, parseArea } from '../../../src/core/address';

export const wholeSheet: Area = { from: { column: 1, row: 1 }, to: { column: lastColumn, row: lastRow } };
export const rowsOf = ({ from, to }: Area): number => to.row - from.row + 1;
export const columnsOf = ({ from, to }: Area): number => to.column - from.column + 1;
export const isEntireColumn = (area: Area): boolean => area.from.row === 1 && area.to.row === lastRow;
export const isEntireRow = (area: Area): boolean => area.from.column === 1 && area.to.column === lastColumn;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const area = (column: number, row: number, columns: number, rows: number): Area => ({
  from: { column, row },
  to: { column: column + columns - 1, row: row + rows - 1 },
});
export const isInside = ({ from, to }: Area): boolean =>
  from.column >= 1 && from.row >= 1 && to.column <= lastColumn && to.row <= lastRow && from.column <= to.column && from.row <= to.row;
export const holds = (outer: Area, { column, row }: Position): boolean =>
  outer.from.column <= column && column <= outer.to.column && outer.from.row <= row && row <= outer.to.row;

export function intersection(one: Area, other: Area): Area | undefined {
  const from = { column: Math.max(one.from.column, other.from.column), row: Math.max(one.from.row, other.from.row) };
  const to = { column: Math.min(one.to.column, other.to.column), row: Math.min(one.to.row, other.to.row) };
  return from.column <= to.column && from.row <= to.row ? { from, to } : undefined;
}
export const bounding = (one: Area, other: Area): Area => ({
  from: { column: Math.min(one.from.column, other.from.column), row: Math.min(one.from.row, other.from.row) },
  to: { column: Math.max(one.to.column, other.to.column), row: Math.max(one.to.row, other.to.row) },
});

/** Without the sheet: `C7`, `C7:G15`, `C:E`, `7:9`. */
export function areaText({ from, to }: Area): string {
  const whole: Area = { from, to };
  if (isEntireColumn(whole)) return `${columnLetter(from.column)}:${columnLetter(to.column)}`;
  if (isEntireRow(whole)) return `${from.row}:${to.row}`;
  const first = address(from.column, from.row);
  const last = address(to.column, to.row);
  return first === last ? first : `${first}:${last}`;
}

/** Excel quotes a sheet name that is more than letters and digits. */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export function parseReference(text: string): Area | undefined {
  const plain = text.trim().replaceAll('$', '').toUpperCase();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  const found: Area | undefined = columns
    ? { from: { column: columnNumber(columns[1]!), row: 1 }, to: { column: columnNumber(columns[2]!), row: lastRow } }
    : rows
      ? { from: { column: 1, row: Number(rows[1]) }, to: { column: lastColumn, row: Number(rows[2]) } }
      : parseArea(plain);
  if (!found) return undefined;
  // `G15:C7` is the same area.
  const sorted = bounding({ from: found.from, to: found.from }, { from: found.to, to: found.to });
  return isInside(sorted) ? sorted : undefined;
}

/** `'Biểu 1'!C7` into the sheet's name and the rest. */
export function splitSheet(text: string): Readonly<{ sheet?: string; rest: string }> {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const plain = /^([^!']+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1]!, rest: plain[2]! } : { rest: text };
}

export function* cellsOf({ from, to }: Area): Iterable<Position> {
  for (let row = from.row; row <= to.row; row += 1) for (let column = from.column; column <= to.column; column += 1) yield { column, row };
}
