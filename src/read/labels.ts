/** Finds words on sheets: values beside their labels, money units, and how well heads fit a form. */
import type { Cell } from '../core/cell';
import type { MoneyScale } from '../core/money';
import { moneyScales } from '../core/money';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { clean, fold } from '../core/vietnamese';

export const cellText = ({ value }: Cell): string => (value === null ? '' : typeof value === 'object' ? value.error : clean(String(value)));

export type Spot = Readonly<{ column: number; row: number; cell: Cell }>;

/** How far down and right a label is looked for: covers are short. */
const searchedRows = 40;
const searchedColumns = 30;

/** The first cell to the right of a label that holds anything; a value after a colon in the label's own cell counts too. */
export function besideLabel(sheet: SheetSnapshot, label: string): (Spot & Readonly<{ text: string }>) | undefined {
  const wanted = fold(label);
  for (let row = 1; row <= Math.min(sheet.rowCount, searchedRows); row += 1) {
    for (let column = 1; column <= Math.min(sheet.columnCount, searchedColumns); column += 1) {
      const cell = cellAt(sheet, column, row);
      const text = cellText(cell);
      if (text === '') continue;
      if (fold(text) === wanted) {
        for (let right = column + 1; right <= Math.min(sheet.columnCount, searchedColumns); right += 1) {
          const beside = cellAt(sheet, right, row);
          if (cellText(beside) !== '') return { column: right, row, cell: beside, text: cellText(beside) };
        }
        return undefined;
      }
      const colon = text.indexOf(':');
      if (colon > 0 && fold(text.slice(0, colon)) === wanted && clean(text.slice(colon + 1)) !== '') {
        return { column, row, cell, text: clean(text.slice(colon + 1)) };
      }
    }
  }
  return undefined;
}

/** Known spellings only: "đồng" is inside all of them, and "dòng" is a line, so neither suffixes nor bare letters decide. */
const scaleSpellings: Readonly<Record<MoneyScale, readonly string[]>> = {
  đồng: ['đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam'],
  'nghìn đồng': ['nghìn đồng', 'ngàn đồng', 'ngđ', '1.000 đồng', '1000 đồng', '1.000đ', '1000đ', 'nghìn'],
  'triệu đồng': ['triệu đồng', 'tr.đồng', 'tr đồng', 'trđ', 'tr.đ', 'triệu', '1.000.000 đồng', 'triệu dồng', 'triệu đổng', 'tiệu đồng'],
  'tỷ đồng': ['tỷ đồng', 'tỉ đồng', 'tỷ', 'tỉ', '1.000.000.000 đồng'],
};

export function readScale(text: string): MoneyScale | undefined {
  const wanted = fold(text);
  return moneyScales.find((scale) => scaleSpellings[scale].some((spelling) => fold(spelling) === wanted));
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
