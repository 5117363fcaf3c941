/** The photograph of a workbook that every door takes once; after it nothing is asynchronous and nothing knows Excel. */
import type { Cell, CellRef } from './cell';
import { address } from './address';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export type SheetSnapshot = Readonly<{
  name: string;
  /** What it is among the sheets of its return, where Excel gave it an ending to tell it from others: `Thu` of `Thu (2)`. */
  tab?: string;
  visibility: Visibility;
  /** Keyed by address (`C12`); a cell that holds neither value nor formula is absent. */
  cells: Readonly<Record<string, Cell>>;
  /** The last row and column that hold anything; 0 for an empty sheet. */
  rowCount: number;
  columnCount: number;
  /** Areas such as `B3:F3`; only the top left cell of a merge holds a value. */
  merges: readonly string[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  isProtected: boolean;
}>;

export type WorkbookSnapshot = Readonly<{
  file: string;
  sheets: readonly SheetSnapshot[];
  /** Defined names and what they refer to (`'Bìa'!$C$4`, or a constant), hidden ones included. */
  names: Readonly<Record<string, string>>;
  /** Custom document properties. */
  properties: Readonly<Record<string, string>>;
  /** The files of other workbooks that formulas take from, in the order of their numbers (`[1]Thu!F5`). */
  links?: readonly string[];
  /** True when the workbook counts days from 1904. */
  from1904: boolean;
}>;

const blank: Cell = { value: null };

export const cellAt = (sheet: SheetSnapshot, column: number, row: number): Cell => sheet.cells[address(column, row)] ?? blank;

export const sheetNamed = (workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);

/** Apple Numbers keeps tables and not sheets, and exports each to a tab of its own: `Thu - Table 1`. */
export const withoutTable = (name: string): string => name.replace(/ - (?:Table|Bảng) 1(?:-1)?$/u, '');

/** By which its place in a form is known. */
export const tabName = ({ name, tab }: Pick<SheetSnapshot, 'name' | 'tab'>): string => withoutTable(tab ?? name);

export const cellRef = (workbook: WorkbookSnapshot, sheet: SheetSnapshot, column: number, row: number): CellRef => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: address(column, row),
});
