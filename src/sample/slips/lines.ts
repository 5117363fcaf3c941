/** Rows of a workbook as slips know them: those with figures, blank ones of a list, and what moves when one is put in or taken out. */
import type { Position } from '../../core/address';
import { address, areaText, parseAddress, parseArea } from '../../core/address';
import type { SheetPlan } from '../../core/plan';
import { isName } from '../../language/columns/ask';
import type { PlacedRow, SheetLayout } from '../../language/layout';
import type { Typed } from '../typing';
import type { Ground, NumberPlace, Place, WordPlace } from './ground';
import { byRow, placeAt } from './ground';

/** A row that the unit filled in, with its open cells. */
export type Line = Readonly<{ layout: SheetLayout; row: PlacedRow; figures: readonly NumberPlace[]; words: readonly WordPlace[] }>;

export function linesOf(ground: Ground): readonly Line[] {
  return byRow(ground.inputs).map((figures) => {
    const [{ layout, row, tab }] = figures as readonly [NumberPlace];
    return { layout, row, figures, words: ground.words.filter((word) => word.tab === tab && word.row === row) };
  });
}

export const itemsOf = (ground: Ground): readonly Line[] => linesOf(ground).filter(({ row }) => row.kind === 'item');

/** The items of each list and section, in their order. */
export function listsOf(ground: Ground): readonly (readonly Line[])[] {
  const keys = [...new Set(itemsOf(ground).map(({ layout, row }) => `${layout.sheet.tab} ${row.section}`))];
  return keys.map((key) => itemsOf(ground).filter(({ layout, row }) => `${layout.sheet.tab} ${row.section}` === key));
}

/** A list takes as many items as a unit has, maybe none; rows and sections are the paper's own. */
export const isListed = ({ sheet }: SheetLayout): boolean => sheet.body.kind === 'list';

/** The first blank row below the items of a list, of the same section. */
export function blankAfter(lines: readonly Line[]): PlacedRow | undefined {
  const last = lines.at(-1);
  return last?.layout.rows.find(({ kind, section, row }) => kind === 'item' && section === last.row.section && row === last.row.row + 1);
}

export const openCells = (line: Line): readonly (NumberPlace | WordPlace)[] => [...line.figures, ...line.words];

/** What one row holds, typed into another. */
export const typedAt = (cells: readonly (NumberPlace | WordPlace)[], row: number): readonly Typed[] =>
  cells.map(({ tab, cell, value }) => ({ tab, cell: cell.replace(/\d+$/, String(row)), value }));

export const emptied = (cells: readonly Place[]): readonly Typed[] => cells.map(({ tab, cell }) => ({ tab, cell, value: null }));

/** The cell in which a row is called by its name. */
export function nameCell({ layout, row }: Pick<Line, 'layout' | 'row'>): Place | undefined {
  const column = layout.columns.find(isName);
  return column && placeAt(layout, row, column);
}

type To = (at: Position) => Position | undefined;

/** A merge spans what is left of its cells; one cell alone is none. */
function movedMerge(merge: string, to: To): readonly string[] {
  const area = parseArea(merge);
  if (!area) return [];
  const left: Position[] = [];
  for (let { row } = area.from; row <= area.to.row; row += 1)
    for (let { column } = area.from; column <= area.to.column; column += 1)
      left.push(...(to({ column, row }) ? [to({ column, row })!] : []));
  const [columns, rows] = [left.map(({ column }) => column), left.map(({ row }) => row)];
  const [from, end] = [
    { column: Math.min(...columns), row: Math.min(...rows) },
    { column: Math.max(...columns), row: Math.max(...rows) },
  ];
  return left.length < 2 ? [] : [areaText(from, end)];
}

/** Every cell of a sheet somewhere else, or nowhere. */
export const moveCells = (sheet: SheetPlan, to: To): SheetPlan => ({
  ...sheet,
  cells: Object.fromEntries(
    Object.entries(sheet.cells).flatMap(([at, cell]) => {
      const place = parseAddress(at);
      const moved = place && to(place);
      return moved ? [[address(moved.column, moved.row), cell] as const] : [];
    }),
  ),
  merges: sheet.merges.flatMap((merge) => movedMerge(merge, to)),
});
