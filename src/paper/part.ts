/** Part of a sheet: what stands where, what is merged, and how high rows are. */
import { address, areaText } from '../core/address';
import type { CellPlan, SheetPlan } from '../core/plan';
import type { Column } from '../language/form';

export type Part = Readonly<{ cells: SheetPlan['cells']; merges: readonly string[]; rows: SheetPlan['rows'] }>;
/** Columns side by side, both ends among them. */
export type Span = Readonly<{ from: number; to: number }>;

export const across = ({ from, to }: Span, row: number, cell: CellPlan): Part => ({
  cells: { [address(from, row)]: cell },
  merges: to > from ? [areaText({ column: from, row }, { column: to, row })] : [],
  rows: {},
});

export function together(parts: readonly Part[]): Part {
  const cells: Record<string, CellPlan> = {};
  const rows: Record<number, SheetPlan['rows'][number]> = {};
  for (const part of parts) {
    Object.assign(cells, part.cells);
    Object.assign(rows, part.rows);
  }
  return { cells, merges: parts.flatMap(({ merges }) => merges), rows };
}

export const widthOf = ({ width = 10 }: Column): number => width;

/** In characters. */
export const widthOver = (columns: readonly Column[], { from, to }: Span): number =>
  columns.slice(from - 1, to).reduce((sum, column) => sum + widthOf(column), 0);
