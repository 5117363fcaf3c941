/** What of a form's shape was changed: sheets, columns and rows that are gone, renamed or added, cells merged into one. */
import { address, parseArea } from '../core/address';
import type { CellRef } from '../core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { present } from '../core/present';
import { cellRef, tabName } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { coverTab, explanationTab, stampTab } from '../language/cover';
import { isMarker } from '../language/columns/ask';
import type { PlacedRow, SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import type { FoundRow } from './locate';
import { locateColumns, nameColumnOf } from './locate';
import { headsSeen } from './movedHeads';
import type { MovedLabel } from './movedLabels';
import { movedLabels } from './movedLabels';
import type { ShapeObservation, ShapeSeen } from './observation';
import type { SheetShape } from './sheetShape';

const seenAt = (at: CellRef, seen: ShapeSeen, involves: readonly CellRef[] = at.cell === '' ? [] : [at]): ShapeObservation => ({
  at,
  involves,
  seen,
});

/** A sheet that is none of the form's by name, yet has the columns of the one that is missing. */
function renamedSheet(workbook: WorkbookSnapshot, form: Form, layout: SheetLayout): SheetSnapshot | undefined {
  const known = new Set([...form.sheets.map(({ tab }) => tab), coverTab, explanationTab, stampTab].map(fold));
  return workbook.sheets.find((sheet) => !known.has(fold(tabName(sheet))) && locateColumns(sheet, layout) !== undefined);
}

export function missingSheet(workbook: WorkbookSnapshot, form: Form, layout: SheetLayout): ShapeObservation {
  const sheet = layout.sheet.tab;
  const renamed = renamedSheet(workbook, form, layout);
  return renamed
    ? seenAt(cellRef(workbook, renamed, 1, 1), { is: 'sheetGone', sheet, renamed: renamed.name })
    : seenAt({ file: workbook.file, sheet: '', cell: '' }, { is: 'sheetGone', sheet });
}

export const missingHeads = (workbook: WorkbookSnapshot, sheet: SheetSnapshot, layout: SheetLayout): ShapeObservation =>
  seenAt(cellRef(workbook, sheet, 1, 1), { is: 'headsGone', sheet: layout.sheet.tab });

function missingColumns({ workbook, sheet, layout, found, headFor }: SheetShape): readonly ShapeObservation[] {
  let before = 1;
  return layout.columns.flatMap((column): readonly ShapeObservation[] => {
    const number = found.columns[column.key];
    if (number !== undefined) before = number;
    if (number !== undefined || isMarker(column)) return [];
    return [seenAt(cellRef(workbook, sheet, before, found.headRow), { is: 'columnGone', key: column.key, column: headFor(column) })];
  });
}

/** Each missing row with its neighbours, and rows of strangers, seen as one where a stranger stands in the place of a missing row. */
function changedRows({ workbook, sheet, layout, found, located }: SheetShape): readonly ShapeObservation[] {
  const nameColumn = nameColumnOf(layout, found);
  const at = (row: number): CellRef => cellRef(workbook, sheet, nameColumn, row);
  const order = new Map<PlacedRow, number>(layout.rows.map((row, index) => [row, index]));
  const placeOf = (row: PlacedRow | undefined): number => (row ? (order.get(row) ?? -1) : -1);
  const told = new Set<FoundRow>();
  const missing = located.missing.map((row): ShapeObservation => {
    const gone = { is: 'rowGone', key: row.key, row: row.label } as const;
    const earlier = located.rows.filter(({ placed }) => placed && placeOf(placed) < placeOf(row));
    const before = earlier.at(-1);
    const after = located.rows.find(({ placed }) => placed && placeOf(placed) > placeOf(row));
    const between = located.unknown.filter((item) => item.row > (before?.row ?? 0) && item.row < (after?.row ?? Infinity));
    const alone = located.missing.filter(
      (other) => placeOf(other) > placeOf(before?.placed) && (!after || placeOf(other) < placeOf(after.placed)),
    );
    const [stranger] = between;
    if (stranger && between.length === 1 && alone.length === 1) {
      told.add(stranger);
      return seenAt(at(stranger.row), { ...gone, stranger: stranger.label });
    }
    return seenAt(at(before?.row ?? found.firstRow), present({ ...gone, after: before?.label }));
  });
  const rest = layout.rows.find(({ definition }) => definition?.rest)?.label;
  const strangers = located.unknown
    .filter((row) => !told.has(row))
    .map((row) => seenAt(at(row.row), present({ is: 'rowAdded', row: row.label || String(row.row), rest })));
  return [...missing, ...strangers];
}

/** Told once for a sheet: where one row moved, those below it did. */
function movedRows({ workbook, sheet, layout, found, located }: SheetShape, isOther: boolean): readonly ShapeObservation[] {
  const moved = movedLabels(sheet, layout, found, located);
  const isShifted = moved.some((one) => one.isOther);
  if (isShifted !== isOther) return [];
  const nameColumn = nameColumnOf(layout, found);
  const [first, ...rest] = [...moved].sort((a, b) => Number(b.isOther) - Number(a.isOther) || a.row.row - b.row.row);
  if (!first) return [];
  const at = ({ row }: MovedLabel): CellRef => cellRef(workbook, sheet, nameColumn, row.row);
  const { key, label } = first.row;
  const also = rest.map(at);
  return [seenAt(at(first), { is: 'labelMoved', reads: first.reads, key, row: label, isOther, also }, [at(first), ...also])];
}

/** Only the first cell of a merge holds a value, so what was meant for the others is lost. */
function mergedCells({ workbook, sheet, layout, found, located, holds }: SheetShape): readonly ShapeObservation[] {
  return sheet.merges.flatMap((text): readonly ShapeObservation[] => {
    const area = parseArea(text);
    if (!area) return [];
    const within = located.rows
      .filter(({ row }) => row >= area.from.row && row <= area.to.row)
      .flatMap((row) =>
        layout.columns
          .filter(({ key }) => (found.columns[key] ?? 0) >= area.from.column && (found.columns[key] ?? 0) <= area.to.column)
          .filter((column) => holds(row, column))
          .map((column) => cellRef(workbook, sheet, found.columns[column.key] ?? 1, row.row)),
      );
    if (within.length < 2) return [];
    const top = cellRef(workbook, sheet, area.from.column, area.from.row);
    const cells = `${address(area.from.column, area.from.row)}:${address(area.to.column, area.to.row)}`;
    return [seenAt(top, { is: 'merged', cells }, within)];
  });
}

/** `merged` apart, and names that were only written anew: they do not keep the rows and columns from being told. */
export const structureSeen = (
  shape: SheetShape,
): Readonly<{ structure: readonly ShapeObservation[]; merged: readonly ShapeObservation[] }> => ({
  structure: [...missingColumns(shape), ...headsSeen(shape, true), ...changedRows(shape), ...movedRows(shape, true)],
  merged: [...headsSeen(shape, false), ...movedRows(shape, false), ...mergedCells(shape)],
});
