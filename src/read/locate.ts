/** Finds the columns and rows of a form on a sheet: by the hidden keys first, by the printed labels where these are gone. */
import { columnLetter } from '../core/address';
import type { Cell } from '../core/cell';
import { present } from '../core/present';
import type { RowKind } from '../core/table';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { clean, fold, readNumber } from '../core/vietnamese';
import { isName } from '../language/columns/ask';
import { keyColumnMark } from '../language/cover';
import { isNumeric } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { endMark } from '../language/layout';
import { columnsByLabels } from './byLabels';
import { filledRows } from './filledRows';
import { cellText } from './labels';
import { shapeOf } from '../language/sheets/ask';

export type FoundColumns = Readonly<{
  /** Column numbers by key. */
  columns: Readonly<Record<string, number>>;
  keyColumn?: number;
  /** The first row of the heads, and the first below them. */
  headRow: number;
  firstRow: number;
}>;

const headSearch = 40;

function byKeys(sheet: SheetSnapshot, layout: SheetLayout): FoundColumns | undefined {
  const keys = new Set(layout.columns.map(({ key }) => key));
  for (let row = 1; row <= Math.min(sheet.rowCount, headSearch); row += 1) {
    const found: Record<string, number> = {};
    let keyColumn: number | undefined;
    for (let column = 1; column <= Math.min(sheet.columnCount, 200); column += 1) {
      const { value } = cellAt(sheet, column, row);
      if (typeof value !== 'string') continue;
      if (keys.has(value) && !(value in found)) found[value] = column;
      if (value === keyColumnMark) keyColumn = column;
    }
    if (Object.keys(found).length * 2 > keys.size) {
      // Below the heads stand the row of numbers and this one.
      const headRow = Math.max(1, row - 1 - layout.headDepth);
      return { columns: found, headRow, firstRow: row + 1, ...(keyColumn ? { keyColumn } : {}) };
    }
  }
  return undefined;
}

export const locateColumns = (sheet: SheetSnapshot, layout: SheetLayout): FoundColumns | undefined =>
  byKeys(sheet, layout) ?? columnsByLabels(sheet, layout);

export type FoundRow = Readonly<{
  row: number;
  kind: RowKind;
  key: string;
  label: string;
  section?: string;
  placed?: PlacedRow;
  /** What a person reads there, where the hidden key told the row. */
  reads?: string;
}>;
export type FoundRows = Readonly<{
  rows: readonly FoundRow[];
  missing: readonly PlacedRow[];
  unknown: readonly FoundRow[];
  /** The row at which the table ends; absent where nothing tells its end. */
  end?: number;
}>;

/** The first column where the one of names is not found. */
export const nameColumnOf = (layout: SheetLayout, { columns }: Pick<FoundColumns, 'columns'>): number =>
  columns[layout.columns.find(isName)?.key ?? ''] ?? 1;

/** "..............., ngày ..... tháng ..... năm ........", or the posts below it. */
const signature = /^(?:[^\d]*, ?)?ngày[ .…\d]*tháng[ .…\d]*năm[ .…\d:]*$|^người lập/u;

/** The signature block ends the body where the hidden end mark is gone. */
const endsBody = (sheet: SheetSnapshot, row: number, keyColumn: number | undefined): boolean => {
  if (keyColumn && cellAt(sheet, keyColumn, row).value === endMark) return true;
  for (let column = 1; column <= Math.min(sheet.columnCount, 30); column += 1) {
    const { value } = cellAt(sheet, column, row);
    if (typeof value === 'string' && signature.test(clean(value).toLowerCase())) return true;
  }
  return false;
};

const isFigure = ({ value }: Cell): boolean => typeof value === 'number' || (typeof value === 'object' && value !== null);

/** A number typed as text, too: «1.548», «12 hộ». */
export function isFigureText({ value }: Cell): boolean {
  const read = typeof value === 'string' ? readNumber(value).kind : 'words';
  return read === 'number' || read === 'ambiguous';
}

