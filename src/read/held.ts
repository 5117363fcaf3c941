/** Every figure that stands in the columns a sheet adds up, cell by cell: by this what was read is checked, so it does not ask the rows. */
import type { CellRef } from '../core/cell';
import type { Decimal } from '../core/decimal';
import { decimal } from '../core/decimal';
import { readNumber } from '../core/vietnamese';
import { cellAt, cellRef } from '../core/workbook';
import { measureOf } from '../language/columns/ask';
import type { Column } from '../language/form';
import { isAdditive } from '../language/form';
import type { Role } from '../language/roles';
import { isPlainNumber } from './figureCells';
import { filledRows } from './filledRows';
import { cellText } from './labels';
import type { FoundRow } from './locate';
import { isColumnNumbers } from './locate';
import type { Laid } from './outside';

/** `role` is absent where the cell stands in no row of the form. */
export type Held = Readonly<{ at: CellRef; row: number; column: string; isMoney: boolean; value: Decimal; role?: Role['is'] }>;

function valueOf(cell: Parameters<typeof cellText>[0], isInTable: boolean): Decimal | undefined {
  // Within the table a number that is shown as a day is told and counts; below it stand the days of signatures.
  if (typeof cell.value === 'number') return isInTable || isPlainNumber(cell) ? decimal(cell.value) : undefined;
  if (typeof cell.value !== 'string') return undefined;
  const read = readNumber(cellText(cell));
  return read.kind === 'number' ? read.value : read.kind === 'ambiguous' ? read.readings[0] : undefined;
}

export function heldFigures(laid: Laid, roleFor: (row: FoundRow, column: Column) => Role): readonly Held[] {
  const { workbook, sheet, layout, found, located } = laid;
  const byRow = new Map(located.rows.map((row) => [row.row, row]));
  const byNumber = new Map(layout.columns.filter(isAdditive).map((column) => [found.columns[column.key], column]));
  const all = Object.values(found.columns);
  return [...filledRows(sheet)].flatMap(([row, columns]): readonly Held[] => {
    const place = byRow.get(row);
    if (row < found.firstRow || (!place && isColumnNumbers(sheet, all, row))) return [];
    return columns.flatMap((number): readonly Held[] => {
      const column = byNumber.get(number);
      const value = column && valueOf(cellAt(sheet, number, row), place !== undefined);
      const role = column && place && roleFor(place, column).is;
      if (!column || !value || role === 'computed') return [];
      const held = { at: cellRef(workbook, sheet, number, row), row, column: column.key, isMoney: measureOf(column) === 'money', value };
      return [role === undefined ? held : { ...held, role }];
    });
  });
}
