/** The cell that a column and a row of a table name: nearly every figure and word comes from its own, which then need not be kept beside it. */
import { address, columnNumber } from '../address';
import type { CellRef } from '../cell';
import type { Traced } from '../figure';
import type { TableHead } from '../table';

/** The cells of a column, by the row of the sheet; undefined for a column that was not found. */
export type OwnCell = (row: number) => CellRef | undefined;

export function ownCells({ file, tab, columns }: TableHead, column: string): OwnCell {
  const letters = columns[column];
  const number = letters === undefined ? 0 : columnNumber(letters);
  return (row) => (number === 0 ? undefined : { file, sheet: tab, cell: address(number, row) });
}

/** Whether something comes from this cell alone. */
export function isFrom(own: CellRef | undefined, { from, sources }: Traced): boolean {
  const [cell] = from;
  if (!own || !cell || from.length > 1 || sources) return false;
  return cell.cell === own.cell && cell.sheet === own.sheet && cell.file === own.file;
}
