/** A merged area shows its first cell's value everywhere. */
import type { Position } from '../core/address';
import { parseArea } from '../core/address';
import type { Cell } from '../core/cell';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';

export type Merges = Readonly<{
  /** The cell whose value shows here. */
  first: (column: number, row: number) => Position;
  cell: (column: number, row: number) => Cell;
}>;

export function mergesOn(sheet: SheetSnapshot): Merges {
  const areas = sheet.merges.flatMap((text) => parseArea(text) ?? []);
  const first = (column: number, row: number): Position =>
    areas.find(({ from, to }) => column >= from.column && column <= to.column && row >= from.row && row <= to.row)?.from ?? { column, row };
  const cell = (column: number, row: number): Cell => {
    const shown = first(column, row);
    return cellAt(sheet, shown.column, shown.row);
  };
  return { first, cell };
}
