/** What people do to a form on the way: copied without its hidden keys, lines inserted and deleted, labels typed again. */
import type { Position } from '../../src/core/address';
import { address, areaText, parseAddress, parseArea } from '../../src/core/address';
import type { Cell } from '../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { coverTab, keyColumnMark, stampTab } from '../../src/language/cover';

export const onSheet = (workbook: WorkbookSnapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

const measured = (sheet: SheetSnapshot, cells: Readonly<Record<string, Cell>>): SheetSnapshot => {
  const places = Object.keys(cells).flatMap((at) => parseAddress(at) ?? []);
  return {
    ...sheet,
    cells,
    rowCount: Math.max(0, ...places.map(({ row }) => row)),
    columnCount: Math.max(0, ...places.map(({ column }) => column)),
  };
};

/** A hand that types the labels anew, or leaves cells out. */
export const changeCells = (sheet: SheetSnapshot, change: (cell: Cell, column: number, row: number) => Cell | undefined): SheetSnapshot =>
  measured(
    sheet,
    Object.fromEntries(
      Object.entries(sheet.cells).flatMap(([at, cell]) => {
        const place = parseAddress(at);
        const changed = place ? change(cell, place.column, place.row) : cell;
        return changed ? [[at, changed] as const] : [];
      }),
    ),
  );

export const retype = (sheet: SheetSnapshot, change: (text: string) => string): SheetSnapshot =>
  changeCells(sheet, (cell) =>
    typeof cell.value === 'string' && cell.formula === undefined ? { ...cell, value: change(cell.value) } : cell,
  );

/** The hidden row and column of keys, if the sheet has them. */
function keysOf(sheet: SheetSnapshot): Readonly<{ row: number; column: number }> | undefined {
  const [at] = Object.entries(sheet.cells).find(([, { value }]) => value === keyColumnMark) ?? [];
  return at === undefined ? undefined : parseAddress(at);
}

export function withoutKeys(sheet: SheetSnapshot): SheetSnapshot {
  const keys = keysOf(sheet);
  return keys ? changeCells(sheet, (cell, column, row) => (row === keys.row || column === keys.column ? undefined : cell)) : sheet;
}

/** The visible cells pasted into a new workbook: no keys, no stamp, no properties; the cover too where asked. */
export const pasted = (workbook: WorkbookSnapshot, { cover }: Readonly<{ cover: boolean }>): WorkbookSnapshot => ({
  ...workbook,
  names: {},
  properties: {},
  sheets: workbook.sheets
    .filter(({ name }) => name !== stampTab && (cover || name !== coverTab))
    .map((sheet) => ({ ...withoutKeys(sheet), isProtected: false })),
});

type Line = 'column' | 'row';

const lineOf = ({ column, row }: Position, line: Line): number => (line === 'row' ? row : column);
const onLine = (place: Position, line: Line, number: number): Position =>
  line === 'row' ? { ...place, row: number } : { ...place, column: number };

function shifted(sheet: SheetSnapshot, line: Line, at: number, by: 1 | -1): SheetSnapshot {
  const moved = (place: Position): Position =>
    onLine(place, line, lineOf(place, line) >= at ? lineOf(place, line) + by : lineOf(place, line));
  // A merge that loses its first line keeps its words, and begins where that line was.
  const kept: Record<string, Cell> = {};
  const merges = sheet.merges.flatMap((text) => {
    const { from, to } = parseArea(text)!;
    const losesFirst = by === -1 && lineOf(from, line) === at;
    const area = { from: losesFirst ? from : moved(from), to: moved(to) };
    if (lineOf(area.to, line) < lineOf(area.from, line)) return [];
    const words = sheet.cells[address(from.column, from.row)];
    if (losesFirst && words) kept[address(from.column, from.row)] = words;
    return [areaText(area.from, area.to)];
  });
  const cells = Object.entries(sheet.cells).flatMap(([text, cell]): readonly (readonly [string, Cell])[] => {
    const place = parseAddress(text)!;
    if (by === -1 && lineOf(place, line) === at) return [];
    const { column, row } = moved(place);
    return [[address(column, row), cell]];
  });
  return { ...measured(sheet, { ...Object.fromEntries(cells), ...kept }), merges };
}

/** An empty line before the one of this number. */
export const inserted = (sheet: SheetSnapshot, line: Line, at: number): SheetSnapshot => shifted(sheet, line, at, 1);
export const deleted = (sheet: SheetSnapshot, line: Line, at: number): SheetSnapshot => shifted(sheet, line, at, -1);
