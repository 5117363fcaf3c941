/** A piece of a sheet around some of its cells, small enough to look at: their rows and columns with the heads and names they belong to. */
import type { Area, Position } from '../core/address';
import { address, columnLetter, parseAddress, parseArea } from '../core/address';
import { present } from '../core/present';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { cellShown } from '../core/cellShown';

/** Lines of the sheet that tell what the others are about. */
export type SheetFrame = Readonly<{ headRows: readonly number[]; labelColumns: readonly number[] }>;
export const noFrame: SheetFrame = { headRows: [], labelColumns: [] };

export type WindowCell = Readonly<{
  text: string;
  columnSpan: number;
  rowSpan: number;
  isNumber?: true;
  isHead?: true;
  isLabel?: true;
  /** The cell at fault, or one that takes part in what is wrong. */
  mark?: 'at' | 'involved';
}>;
/** `skipped` lines lie between this one and the one before. Cells that a merge covers are left out. */
export type WindowRow = Readonly<{ number: number; isHead: boolean; skipped: number; cells: readonly WindowCell[] }>;
export type WindowColumn = Readonly<{ letter: string; isLabel: boolean; skipped: number }>;
export type SheetWindow = Readonly<{ sheet: string; columns: readonly WindowColumn[]; rows: readonly WindowRow[] }>;

const near = { rows: 3, columns: 2 };
const most = { rows: 24, columns: 9 };

/** The frame, what is marked, then what lies nearest to the cell at fault, as far as there is room. */
function chosen(
  frame: readonly number[],
  marked: readonly number[],
  at: number,
  reach: number,
  room: number,
  isShown: (line: number) => boolean,
): readonly number[] {
  const around = Array.from({ length: reach * 2 }, (_, index) => at + (index % 2 === 0 ? -1 : 1) * (Math.floor(index / 2) + 1));
  const byDistance = [...new Set(marked)].filter((line) => line !== at).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const wanted = new Set([at, ...byDistance.slice(0, room - 1)]);
  for (const line of around) if (wanted.size < room && isShown(line)) wanted.add(line);
  return [...new Set([...frame.filter(isShown), ...wanted])].sort((a, b) => a - b);
}

const skippedBefore = (lines: readonly number[], index: number, hidden: ReadonlySet<number>): number => {
  const from = (lines[index - 1] ?? 0) + 1;
  const to = lines[index] ?? 0;
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).filter((line) => !hidden.has(line)).length;
};

const covers = ({ from, to }: Area, column: number, row: number): boolean =>
  column >= from.column && column <= to.column && row >= from.row && row <= to.row;

/** The lines that were chosen, and what they are. */
type Grid = Readonly<{
  sheet: SheetSnapshot;
  rows: readonly number[];
  columns: readonly number[];
  heads: ReadonlySet<number>;
  labels: ReadonlySet<number>;
  merges: readonly Area[];
}>;
type Marked = Readonly<{ at: string; centre: Position; involved: ReadonlySet<string>; places: readonly Position[] }>;

const shownLines =
  (last: number, hidden: readonly number[]) =>
  (line: number): boolean =>
    line >= 1 && line <= last && !hidden.includes(line);

function gridAround(sheet: SheetSnapshot, { centre, places }: Marked, frame: SheetFrame): Grid {
  const rowNumbers = places.map(({ row }) => row);
  const columnNumbers = places.map(({ column }) => column);
  const isShownRow = shownLines(sheet.rowCount, sheet.hiddenRows);
  const isShownColumn = shownLines(sheet.columnCount, sheet.hiddenColumns);
  return {
    sheet,
    rows: chosen(frame.headRows, rowNumbers, centre.row, near.rows, most.rows, isShownRow),
    columns: chosen(frame.labelColumns, columnNumbers, centre.column, near.columns, most.columns, isShownColumn),
    heads: new Set(frame.headRows),
    labels: new Set(frame.labelColumns),
    merges: sheet.merges.flatMap((text) => parseArea(text) ?? []),
  };
}

function markOf({ at, centre, involved, places }: Marked, own: string, merge: Area | undefined): WindowCell['mark'] {
  const isCovered = (place: Position): boolean => merge !== undefined && covers(merge, place.column, place.row);
  if (own === at || isCovered(centre)) return 'at';
  return involved.has(own) || places.some(isCovered) ? 'involved' : undefined;
}

/** Undefined for a cell that a merge covers from a line that is shown before it. */
function cellIn(grid: Grid, marked: Marked, column: number, row: number, from1904: boolean): WindowCell | undefined {
  const { sheet, heads, labels } = grid;
  const merge = grid.merges.find((area) => covers(area, column, row));
  const shownColumns = merge ? grid.columns.filter((line) => line >= merge.from.column && line <= merge.to.column) : [column];
  // Heads and body are parted on the page, so a merge over both is shown in each.
  const shownRows = merge
    ? grid.rows.filter((line) => line >= merge.from.row && line <= merge.to.row && heads.has(line) === heads.has(row))
    : [row];
  if (shownColumns[0] !== column || shownRows[0] !== row) return undefined;
  const own = merge ? merge.from : { column, row };
  const cell = cellAt(sheet, own.column, own.row);
  return {
    text: cellShown(cell, from1904),
    columnSpan: shownColumns.length,
    rowSpan: shownRows.length,
    ...(typeof cell.value === 'number' ? { isNumber: true } : {}),
    ...(heads.has(row) ? { isHead: true } : {}),
    ...(labels.has(column) ? { isLabel: true } : {}),
    ...present({ mark: markOf(marked, address(own.column, own.row), merge) }),
  };
}

/** `at` is the cell at fault, `involved` the others that take part; undefined for a place that is no cell. */
export function sheetWindow(
  sheet: SheetSnapshot,
  at: string,
  involved: readonly string[],
  frame: SheetFrame,
  from1904: boolean,
): SheetWindow | undefined {
  const centre = parseAddress(at);
  if (!centre) return undefined;
  const marked = { at, centre, involved: new Set(involved), places: involved.flatMap((cell) => parseAddress(cell) ?? []) };
  const grid = gridAround(sheet, marked, frame);
  const { rows, columns, heads, labels } = grid;
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return {
    sheet: sheet.name,
    columns: columns.map((column, index) => ({
      letter: columnLetter(column),
      isLabel: labels.has(column),
      skipped: skippedBefore(columns, index, hiddenColumns),
    })),
    rows: rows.map((row, index) => ({
      number: row,
      isHead: heads.has(row),
      skipped: skippedBefore(rows, index, hiddenRows),
      cells: columns.flatMap((column) => cellIn(grid, marked, column, row, from1904) ?? []),
    })),
  };
}
