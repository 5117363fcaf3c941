/** What the office adds to a catalogue, as it is kept: a table of which the first row names the columns (units/catalogueTable.ts). */
import type { Office } from '../../core/office';

type Rows = NonNullable<Office['added']>;

export type AddedUnit = Readonly<{ code: string; name: string; kind: string; level: string; forms: string }>;

const cellOf = (rows: Rows, row: readonly string[], column: string): string => row[rows[0]?.indexOf(column) ?? -1] ?? '';

export const addedUnits = (rows: Rows = []): readonly AddedUnit[] =>
  rows.slice(1).map((row) => {
    const cell = (column: string): string => cellOf(rows, row, column);
    return { code: cell('code'), name: cell('name'), kind: cell('kind'), level: cell('level'), forms: cell('forms') };
  });

/** Undefined where nothing is left; what stood below it stands below the place. */
export function withoutUnit(rows: Rows | undefined, code: string): Rows | undefined {
  if (!rows) return undefined;
  const [head = [], ...lines] = rows;
  const at = head.indexOf('parent');
  const left = lines
    .filter((row) => cellOf(rows, row, 'code') !== code)
    .map((row) => row.map((cell, column) => (column === at && cell === code ? '' : cell)));
  return left.length === 0 ? undefined : [head, ...left];
}
