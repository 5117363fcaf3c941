/** Where everything of a sheet stands: the same grid for templates, for consolidated tables and for finding cells again. */
import { address } from '../core/address';
import { groupBy, remember } from '../core/remember';
import type { UnitKind } from '../core/unitKind';
import type { Unit } from '../core/unit';
import { isLabel } from './columns/ask';
import type { Column, ColumnNode, FormDefinition, Sheet } from './form';
import { shapeOf } from './sheets/ask';
import type { Filer, LayoutRow } from './sheets/rule';
import { fillYears } from './years';
import { files, isAdditive, isNumeric, leaves } from './form';

export type PlacedRow = LayoutRow & Readonly<{ row: number }>;

export type SheetLayout = Readonly<{
  form: FormDefinition;
  sheet: Sheet;
  filer: Filer;
  year: number;
  columns: readonly Column[];
  /** The nested heads, labels already filled in. */
  heads: readonly ColumnNode[];
  headDepth: number;
  rows: readonly PlacedRow[];
}>;

/** Rows of the sheet above the column heads: letterhead, title, period, money unit. */
export const topRows = { issuer: 1, unit: 2, title: 4, period: 5, scale: 6, heads: 7 } as const;

const depthOf = (nodes: readonly ColumnNode[]): number =>
  Math.max(...nodes.map((node) => (node.is === 'group' ? 1 + depthOf(node.columns) : 1)));

export const withYears = (nodes: readonly ColumnNode[], year: number): readonly ColumnNode[] =>
  nodes.map((node) => {
    const label = fillYears(node.label, year);
    return node.is === 'group' ? { ...node, label, columns: withYears(node.columns, year) } : { ...node, label };
  });

/** The row of numbers (A, B, 1, 2 …) below the heads, and the hidden row of keys below that. */
export const numberRow = (layout: Pick<SheetLayout, 'headDepth'>): number => topRows.heads + layout.headDepth;
export const keyRow = (layout: Pick<SheetLayout, 'headDepth'>): number => numberRow(layout) + 1;
export const firstBodyRow = (layout: Pick<SheetLayout, 'headDepth'>): number => keyRow(layout) + 1;
/** The hidden column of keys, right of the last column, outside the printed area. */
export const keyColumn = (layout: Pick<SheetLayout, 'columns'>): number => layout.columns.length + 1;
export const lastBodyRow = (layout: SheetLayout): number => firstBodyRow(layout) + layout.rows.length - 1;

/** In the key column, on the row after the last one of the body. */
export const endMark = 'het';

export function layoutSheet(
  form: FormDefinition,
  sheet: Sheet,
  filer: Filer,
  year: number,
  rows: readonly LayoutRow[],
  heads: readonly ColumnNode[] = sheet.columns,
): SheetLayout {
  const filled = withYears(heads, year);
  const headDepth = depthOf(filled);
  const first = firstBodyRow({ headDepth });
  return {
    form,
    sheet,
    filer,
    year,
    heads: filled,
    headDepth,
    columns: leaves(filled),
    rows: rows.map((row, index) => ({ ...row, row: first + index })),
  };
}

const knownLayouts = remember((_form: FormDefinition) => remember((_below: readonly Unit[]) => new Map<string, readonly SheetLayout[]>()));

/** The layouts of one unit's blank workbook; `below` are the units under it. Units of one kind share them. */
export function templateLayouts(form: FormDefinition, filer: UnitKind, below: readonly Unit[], year: number): readonly SheetLayout[] {
  const known = knownLayouts(form)(below);
  const layouts =
    known.get(`${filer} ${year}`) ??
    form.sheets
      .filter((sheet) => files(form, sheet, filer))
      .map((sheet) => layoutSheet(form, sheet, filer, year, shapeOf(sheet).template(filer, below, year)));
  known.set(`${filer} ${year}`, layouts);
  return layouts;
}

const columnNumbers = remember((layout: SheetLayout) => new Map(layout.columns.map(({ key }, index) => [key, index + 1])));
export const columnIndex = (layout: SheetLayout, key: string): number => columnNumbers(layout).get(key) ?? 0;
const byKey = remember((layout: SheetLayout) => groupBy(layout.rows, ({ key }) => key));
export const rowWithKey = (layout: SheetLayout, key: string): PlacedRow | undefined => byKey(layout).get(key)?.[0];
export const placeOf = (layout: SheetLayout, row: PlacedRow, column: string): string => address(columnIndex(layout, column), row.row);

/** Whether the paper leaves this cell open at all, computed or not. */
export function isOpen(layout: SheetLayout, row: LayoutRow, column: Column): boolean {
  const { definition } = row;
  if (row.kind === 'heading') return false;
  if (column.onlyFor && layout.filer !== 'place' && !column.onlyFor.includes(layout.filer)) return false;
  if (isLabel(column)) return true;
  if (!isNumeric(column)) return row.kind === 'item';
  if (column.onlyCompared && definition?.compared !== true) return false;
  return !isAdditive(column) || definition?.only === undefined || definition.only.includes(column.key);
}
