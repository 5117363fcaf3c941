/** The cells that a formula stands on. */
import type { Area, Position } from '../core/address';
import { address } from '../core/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, sheetNamed } from '../core/workbook';
import { filledRows } from './filledRows';
import { formulaRefs } from './formulaRefs';

export type Place = Position & Readonly<{ sheet: SheetSnapshot }>;

const holds = ({ from, to }: Area, { column, row }: Position): boolean =>
  column >= from.column && column <= to.column && row >= from.row && row <= to.row;

/** Filled cells that the formula of a cell speaks of. */
export function precedents({ sheet, column, row }: Place, workbook: WorkbookSnapshot): readonly Place[] {
  const { formula } = cellAt(sheet, column, row);
  return formulaRefs(formula ?? '').flatMap(({ sheet: name, area }) => {
    const on = name === undefined ? sheet : sheetNamed(workbook, name);
    if (!on) return [];
    const rows = [...filledRows(on)].filter(([at]) => at >= area.from.row && at <= area.to.row);
    return rows.flatMap(([at, columns]) =>
      columns.filter((one) => holds(area, { column: one, row: at })).map((one) => ({ sheet: on, column: one, row: at })),
    );
  });
}

/** No return has so many cells behind one figure. */
const mostLooked = 5_000;

/** Whether a formula leads back to its own cell, by itself or through others: Excel then shows 0. */
export function isCircular(start: Place, workbook: WorkbookSnapshot): boolean {
  const seen = new Set<string>();
  const open: Place[] = [start];
  for (let place = open.pop(); place && seen.size < mostLooked; place = open.pop()) {
    for (const next of precedents(place, workbook)) {
      if (next.sheet === start.sheet && next.column === start.column && next.row === start.row) return true;
      const id = `${next.sheet.name}!${address(next.column, next.row)}`;
      if (seen.has(id) || cellAt(next.sheet, next.column, next.row).formula === undefined) continue;
      seen.add(id);
      open.push(next);
    }
  }
  return false;
}
