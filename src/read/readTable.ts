/** Reads one sheet of a return into a table of figures that know their cells, and tells what was seen in it beside. */
import type { Cell, CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Label } from '../core/facts';
import type { Figure, Quoted } from '../core/figure';
import type { MoneyScale } from '../core/money';
import { present } from '../core/present';
import type { Table, TableRow } from '../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { figureOf, isMarker, isName, kindOf, wantsOf } from '../language/columns/ask';
import type { Column } from '../language/form';
import { headOf, isAdditive, isNumeric } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import type { Role } from '../language/roles';
import { roleOf } from '../language/roles';
import { shapeOf } from '../language/sheets/ask';
import { evaluate } from '../reckon/evaluate';
import { worldOf } from '../reckon/world';
import type { Compute, MissingCell } from './complete';
import { complete } from './complete';
import type { FoundColumns, FoundRow, FoundRows } from './locate';
import { letters, locateColumns, locateRows } from './locate';
import type { Held } from './held';
import { heldFigures } from './held';
import { idleSeen, isIdle } from './idleRows';
import { hiddenSeen } from './hidden';
import { outsideSeen } from './outside';
import type { CellObservation, Observations, ShapeObservation, SightObservation } from './observation';
import { cellText } from './labels';
import { inOldEncoding } from './oldEncoding';
import { observed, readCell } from './readCell';
import { arePasted, asRounded } from './pastedValues';
import { wrongSections } from './wrongSections';
import { missingHeads, missingSheet, structureSeen } from './structure';
import { typedFormulaSeen } from './typedFormulas';
import { shiftedSeen } from './shifted';
import type { TypedTotal } from './typedTotals';
import { typedTotals } from './typedTotals';

export type TableSettings = Readonly<{
  scale: MoneyScale;
  from?: Quoted;
  to?: Quoted;
  /** Of the unit whose return it is. */
  level?: string;
  /** The unit has nothing to report, so a blank is 0. */
  isNothing?: true;
  /** The sheets read before this one, of which it may speak. */
  before: readonly Table[];
}>;
export type ReadTable = Readonly<{
  table?: Table;
  /** What its cells hold, for closing it. */
  held?: readonly Held[];
  observations: Observations;
  /** Whether sheets, rows and columns are all where they can be told. */
  sound: boolean;
}>;

const itemRow: PlacedRow = { key: '', kind: 'item', marker: '', label: '', depth: 0, row: 0 };

export const findSheet = (workbook: WorkbookSnapshot, layout: SheetLayout): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => fold(tabName(sheet)) === fold(layout.sheet.tab));

/** A sheet whose columns and rows were found, and how its cells are named. */
type Laid = Readonly<{
  form: Form;
  workbook: WorkbookSnapshot;
  sheet: SheetSnapshot;
  layout: SheetLayout;
  found: FoundColumns;
  located: FoundRows;
  scale: MoneyScale;
  isNothing: true | undefined;
  nameKey: string;
  headFor: (column: Column) => string;
  roleFor: (row: FoundRow, column: Column) => Role;
  at: (row: number, key: string) => CellRef;
}>;

function laidOut(
  form: Form,
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  layout: SheetLayout,
  found: FoundColumns,
  { scale, isNothing }: TableSettings,
): Laid {
  const heads = new Map(layout.columns.map(({ key }) => [key, headOf(layout.heads, key)]));
  const nameKey = layout.columns.find(isName)?.key ?? '';
  return {
    ...{ form, workbook, sheet, layout, found, scale, isNothing, nameKey },
    located: locateRows(sheet, layout, found),
    headFor: ({ key, label }) => heads.get(key) ?? label,
    roleFor: (row, column) => roleOf(form, layout, row.placed ?? (row.section ? { ...itemRow, section: row.section } : itemRow), column),
    at: (row, key) => cellRef(workbook, sheet, found.columns[key] ?? found.columns[nameKey] ?? 1, row),
  };
}

/** Most rows hold figures alone, and every row of every return stays in memory until they are added up. */
const noTexts: TableRow['texts'] = {};

type ReadRow = Readonly<{ row: TableRow; seen: readonly CellObservation[]; missing: readonly MissingCell[] }>;

