/** Finds words on sheets: values beside their labels, and how well heads fit a form. */
import type { Cell } from '../core/cell';
import { remember } from '../core/remember';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { clean, fold } from '../core/vietnamese';

export const cellText = ({ value }: Cell): string => (value === null ? '' : typeof value === 'object' ? value.error : clean(String(value)));

export type Spot = Readonly<{ column: number; row: number; cell: Cell }>;

/** How far down and right a label is looked for: covers are short. */
const searchedRows = 40;
const searchedColumns = 30;

type Labelled = Readonly<{ column: number; row: number; /** What stands behind a colon in the label's own cell. */ behind?: string }>;

/** Every text that may be a label, by how labels are compared; of several alike the first, row by row. */
const labelsOn = remember((sheet: SheetSnapshot): ReadonlyMap<string, Labelled> => {
  const labels = new Map<string, Labelled>();
  const add = (label: string, at: Labelled): void => {
    const key = fold(label);
    if (!labels.has(key)) labels.set(key, at);
  };
  for (let row = 1; row <= Math.min(sheet.rowCount, searchedRows); row += 1) {
    for (let column = 1; column <= Math.min(sheet.columnCount, searchedColumns); column += 1) {
      const cell = cellAt(sheet, column, row);
      const text = typeof cell.value === 'string' ? cellText(cell) : '';
      if (text === '') continue;
      add(text, { column, row });
      const colon = text.indexOf(':');
      const behind = colon > 0 ? clean(text.slice(colon + 1)) : '';
      if (behind !== '') add(text.slice(0, colon), { column, row, behind });
    }
  }
  return labels;
});

/** The first cell to the right of a label that holds anything; a value after a colon in the label's own cell counts too. */
export function besideLabel(sheet: SheetSnapshot, label: string): (Spot & Readonly<{ text: string }>) | undefined {
  const found = labelsOn(sheet).get(fold(label));
  if (!found) return undefined;
  const { column, row, behind } = found;
  if (behind !== undefined) return { column, row, cell: cellAt(sheet, column, row), text: behind };
  for (let right = column + 1; right <= Math.min(sheet.columnCount, searchedColumns); right += 1) {
    const cell = cellAt(sheet, right, row);
    const text = cellText(cell);
    if (text !== '') return { column: right, row, cell, text };
  }
  return undefined;
}

/** Reads the row as the columns see it: a merged head belongs to every column below it. */
export function headPaths(
  sheet: SheetSnapshot,
  top: number,
  depth: number,
  merged: (column: number, row: number) => Cell,
): readonly string[] {
  return Array.from({ length: Math.min(sheet.columnCount, 200) }, (_, index) => {
    const parts = Array.from({ length: depth }, (_unused, step) => fold(cellText(merged(index + 1, top + step))));
    return parts.filter((part, at) => part !== '' && part !== parts[at - 1]).join(' / ');
  });
}