/** A «Tổng cộng» typed among the items is not the form's own, which has its key. */
function keysOn({ cells }: SheetSnapshot, keyColumn: number | undefined): ReadonlySet<unknown> {
  const column = keyColumn ? new RegExp(`^${columnLetter(keyColumn)}\\d+$`) : undefined;
  return new Set(Object.entries(cells).flatMap(([at, { value }]) => (column?.test(at) ? [value] : [])));
}

/** Where figures belong. */
export const numericColumns = ({ columns }: SheetLayout, found: FoundColumns): readonly number[] =>
  columns.filter(isNumeric).flatMap(({ key }) => found.columns[key] ?? []);

export function locateRows(sheet: SheetSnapshot, layout: SheetLayout, found: FoundColumns): FoundRows {
  const nameColumn = nameColumnOf(layout, found);
  const placed = layout.rows.filter(({ key, kind }) => key !== '' && kind !== 'heading');
  const keyed = keysOn(sheet, found.keyColumn);
  const labels = new Map(placed.map((row) => [row, fold(row.label)]));
  const rows: FoundRow[] = [];
  const unknown: FoundRow[] = [];
  let section: string | undefined;
  let lastMatch = -1;
  let end: number | undefined;
  const taken = new Set<string>();
  const matching = (key: string, label: string): PlacedRow | undefined => {
    if (key !== '') return placed.find((row) => row.key === key && !taken.has(row.key));
    if (label === '') return undefined;
    // Labels repeat ("Chi khác"), so the next one in the paper's order is meant first; a row whose key still stands somewhere is that one.
    const wanted = fold(label);
    const isMeant = (row: PlacedRow): boolean => labels.get(row) === wanted && !taken.has(row.key) && !keyed.has(row.key);
    return placed.slice(lastMatch + 1).find(isMeant) ?? placed.find(isMeant);
  };
  const columns = Object.values(found.columns);
  const numeric = numericColumns(layout, found);
  for (const row of filledRows(sheet).keys()) {
    if (row < found.firstRow) continue;
    if (endsBody(sheet, row, found.keyColumn)) {
      end = row;
      break;
    }
    const label = cellText(cellAt(sheet, nameColumn, row));
    const keyValue = found.keyColumn ? cellAt(sheet, found.keyColumn, row).value : null;
    const key = typeof keyValue === 'string' ? keyValue : '';
    const match = matching(key, label);
    const filled =
      columns.some((column) => column !== nameColumn && isFigure(cellAt(sheet, column, row))) ||
      numeric.some((column) => isFigureText(cellAt(sheet, column, row)));
    if (match) {
      taken.add(match.key);
      lastMatch = placed.indexOf(match);
      if (match.kind === 'section') section = match.key;
      const known = { kind: match.kind === 'heading' ? 'row' : match.kind, key: match.key, label: match.label, placed: match } as const;
      rows.push({ row, ...known, ...(key === '' ? {} : { reads: label }) });
    } else if (!shapeOf(layout.sheet).isOpen) {
      if (filled && !isColumnNumbers(sheet, columns, row)) unknown.push({ row, kind: 'row', key: '', label });
    } else if (
      label !== '' ||
      filled ||
      columns.some((column) => typeof cellAt(sheet, column, row).value === 'string' && cellText(cellAt(sheet, column, row)) !== '')
    ) {
      if (!isColumnNumbers(sheet, columns, row))
        rows.push({ row, kind: 'item', key: `item:${row}`, label, ...(section ? { section } : {}) });
    }
  }
  return { rows, missing: placed.filter(({ key }) => !taken.has(key)), unknown, ...present({ end }) };
}

/** The row of column numbers (A, B, 1, 2 …) stands among the heads when the key row is gone. */
export function isColumnNumbers(sheet: SheetSnapshot, columns: readonly number[], row: number): boolean {
  const texts = columns.map((column) => cellText(cellAt(sheet, column, row))).filter((text) => text !== '');
  return (
    texts.length * 2 > columns.length &&
    texts.every((text) => /^([A-Z]|\d{1,2}(=.*)?)$/.test(text)) &&
    texts.some((text) => /^[A-Z]$/.test(text))
  );
}

export const letters = (columns: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, columnLetter(column)]));
