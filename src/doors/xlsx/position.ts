/** Reads a cell's address without making anything: it is done once for every cell of every file. */
import { lastColumn, lastRow } from '../../core/address';

/** Column and row in one number (`column * rowSpan + row`); 0 for what is no cell of a sheet (`A0`, `XFE1`, `a1`). */
const rowSpan = 2 ** 21;

export function packedPosition(text: string): number {
  let at = 0;
  let column = 0;
  for (; at < text.length && at < 4; at++) {
    const letter = text.charCodeAt(at);
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at > 3 || column > lastColumn || text.charCodeAt(at) === 48) return 0;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    row = row * 10 + digit;
    if (row > lastRow) return 0;
  }
  return row === 0 ? 0 : column * rowSpan + row;
}

export const columnOf = (packed: number): number => Math.floor(packed / rowSpan);
// `%` on numbers of this size is slow.
export const rowOf = (packed: number): number => packed - columnOf(packed) * rowSpan;
