/** A large sheet in bands of rows, and bands in round trips. */
import { address } from '../../../core/address';

export type Rows = Readonly<{ sheet: string; from: number; to: number; columns: number }>;
export type Size = Readonly<{ sheet: string; rows: number; columns: number }>;

export function bandsOf({ sheet, rows, columns }: Size, most: number): readonly Rows[] {
  const height = Math.max(1, Math.floor(most / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    sheet,
    from: index * height + 1,
    to: Math.min((index + 1) * height, rows),
    columns,
  }));
}

export const addressOf = ({ from, to, columns }: Rows): string => `A${from}:${address(columns, to)}`;

/** Bands that go together in one round trip. */
export function partsOf(bands: readonly Rows[], most: number): readonly (readonly Rows[])[] {
  const parts: Rows[][] = [];
  let cells = Infinity;
  for (const band of bands) {
    const size = (band.to - band.from + 1) * band.columns;
    if (cells + size > most) {
      parts.push([]);
      cells = 0;
    }
    parts.at(-1)!.push(band);
    cells += size;
  }
  return parts;
}

/** Half of the bands, or half of the rows of one; undefined for a single row. */
export function halvesOf(bands: readonly Rows[]): readonly [readonly Rows[], readonly Rows[]] | undefined {
  const half = Math.ceil(bands.length / 2);
  if (bands.length > 1) return [bands.slice(0, half), bands.slice(half)];
  const [band] = bands;
  if (!band || band.from === band.to) return undefined;
  const middle = Math.floor((band.from + band.to) / 2);
  return [[{ ...band, to: middle }], [{ ...band, from: middle + 1 }]];
}
