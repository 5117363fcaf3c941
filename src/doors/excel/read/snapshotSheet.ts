/** One sheet of a snapshot, from what Excel tells of its cells and of what lies over them. */
import { parseAddress, parseArea } from '../../../core/address';
import type { Cell } from '../../../core/cell';
import type { SheetSnapshot, Visibility } from '../../../core/workbook';
import type { Grid } from './grid';
import { cellsOf } from './grid';
import type { SheetFacts } from './sheetFacts';

/** One sheet as it was read, in one part or several. */
export type SheetContent = Readonly<{ grids: readonly Grid[]; facts: SheetFacts }>;

/** What a writer left under a merge is not on the paper (doors/xlsx/merges.ts). */
function uncovered(cells: Readonly<Record<string, Cell>>, merges: readonly string[]): Readonly<Record<string, Cell>> {
  const areas = merges.flatMap((merge) => parseArea(merge) ?? []);
  if (areas.length === 0) return cells;
  const isCovered = (name: string): boolean => {
    const at = parseAddress(name);
    return (
      at !== undefined &&
      areas.some(
        ({ from, to }) =>
          at.row >= from.row &&
          at.row <= to.row &&
          at.column >= from.column &&
          at.column <= to.column &&
          (at.row !== from.row || at.column !== from.column),
      )
    );
  };
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !isCovered(name)));
}

export function snapshotSheet(
  { name, visibility }: Readonly<{ name: string; visibility: Visibility }>,
  grids: readonly Grid[],
  facts: SheetFacts,
  usualFont: string | undefined,
): SheetSnapshot {
  const cells = uncovered(cellsOf(grids, usualFont), facts.merges);
  const places = Object.keys(cells).flatMap((at) => parseAddress(at) ?? []);
  const rowCount = places.reduce((most, { row }) => Math.max(most, row), 0);
  const columnCount = places.reduce((most, { column }) => Math.max(most, column), 0);
  return {
    name,
    visibility,
    cells,
    rowCount,
    columnCount,
    merges: facts.merges,
    hiddenRows: facts.hiddenRows.filter((row) => row <= rowCount),
    hiddenColumns: facts.hiddenColumns.filter((column) => column <= columnCount),
    isProtected: facts.isProtected,
  };
}
