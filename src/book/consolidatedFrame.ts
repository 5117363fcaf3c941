/** Which lines of a consolidated sheet are its heads and its names, for showing a piece of it. */
import type { SheetFrame } from '../view/sheetWindow';
import { noFrame } from '../view/sheetWindow';
import type { DetailFront } from './contract';
import { blockMark, detail, lists } from './contract';
import { headsOf } from './heads';
import { parseAddress } from '../core/address';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { keyColumnMark } from '../language/cover';
import { topRows } from '../language/layout';
import { cellText } from '../read/labels';

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The last row at or above `row` for which `isIt` holds. */
const lastRow = (row: number, isIt: (row: number) => boolean): number | undefined => upTo(1, row).findLast(isIt);

const rowHolds = (sheet: SheetSnapshot, row: number, text: string): boolean =>
  upTo(1, sheet.columnCount).some((column) => cellText(cellAt(sheet, column, row)) === text);

const numbers = (...columns: readonly (number | undefined)[]): readonly number[] => columns.flatMap((column) => column ?? []);
const frontColumn = (key: DetailFront): number => detail.front.findIndex((column) => column.key === key) + 1;

/** `planned` is the sheet's name before Excel gave it an ending. */
export function consolidatedFrame(sheet: SheetSnapshot, planned: string, cell: string): SheetFrame {
  const at = parseAddress(cell);
  if (!at) return noFrame;
  const heads = planned === lists.sources.tab ? headsOf(sheet, lists.sources) : undefined;
  if (heads) return { headRows: [heads.headRow], labelColumns: numbers(heads.columns.file, heads.columns.unitName) };
  const block = lastRow(at.row, (row) => cellText(cellAt(sheet, 1, row)) === blockMark);
  if (block !== undefined) return { headRows: [block - 1], labelColumns: [frontColumn('unitName'), frontColumn('name')] };
  const keys = lastRow(Math.min(at.row, 40), (row) => rowHolds(sheet, row, keyColumnMark));
  if (keys === undefined) return noFrame;
  // The row of keys stands below the row of numbers, and that below the heads; names are the last column of words on the left.
  const isWords = (column: number): boolean => /^[A-Z]$/.test(cellText(cellAt(sheet, column, keys - 1)));
  const names = upTo(1, sheet.columnCount).findLast(isWords);
  return { headRows: upTo(topRows.heads, keys - 2), labelColumns: names === undefined ? [] : [names] };
}
