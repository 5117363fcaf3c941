/** Finds the columns of a table by the hidden row of keys above its heads; where somebody deleted that row, by the heads themselves. */
import { fold } from '../core/vietnamese';
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { cellText } from '../read/labels';
import type { ColumnSpec } from './contract';

export type Heads<Key extends string> = Readonly<{
  /** Lines begin below it. */
  headRow: number;
  /** A column that an earlier version did not have, or somebody deleted, is absent. */
  columns: Readonly<Partial<Record<Key, number>>>;
}>;

/** Where a row of keys may have been moved to. */
const searched = 20;

type Found<Key extends string> = Heads<Key> & Readonly<{ count: number }>;

function inRow<Key extends string>(
  sheet: SheetSnapshot,
  row: number,
  keyAt: ReadonlyMap<string, Key>,
  read: (text: string) => string,
): Found<Key> {
  const found = new Map<Key, number>();
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const key = keyAt.get(read(cellText(cellAt(sheet, column, row))));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  }
  return { headRow: row, columns: Object.fromEntries(found) as Heads<Key>['columns'], count: found.size };
}

const asWritten = (text: string): string => text;

/** The row that holds most of them; one word alone may stand anywhere. */
function bestOf<Key extends string>(rows: readonly Found<Key>[]): Found<Key> | undefined {
  const best = rows.reduce<Found<Key> | undefined>((most, row) => (row.count > (most?.count ?? 1) ? row : most), undefined);
  return best;
}

type Spec<Key extends string> = Readonly<{ columns: readonly (ColumnSpec & Readonly<{ key: Key }>)[] }>;

/** Undefined where the sheet holds neither. */
export function headsOf<Key extends string>(sheet: SheetSnapshot, { columns }: Spec<Key>): Heads<Key> | undefined {
  const rows = Array.from({ length: Math.min(sheet.rowCount, searched) }, (_, index) => index + 1);
  const byKey = new Map(columns.map(({ key }): readonly [string, Key] => [key, key]));
  const keys = bestOf(rows.map((row) => inRow(sheet, row, byKey, asWritten)));
  if (keys) return { headRow: keys.headRow + 1, columns: keys.columns };
  const byLabel = new Map(columns.map(({ key, label }): readonly [string, Key] => [fold(label), key]));
  const labels = bestOf(rows.map((row) => inRow(sheet, row, byLabel, fold)));
  return labels && { headRow: labels.headRow, columns: labels.columns };
}
