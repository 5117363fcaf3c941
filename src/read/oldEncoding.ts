/** A cell of words as people saw it who had its font. */
import type { Cell } from '../core/cell';
import { fromOldEncoding } from '../core/vietnamese';
import type { Seen } from './observation';

/** With the text in Unicode, where it was in TCVN3 or VNI. */
export function inOldEncoding(cell: Cell): Readonly<{ cell: Cell; seen: Seen }> | undefined {
  const read = typeof cell.value === 'string' ? fromOldEncoding(cell.value, cell.font) : undefined;
  return read && { cell: { ...cell, value: read.text }, seen: { is: 'oldEncoding', ...read } };
}