function readRow(laid: Laid, row: FoundRow): ReadRow {
  const { workbook, sheet, layout, found, scale, isNothing, nameKey, headFor, roleFor, at } = laid;
  const { from1904 } = workbook;
  const figures: Record<string, Figure> = {};
  const texts: Record<string, Quoted> = {};
  const seen: CellObservation[] = [];
  const missing: MissingCell[] = [];
  const isItem = row.kind === 'item';
  for (const column of layout.columns) {
    const number = found.columns[column.key];
    if (number === undefined || isMarker(column) || (isName(column) && !isItem)) continue;
    const role = roleFor(row, column);
    const typed = cellAt(sheet, number, row.row);
    const old = kindOf(column).holds === 'figure' ? undefined : inOldEncoding(typed);
    const cell = old?.cell ?? typed;
    const place = at(row.row, column.key);
    const label: Label = { column: headFor(column), row: isItem ? '' : row.label };
    const result = readCell(cell, place, column, role, { label, scale, from1904 });
    if (old) seen.push(observed(typed, place, column, label, old.seen));
    seen.push(...result.seen.map((one) => observed(cell, place, column, label, one)));
    const formula = role.is === 'input' && result.figure ? typedFormulaSeen({ sheet, column: number, row: row.row }, workbook) : undefined;
    if (formula) seen.push(observed(cell, place, column, label, formula));
    if (result.figure) figures[column.key] = result.figure;
    else if (result.words) texts[column.key] = result.words;
    else if (result.seen.length > 0) continue;
    else if (isNothing && !isItem && role.is === 'input' && isNumeric(column)) figures[column.key] = figureOf(column, scale, 0, [place]);
    else if (role.is === 'computed') missing.push({ row: row.row, column, formula: role.formula, at: place, isBlank: !result.recompute });
    else if (column.required && isItem) seen.push(observed(cell, place, column, label, { is: 'blank', wants: wantsOf(column) }));
  }
  const name = isItem ? (texts[nameKey] ?? { text: '', from: [] }) : { text: row.label, from: [at(row.row, nameKey)] };
  const nameColumn = layout.columns.find(({ key }) => key === nameKey);
  if (isItem && name.text === '' && nameColumn) {
    const label: Label = { column: nameColumn.label, row: '' };
    seen.push(observed(cellAt(sheet, found.columns[nameKey] ?? 1, row.row), at(row.row, nameKey), nameColumn, label, { is: 'nameless' }));
  }
  const words = Object.keys(texts).length > 0 ? texts : noTexts;
  return { row: present({ key: row.key, kind: row.kind, name, figures, texts: words, row: row.row, section: row.section }), seen, missing };
}

/** What the form computes, over the rows read so far. */
const computeIn =
  (form: Form, before: readonly Table[]): Compute =>
  (formula, table, row, column) => {
    const value = evaluate(formula, { table, row, column }, worldOf(form, [...before, table], {}));
    return value.is === 'figure' ? value.figure : undefined;
  };

/** The column of ordinal numbers often carries the word «Cộng», in a cell merged with the name's. */
function labelIn({ sheet, layout, found }: Laid, { name, row }: TableRow): string {
  const markers = layout.columns.filter(isMarker).flatMap(({ key }) => found.columns[key] ?? []);
  return name.text === '' ? markers.map((column) => cellText(cellAt(sheet, column, row))).join(' ') : name.text;
}

const totalsAmong = (laid: Laid, rows: readonly TableRow[]): readonly TypedTotal[] =>
  shapeOf(laid.layout.sheet).isOpen ? typedTotals(rows, laid.layout.columns, laid.nameKey, (row) => labelIn(laid, row)) : [];

function totalSeen(laid: Laid, { row, of }: TypedTotal): ShapeObservation {
  const at = laid.at(row.row, laid.nameKey);
  const label = labelIn(laid, row) || String(row.row);
  const names = of.map((item) => item.name.text || String(item.row));
  const involves = joinCells([at], ...Object.values(row.figures).map(({ from }) => from));
  return { at, involves, seen: { is: 'totalAmongItems', row: label, of: names } };
}

