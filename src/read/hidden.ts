/** Rows, columns and sheets that nobody sees and whose figures count: who signs the paper has not seen them. */
import type { CellRef } from '../core/cell';
import type { TableRow } from '../core/table';
import { cellAt, cellRef } from '../core/workbook';
import type { Column } from '../language/form';
import type { Laid } from './outside';
import type { SightObservation } from './observation';

/** Excel keeps the area of a filter under this name. */
const filterName = '_xlnm._FilterDatabase';

/** `isTyped` tells figures that the unit gave from those that follow from them. */
export function hiddenSeen(
  { workbook, sheet, layout, found }: Laid,
  rows: readonly TableRow[],
  isTyped: (row: TableRow, column: Column) => boolean,
  headFor: (column: Column) => string,
): readonly SightObservation[] {
  const counted = rows.flatMap((row) =>
    layout.columns
      .filter((column) => row.figures[column.key]?.value.eq(0) === false && isTyped(row, column))
      .map((column) => ({ row: row.row, column, number: found.columns[column.key] ?? 0 })),
  );
  if (sheet.visibility !== 'visible') {
    const at = cellRef(workbook, sheet, 1, 1);
    return counted.length === 0 ? [] : [{ at, involves: [at], seen: { is: 'hiddenSheet', sheet: sheet.name } }];
  }
  const faint = (['struck', 'unseen', 'tiny'] as const).flatMap((look): readonly SightObservation[] => {
    const cells = counted.filter(({ row, number }) => cellAt(sheet, number, row).look === look);
    const [at, ...others] = cells.map(({ row, number }): CellRef => cellRef(workbook, sheet, number, row));
    return at ? [{ at, involves: [at, ...others], seen: { is: 'faint', look } }] : [];
  });
  const [hiddenRows, hiddenColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const unseen = counted.filter(({ row, number }) => hiddenRows.has(row) || hiddenColumns.has(number));
  const [first, ...more] = unseen.map(({ row, number }): CellRef => cellRef(workbook, sheet, number, row));
  if (!first) return faint;
  const lines = new Set(unseen.filter(({ row }) => hiddenRows.has(row)).map(({ row }) => row));
  const columns = new Set(unseen.filter(({ number }) => hiddenColumns.has(number)).map(({ column }) => headFor(column)));
  const isFiltered = `${sheet.name}!${filterName}` in workbook.names;
  return [
    ...faint,
    { at: first, involves: [first, ...more], seen: { is: 'hiddenLines', rows: [...lines], columns: [...columns], isFiltered } },
  ];
}
