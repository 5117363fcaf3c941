/** What of a form's shape was changed: sheets, columns and rows that are gone, renamed or added, cells merged into one. */
import { address, parseArea } from '../core/address';
import type { CellRef } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellRef, tabName } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { coverTab, explanationTab, stampTab } from '../language/cover';
import { isMarker } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import type { FoundColumns, FoundRow, FoundRows } from './locate';
import { locateColumns, nameColumnOf } from './locate';
import type { CellProblem } from './sayCells';
import { cellMessage } from './sayCells';

type Words = Readonly<Record<string, string>>;
export type MakeStructural = (key: string, problem: CellProblem, at: CellRef, values: Words, said?: CellProblem) => Finding;

/** `said` chooses the words where one problem has several; the code stays the same. */
export const structural =
  (prefix: string, lang: Lang): MakeStructural =>
  (key, problem, at, values, said = problem) => ({
    code: `${prefix}.${key}${problem}`,
    severity: 'error',
    at,
    involves: at.cell === '' ? [] : [at],
    message: cellMessage(said, lang, values),
  });

/** A sheet that is none of the form's by name, yet has the columns of the one that is missing. */
function renamedSheet(workbook: WorkbookSnapshot, form: Form, layout: SheetLayout): SheetSnapshot | undefined {
  const known = new Set([...form.sheets.map(({ tab }) => tab), coverTab, explanationTab, stampTab].map(fold));
  return workbook.sheets.find((sheet) => !known.has(fold(tabName(sheet))) && locateColumns(sheet, layout) !== undefined);
}

export function missingSheet(workbook: WorkbookSnapshot, form: Form, layout: SheetLayout, make: MakeStructural): Finding {
  const label = layout.sheet.tab;
  const renamed = renamedSheet(workbook, form, layout);
  return renamed
    ? make('', 'sheet.missing', cellRef(workbook, renamed, 1, 1), { label, text: renamed.name }, 'sheet.renamed')
    : make('', 'sheet.missing', { file: workbook.file, sheet: '', cell: '' }, { label });
}

export type SheetShape = Readonly<{
  workbook: WorkbookSnapshot;
  sheet: SheetSnapshot;
  layout: SheetLayout;
  found: FoundColumns;
  located: FoundRows;
  headFor: (column: Column) => string;
  /** Whether a cell takes or computes a value of its own. */
  holds: (row: FoundRow, column: Column) => boolean;
  lang: Lang;
}>;

function missingColumns({ workbook, sheet, layout, found, headFor }: SheetShape, make: MakeStructural): readonly Finding[] {
  let before = 1;
  return layout.columns.flatMap((column): readonly Finding[] => {
    const number = found.columns[column.key];
    if (number !== undefined) before = number;
    if (number !== undefined || isMarker(column)) return [];
    return [make(`${column.key}.`, 'column.missing', cellRef(workbook, sheet, before, found.headRow), { label: headFor(column) })];
  });
}

/** Each missing row with its neighbours, and rows of strangers, told as one where a stranger stands in the place of a missing row. */
function changedRows({ workbook, sheet, layout, found, located, lang }: SheetShape, make: MakeStructural): readonly Finding[] {
  const nameColumn = nameColumnOf(layout, found);
  const at = (row: number): CellRef => cellRef(workbook, sheet, nameColumn, row);
  const order = new Map<PlacedRow, number>(layout.rows.map((row, index) => [row, index]));
  const placeOf = (row: PlacedRow | undefined): number => (row ? (order.get(row) ?? -1) : -1);
  const told = new Set<FoundRow>();
  const missing = located.missing.map((row): Finding => {
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
      return make(`${row.key}.`, 'row.missing', at(stranger.row), { label: row.label, text: stranger.label }, 'row.renamed');
    }
    const where = before ? (lang === 'vi' ? ` (sau dòng «${before.label}»)` : ` (after the row «${before.label}»)`) : '';
    return make(`${row.key}.`, 'row.missing', at(before?.row ?? found.firstRow), { label: row.label, where });
  });
  const strangers = located.unknown
    .filter((row) => !told.has(row))
    .map((row) => make('', 'row.unknown', at(row.row), { label: row.label || String(row.row) }));
  return [...missing, ...strangers];
}

/** Only the first cell of a merge holds a value, so what was meant for the others is lost. */
function mergedCells({ workbook, sheet, layout, found, located, holds }: SheetShape, make: MakeStructural): readonly Finding[] {
  return sheet.merges.flatMap((text): readonly Finding[] => {
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
    return [
      {
        ...make('', 'merged', top, { cells: `${address(area.from.column, area.from.row)}:${address(area.to.column, area.to.row)}` }),
        involves: within,
      },
    ];
  });
}

/** `merged` apart: its cells need not be looked at for other mistakes. */
export function structureFindings(
  shape: SheetShape,
  make: MakeStructural,
): Readonly<{ structure: readonly Finding[]; merged: readonly Finding[] }> {
  return { structure: [...missingColumns(shape, make), ...changedRows(shape, make)], merged: mergedCells(shape, make) };
}
