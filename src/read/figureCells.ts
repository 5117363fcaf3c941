/** Cells that hold what a return is about, wherever they stand. */
import type { Cell } from '../core/cell';
import { decimal } from '../core/decimal';
import { isShownAsDate } from '../core/numberFormat';
import { fold } from '../core/vietnamese';
import type { Column } from '../language/form';

/** Days stand in letterheads and beside signatures. */
export const isPlainNumber = ({ value, format }: Cell): boolean => typeof value === 'number' && !isShownAsDate(decimal(value), format);

/** A number, or an error in place of one. */
export const isFigureCell = (cell: Cell): boolean => isPlainNumber(cell) || (typeof cell.value === 'object' && cell.value !== null);

/** Words that only an item of the list has. */
export function isChosen(column: Column | undefined, { value }: Cell): boolean {
  return typeof value === 'string' && (column?.choices ?? []).some(({ label }) => fold(label) === fold(value));
}
