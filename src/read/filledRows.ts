/** What a sheet holds, row by row: a stray mark in its last cell must not make anybody walk a million rows. */
import { parseAddress } from '../core/address';
import { remember } from '../core/remember';
import type { SheetSnapshot } from '../core/workbook';

/** The rows that hold anything, from the top, each with its filled columns from the left. */
export const filledRows = remember(({ cells }: SheetSnapshot): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  for (const at of Object.keys(cells)) {
    const place = parseAddress(at);
    const row = place && rows.get(place.row);
    if (row) row.push(place.column);
    else if (place) rows.set(place.row, [place.column]);
  }
  return new Map([...rows].sort(([a], [b]) => a - b).map(([row, columns]) => [row, columns.sort((a, b) => a - b)]));
});
