/** Reads one sheet of a return into a table of figures that know their cells. */
import type { CellRef } from '../core/cell';
import type { Figure, Quoted } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { MoneyScale } from '../core/money';
import type { Table, TableRow } from '../core/table';
import { rowsWithKey } from '../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import { fold, formatNumber } from '../core/vietnamese';
import { figureOf, isMarker, isName, isRate } from '../language/columns/ask';
import type { Column } from '../language/form';
import { headOf } from '../language/form';
import { refsOf } from '../language/expression';
import type { PlacedRow, SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import type { Formula } from '../language/resolve';
import type { Role } from '../language/roles';
import { roleOf } from '../language/roles';
import type { FoundRow } from './locate';
import { letters, locateColumns, locateRows } from './locate';
import { readCell } from './readCell';
import { cellLabel, cellMessage } from './sayCells';
import { missingSheet, structural, structureFindings } from './structure';

export type TableSettings = Readonly<{
  scale: MoneyScale;
  from?: Quoted;
  to?: Quoted;
  lang: Lang;
  /** Evaluates what the form computes, over the rows read so far. */ compute: Compute;
}>;
export type Compute = (formula: Formula, table: Table, row: TableRow, column: string) => Figure | undefined;
export type ReadTable = Readonly<{
  table?: Table;
  findings: readonly Finding[];
  /** Whether sheets, rows and columns are all where they can be told. */ sound: boolean;
}>;

const itemRow: PlacedRow = { key: '', kind: 'item', marker: '', label: '', depth: 0, row: 0 };

export const findSheet = (workbook: WorkbookSnapshot, layout: SheetLayout): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => fold(tabName(sheet)) === fold(layout.sheet.tab));

export function readTable(form: Form, layout: SheetLayout, workbook: WorkbookSnapshot, settings: TableSettings): ReadTable {
  const { lang, scale } = settings;
  const prefix = `${form.code}.${layout.sheet.key}`;
  const sheet = findSheet(workbook, layout);
  const make = structural(prefix, lang);
  if (!sheet) return { findings: [missingSheet(workbook, form, layout, make)], sound: false };
  const found = locateColumns(sheet, layout);
  if (!found) {
    const top = cellRef(workbook, sheet, 1, 1);
    return { findings: [make('', 'column.missing', top, { label: layout.sheet.tab }, 'heads.missing')], sound: false };
  }

  const located = locateRows(sheet, layout, found);
  const { rows } = located;
  const heads = new Map(layout.columns.map(({ key }) => [key, headOf(layout.heads, key)]));
  const headFor = ({ key, label }: Column): string => heads.get(key) ?? label;
  const nameKey = layout.columns.find(isName)?.key ?? '';
  const at = (row: number, key: string): CellRef => cellRef(workbook, sheet, found.columns[key] ?? found.columns[nameKey] ?? 1, row);
  const findings: Finding[] = [];
  const recompute: MissingCell[] = [];
  const roleFor = (row: FoundRow, column: Column): Role =>
    roleOf(form, layout, row.placed ?? (row.section ? { ...itemRow, section: row.section } : itemRow), column);
  const holds = (row: FoundRow, column: Column): boolean => ['input', 'computed'].includes(roleFor(row, column).is);
  const { structure, merged } = structureFindings({ workbook, sheet, layout, found, located, headFor, holds, lang }, make);
  const read = rows.map((row): TableRow => {
    const figures: Record<string, Figure> = {};
    const texts: Record<string, Quoted> = {};
    for (const column of layout.columns) {
      const number = found.columns[column.key];
      if (number === undefined || isMarker(column) || (isName(column) && row.kind !== 'item')) continue;
      const role = roleFor(row, column);
      const place = at(row.row, column.key);
      const label = cellLabel(headFor(column), row.kind === 'item' ? '' : row.label, lang);
      const result = readCell(cellAt(sheet, number, row.row), place, column, role, {
        code: `${prefix}.${column.key}`,
        label,
        scale,
        from1904: workbook.from1904,
        lang,
      });
      findings.push(...result.findings);
      if (result.figure) figures[column.key] = result.figure;
      else if (result.words) texts[column.key] = result.words;
      else if (role.is === 'computed' && result.findings.length === 0)
        recompute.push({ row: row.row, column, role, blank: !result.recompute });
      else if (column.required && row.kind === 'item' && result.findings.length === 0) {
        findings.push({
          code: `${prefix}.${column.key}.blank`,
          severity: 'error',
          at: place,
          involves: [place],
          message: cellMessage('blank', lang, { label }),
        });
      }
    }
    const name = row.kind === 'item' ? (texts[nameKey] ?? { text: '', from: [] }) : { text: row.label, from: [at(row.row, nameKey)] };
    if (row.kind === 'item' && name.text === '') {
      const place = at(row.row, nameKey);
      findings.push({
        code: `${prefix}.${nameKey}.blank`,
        severity: 'error',
        at: place,
        involves: [place],
        message: cellMessage('name.blank', lang, { label: layout.columns.find(({ key }) => key === nameKey)?.label ?? '' }),
      });
    }
    return { key: row.key, kind: row.kind, name, figures, texts, row: row.row, ...(row.section ? { section: row.section } : {}) };
  });

  const table: Table = {
    form: form.code,
    sheet: layout.sheet.key,
    file: workbook.file,
    tab: sheet.name,
    columns: letters(found.columns),
    rows: read,
    scale,
    ...(settings.from ? { from: settings.from } : {}),
    ...(settings.to ? { to: settings.to } : {}),
  };
  const completed = computeMissing(table, recompute, headFor, settings, prefix, at);
  // A cell that a merge covers is blank for that reason only.
  const covered = new Set(merged.flatMap(({ involves }) => involves.map(({ cell }) => cell)));
  const own = [...findings, ...completed.findings].filter(({ at: { cell }, code }) => !(covered.has(cell) && code.endsWith('.blank')));
  return { table: completed.table, findings: [...structure, ...merged, ...own], sound: structure.length === 0 };
}

