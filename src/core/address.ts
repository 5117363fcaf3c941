/** Addresses in the A1 style: `C12` is column 3, row 12. Columns and rows count from 1. */

export type Position = Readonly<{ column: number; row: number }>;
export type Area = Readonly<{ from: Position; to: Position }>;

export const lastColumn = 16384;
export const lastRow = 1048576;

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A to ZZ: every cell that is looked at needs its column's letters. */
const commonLetters: readonly string[] = Array.from({ length: 703 }, (_, column) => lettersOf(column));
export const columnLetter = (column: number): string => commonLetters[column] ?? lettersOf(column);

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The addresses of an ordinary form, column by column: every file asks for the same ones, and keeps those of its figures. */
const commonAddresses: string[][] = Array.from({ length: 64 }, () => []);
const commonRows = 512;

export function address(column: number, row: number): string {
  const known = row < commonRows ? commonAddresses[column] : undefined;
  return known ? (known[row] ??= columnLetter(column) + row) : columnLetter(column) + row;
}

/** Undefined for anything that is not a cell of an Excel sheet (`A0`, `XFE1`, `A1048577`). */
export function parseAddress(text: string): Position | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return undefined;
  const position = { column: columnNumber(match[1]!), row: Number(match[2]) };
  return position.column <= lastColumn && position.row <= lastRow ? position : undefined;
}

/** Reads `B3:F3`, or `B3` as an area of one cell. */
export function parseArea(text: string): Area | undefined {
  const [first, second = first] = text.split(':');
  const from = parseAddress(first ?? '');
  const to = parseAddress(second ?? '');
  return from && to ? { from, to } : undefined;
}

export const areaText = (from: Position, to: Position): string => `${address(from.column, from.row)}:${address(to.column, to.row)}`;