/** Those of the computed amounts and counts that hold anything. */
const totalCells = ({ sheet, layout, found, located, roleFor }: Laid): readonly Cell[] =>
  located.rows.flatMap((row) =>
    layout.columns
      .filter((column) => isAdditive(column) && roleFor(row, column).is === 'computed')
      .map(({ key }) => cellAt(sheet, found.columns[key] ?? 0, row.row))
      .filter((cell) => cellText(cell) !== '' || cell.formula !== undefined),
  );

/** What a person does not see and is counted, and what a person sees and is not. */
function sightOf(laid: Laid, rows: readonly TableRow[]): readonly SightObservation[] {
  const { located, roleFor, headFor } = laid;
  const byRow = new Map(located.rows.map((row) => [row.row, row]));
  const isTyped = (row: TableRow, column: Column): boolean => {
    const place = byRow.get(row.row);
    return place !== undefined && roleFor(place, column).is === 'input';
  };
  return [...outsideSeen(laid), ...hiddenSeen(laid, rows, isTyped, headFor)];
}

function readLaidOut(laid: Laid, { from, to, before, level }: TableSettings): ReadTable {
  const { form, workbook, sheet, layout, found, located, scale, headFor, roleFor } = laid;
  const holds = (row: FoundRow, column: Column): boolean => ['input', 'computed'].includes(roleFor(row, column).is);
  const { structure, merged } = structureSeen({ workbook, sheet, layout, found, located, headFor, holds });
  const filled = located.rows.map((row) => readRow(laid, row));
  const all = filled.filter((row) => !isIdle(row));
  const idle = filled.filter(isIdle).map(({ row }) => row);
  const totals = totalsAmong(
    laid,
    all.map(({ row }) => row),
  );
  // A total among the items would be counted a second time, and nothing is to be said of its cells but that.
  const read = all.filter(({ row }) => !totals.some((total) => total.row === row));
  const isPasted = arePasted(totalCells(laid)) ? true : undefined;
  const own = read.map(({ row }) => row);
  const table: Table = present({
    form: form.code,
    sheet: layout.sheet.key,
    file: workbook.file,
    tab: sheet.name,
    columns: letters(found.columns),
    rows: isPasted ? asRounded(own) : own,
    scale,
    from,
    to,
    isPasted,
  });
  const completed = complete(
    table,
    read.flatMap(({ missing }) => missing),
    computeIn(form, before),
  );
  const gone = completed.uncomputed.map(({ cell, rowName, figure }): CellObservation => {
    const label: Label = { column: headFor(cell.column), row: rowName };
    return { at: cell.at, column: cell.column.key, label, shown: '', seen: { is: 'formulaGone', figure } };
  });
  const cells = [...read.flatMap(({ seen }) => seen), ...gone];
  const observations = {
    form: form.code,
    sheet: layout.sheet.key,
    shape: [
      ...structure,
      ...merged,
      ...shiftedSeen(laid, completed.table, roleFor, computeIn(form, before)),
      ...wrongSections(
        workbook,
        sheet,
        layout,
        found,
        { ...located, rows: located.rows.filter(({ row }) => !idle.some((zeros) => zeros.row === row)) },
        level,
      ),
      ...totals.map((total) => totalSeen(laid, total)),
    ],
    sight: [...sightOf(laid, completed.table.rows), ...idleSeen(idle)],
    cells,
  };
  return { table: completed.table, held: heldFigures(laid, roleFor), observations, sound: structure.length === 0 };
}

export function readTable(form: Form, layout: SheetLayout, workbook: WorkbookSnapshot, settings: TableSettings): ReadTable {
  const sheet = findSheet(workbook, layout);
  const found = sheet && locateColumns(sheet, layout);
  if (sheet && found) return readLaidOut(laidOut(form, workbook, sheet, layout, found, settings), settings);
  const gone: ShapeObservation = sheet ? missingHeads(workbook, sheet, layout) : missingSheet(workbook, form, layout);
  return { observations: { form: form.code, sheet: layout.sheet.key, shape: [gone], sight: [], cells: [] }, sound: false };
}