type MissingCell = Readonly<{ row: number; column: Column; role: Role; blank: boolean }>;

/** Cells that the form computes and the file leaves without a result are computed here, innermost sums first. */
function computeMissing(
  table: Table,
  cells: readonly MissingCell[],
  headFor: (column: Column) => string,
  { compute, scale, lang }: TableSettings,
  prefix: string,
  at: (row: number, key: string) => CellRef,
): Readonly<{ table: Table; findings: readonly Finding[] }> {
  if (cells.length === 0) return { table, findings: [] };
  const findings: Finding[] = [];
  // Each row with figures of its own to put what is found among; nobody else sees them before they are complete.
  const owners = new Map(table.rows.map((row) => [row.row, { ...row, figures: { ...row.figures } }]));
  const current: Table = { ...table, rows: [...owners.values()] };
  // Totals stand above their parts as often as below them, so passes go on until nothing new is found.
  for (let pending = cells, before = -1; pending.length !== before;) {
    before = pending.length;
    const open = openCells(pending, owners);
    pending = pending.filter(({ row, column, role, blank }) => {
      const owner = owners.get(row);
      if (!owner || role.is !== 'computed') return false;
      if (waits(role.formula, current, owner, column.key, open)) return true;
      const value = compute(role.formula, current, owner, column.key);
      // Nothing to compute from: settled as blank, so that what waits for it may go on.
      if (!value) return false;
      const place = at(row, column.key);
      if (blank) {
        if (!isRate(column)) {
          findings.push({
            code: `${prefix}.${column.key}.formula.blank`,
            severity: 'error',
            at: place,
            involves: [place, ...value.from],
            message: cellMessage('formula.blank', lang, {
              label: cellLabel(headFor(column), owner.name.text, lang),
              value: formatNumber(value.value),
            }),
            expected: value.value,
            fix: { at: place, write: value.value },
          });
        }
        return false;
      }
      owner.figures[column.key] = { ...figureOf(column, scale, value.value, value.from), slack: value.slack };
      return false;
    });
  }
  return { table: current, findings };
}

/** Cells still to be computed, and the columns in which any of them belongs to an item. */
type OpenCells = Readonly<{ cells: ReadonlySet<string>; itemColumns: ReadonlySet<string> }>;

const cellId = (row: number, column: string): string => `${row} ${column}`;

const openCells = (pending: readonly MissingCell[], rows: ReadonlyMap<number, TableRow>): OpenCells => ({
  cells: new Set(pending.map(({ row, column }) => cellId(row, column.key))),
  itemColumns: new Set(pending.filter(({ row }) => rows.get(row)?.kind === 'item').map(({ column }) => column.key)),
});

/** Whether a formula speaks of a cell that is itself still to be computed. */
function waits(formula: Formula, table: Table, row: TableRow, column: string, open: OpenCells): boolean {
  switch (formula.is) {
    case 'ref': {
      const { to } = formula;
      if (to.sheet !== table.sheet || to.period) return false;
      const rows = to.row === undefined ? [row] : rowsWithKey(table, to.row);
      return rows.some((item) => open.cells.has(cellId(item.row, to.column ?? column)));
    }
    case 'number':
    case 'text':
      return false;
    case 'call':
      return refsOf(formula).some(({ column: of }) => of !== undefined && open.itemColumns.has(of));
    default:
      return waits(formula.left, table, row, column, open) || waits(formula.right, table, row, column, open);
  }
}
