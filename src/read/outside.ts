/**
 * What a sheet of the form holds and is not read. Every figure on it is read, told with its row, or told here; there is no fourth way, so
 * nothing that was typed is lost in silence.
 */
import { address } from '../core/address';
import type { CellRef } from '../core/cell';
import type { Outside } from '../core/facts';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import type { SheetLayout } from '../language/layout';
import { isMarker } from '../language/columns/ask';
import { shapeOf } from '../language/sheets/ask';
import { isChosen, isFigureCell } from './figureCells';
import { filledRows } from './filledRows';
import { cellText } from './labels';
import type { FoundColumns, FoundRows } from './locate';
import { isColumnNumbers, isFigureText, nameColumnOf, numericColumns } from './locate';
import type { SightObservation } from './observation';

type Place = Readonly<{ row: number; column: number }>;
export type Laid = Readonly<{
  workbook: WorkbookSnapshot;
  sheet: SheetSnapshot;
  layout: SheetLayout;
  found: FoundColumns;
  located: FoundRows;
}>;

/** Figures that are neither in a row and column that are read nor in a row that is told as unknown. */
function strayFigures({ sheet, layout, found, located: { rows, unknown, end } }: Laid): readonly (Place & Readonly<{ where: Outside }>)[] {
  const own = new Set(Object.values(found.columns));
  const numeric = new Set(numericColumns(layout, found));
  const byNumber = new Map(layout.columns.map((column) => [found.columns[column.key], column]));
  const known = new Set([...rows, ...unknown].map(({ row }) => row));
  return [...filledRows(sheet)].flatMap(([row, columns]) => {
    // The heads themselves, the numbers below them, the keys.
    if (row >= found.headRow && row < found.firstRow) return [];
    if (row >= found.firstRow && isColumnNumbers(sheet, [...own], row)) return [];
    const where: Outside = row < found.firstRow ? 'above' : end !== undefined && row >= end ? 'below' : 'beside';
    const strays = columns.filter((column) => {
      if (column === found.keyColumn || (known.has(row) && own.has(column))) return false;
      const cell = cellAt(sheet, column, row);
      if (isFigureCell(cell)) return true;
      return where !== 'above' && ((numeric.has(column) && isFigureText(cell)) || isChosen(byNumber.get(column), cell));
    });
    return strays.map((column) => ({ row, column, where }));
  });
}

/** Rows with a name and a figure below the end are items that were pasted or typed too far down. */
function itemsBelow({ sheet, layout, found }: Laid, strays: readonly Place[]): readonly number[] {
  const own = new Set(layout.columns.filter((column) => !isMarker(column)).map(({ key }) => found.columns[key]));
  const nameColumn = nameColumnOf(layout, found);
  const rows = new Set(strays.filter(({ column }) => own.has(column)).map(({ row }) => row));
  return [...rows].filter((row) => typeof cellAt(sheet, nameColumn, row).value === 'string');
}

export function outsideSeen(laid: Laid): readonly SightObservation[] {
  const { workbook, sheet, layout, found } = laid;
  const strays = strayFigures(laid);
  if (strays.length === 0) return [];
  const at = ({ row, column }: Place): CellRef => ({ file: workbook.file, sheet: sheet.name, cell: address(column, row) });
  const nameColumn = nameColumnOf(layout, found);
  const below = itemsBelow(
    laid,
    strays.filter(({ where }) => where === 'below'),
  );
  const names = below.map((row) => cellText(cellAt(sheet, nameColumn, row)));
  const [first, ...more] = below.map((row) => at({ row, column: nameColumn }));
  const items: readonly SightObservation[] = first
    ? [{ at: first, involves: [first, ...more], seen: { is: 'belowEnd', rows: names, isOpen: shapeOf(layout.sheet).isOpen } }]
    : [];
  const others = (['beside', 'below', 'above'] as const).flatMap((where): readonly SightObservation[] => {
    const [head, ...rest] = strays.filter((stray) => stray.where === where && !below.includes(stray.row)).map(at);
    return head ? [{ at: head, involves: [head, ...rest], seen: { is: 'outside', where } }] : [];
  });
  return [...items, ...others];
}
