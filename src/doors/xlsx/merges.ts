/** Merged areas: all but the top left cell are covered, and what a writer left below them is not on the paper. */
import type { Area, Position } from '../../core/address';
import { address, areaText, parseAddress, parseArea } from '../../core/address';
import type { Cell } from '../../core/cell';
import { refuse } from './problem';

/** Undefined for what is no area of several cells. */
export function mergeArea(text: string): Area | undefined {
  const area = parseArea(text);
  if (!area) return undefined;
  const from = { column: Math.min(area.from.column, area.to.column), row: Math.min(area.from.row, area.to.row) };
  const to = { column: Math.max(area.from.column, area.to.column), row: Math.max(area.from.row, area.to.row) };
  return from.column === to.column && from.row === to.row ? undefined : { from, to };
}

export const mergeTexts = (areas: readonly Area[]): readonly string[] => areas.map(({ from, to }) => areaText(from, to));

/** Deletes the covered cells and tells whether there were any; `mostCells` bounds the work, since a file may claim any number of areas of any size. */
export function clearCovered(
  cells: Record<string, Cell>,
  areas: readonly Area[],
  columnCount: number,
  rowCount: number,
  mostCells: number,
): boolean {
  if (areas.length === 0) return false;
  let filled = Object.keys(cells);
  const before = filled.length;
  let seen = 0;
  for (const { from, to } of areas) {
    const lastColumn = Math.min(to.column, columnCount);
    const lastRow = Math.min(to.row, rowCount);
    const size = Math.max(0, lastColumn - from.column + 1) * Math.max(0, lastRow - from.row + 1);
    seen += Math.min(size, filled.length);
    if (seen > mostCells) refuse('tooLarge', 'merged cells');
    const corner = address(from.column, from.row);
    if (size > filled.length) {
      const covered = filled.filter((name) => name !== corner && isInside(name, from, to));
      for (const name of covered) delete cells[name];
      // What is gone need not be looked at for the next one.
      if (covered.length > 0) filled = filled.filter((name) => name in cells);
      continue;
    }
    for (let row = from.row; row <= lastRow; row++) {
      for (let column = from.column; column <= lastColumn; column++)
        if (column !== from.column || row !== from.row) delete cells[address(column, row)];
    }
  }
  return Object.keys(cells).length < before;
}

function isInside(name: string, from: Position, to: Position): boolean {
  const at = parseAddress(name);
  return at !== undefined && at.column >= from.column && at.column <= to.column && at.row >= from.row && at.row <= to.row;
}
