/** Reads one sheet of a return into a table of figures that know their cells. */
import type { CellRef } from '../core/cell';
import type { Figure, Quoted } from '../core/figure';
import { figure } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { MoneyScale } from '../core/money';
import { moneyDecimals } from '../core/money';
import type { Table, TableRow } from '../core/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef } from '../core/workbook';
import { fold, formatNumber } from '../core/vietnamese';
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
import type { CellProblem } from './sayCells';
import { cellLabel, cellMessage } from './sayCells';

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
  workbook.sheets.find(({ name }) => fold(name) === fold(layout.sheet.tab));

export function readTable(form: Form, layout: SheetLayout, workbook: WorkbookSnapshot, settings: TableSettings): ReadTable {
  const { lang, scale } = settings;
  const prefix = `${form.code}.${layout.sheet.key}`;
  const sheet = findSheet(workbook, layout);
  const top: CellRef = { file: workbook.file, sheet: sheet?.name ?? layout.sheet.tab, cell: 'A1' };
  const structural = (key: string, problem: CellProblem, label: string, at: CellRef, said: CellProblem = problem): Finding => ({
    code: `${prefix}.${key}${problem}`,
    severity: 'error',
    at,
    involves: [at],
    message: cellMessage(said, lang, { label }),
  });
  if (!sheet) return { findings: [structural('', 'sheet.missing', layout.sheet.tab, top)], sound: false };
  const found = locateColumns(sheet, layout);
  if (!found) return { findings: [structural('', 'column.missing', layout.sheet.tab, top, 'heads.missing')], sound: false };

  const { rows, missing, unknown } = locateRows(sheet, layout, found);
  const heads = new Map(layout.columns.map(({ key }) => [key, headOf(layout.heads, key)]));
  const headFor = ({ key, label }: Column): string => heads.get(key) ?? label;
  const nameKey = layout.columns.find(({ kind }) => kind === 'name')?.key ?? '';
  const at = (row: number, key: string): CellRef => cellRef(workbook, sheet, found.columns[key] ?? found.columns[nameKey] ?? 1, row);
  const lostColumns = layout.columns.filter(({ key, kind }) => !(key in found.columns) && kind !== 'order');
  const structure = [
    ...lostColumns.map((column) =>
      structural(`${column.key}.`, 'column.missing', headFor(column), { ...top, cell: `A${found.firstRow - 1}` }),
    ),
    ...missing.map((row) => structural(`${row.key}.`, 'row.missing', row.label, top)),
    ...unknown.map((row) => structural('', 'row.unknown', row.label || String(row.row), at(row.row, nameKey))),
  ];

  const findings: Finding[] = [];
  const recompute: { row: number; column: Column; role: Role; blank: boolean }[] = [];
  const roles = new Map<string, Role>();
  const roleFor = (row: FoundRow, column: Column): Role => {
    const id = `${row.kind === 'item' ? '' : row.key}\u0000${column.key}`;
    const known = roles.get(id);
    if (known) return known;
    const role = roleOf(form, layout, row.placed ?? (row.section ? { ...itemRow, section: row.section } : itemRow), column);
    roles.set(id, role);
    return role;
  };
  const read = rows.map((row): TableRow => {
    const figures: Record<string, Figure> = {};
    const texts: Record<string, Quoted> = {};
    for (const column of layout.columns) {
      const number = found.columns[column.key];
      if (number === undefined || column.kind === 'order' || (column.kind === 'name' && row.kind !== 'item')) continue;
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
  return { table: completed.table, findings: [...structure, ...findings, ...completed.findings], sound: structure.length === 0 };
}

/** Cells that the form computes and the file leaves without a result are computed here, innermost sums first. */
function computeMissing(
  table: Table,
  cells: readonly { row: number; column: Column; role: Role; blank: boolean }[],
  headFor: (column: Column) => string,
  { compute, scale, lang }: TableSettings,
  prefix: string,
  at: (row: number, key: string) => CellRef,
): Readonly<{ table: Table; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  let current = table;
  // Totals stand above their parts as often as below them, so passes go on until nothing new is found.
  for (let pending = cells, before = -1; pending.length !== before;) {
    before = pending.length;
    pending = pending.filter(({ row, column, role, blank }) => {
      const owner = current.rows.find((item) => item.row === row);
      if (!owner || role.is !== 'computed') return false;
      if (waits(role.formula, current, owner, column.key, pending)) return true;
      const value = compute(role.formula, current, owner, column.key);
      // Nothing to compute from: settled as blank, so that what waits for it may go on.
      if (!value) return false;
      const place = at(row, column.key);
      if (blank) {
        if (column.kind !== 'percent') {
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
      const measure = column.kind === 'percent' ? 'percent' : column.kind === 'money' ? 'money' : 'count';
      const decimals = column.kind === 'percent' ? (column.decimals ?? 2) : column.kind === 'money' ? moneyDecimals[scale] : 0;
      const made: Figure = { ...figure(value.value, measure, decimals, value.from), slack: value.slack };
      current = {
        ...current,
        rows: current.rows.map((item) => (item === owner ? { ...item, figures: { ...item.figures, [column.key]: made } } : item)),
      };
      return false;
    });
  }
  return { table: current, findings };
}

/** Whether a formula speaks of a cell that is itself still to be computed. */
function waits(
  formula: Formula,
  table: Table,
  row: TableRow,
  column: string,
  pending: readonly { row: number; column: Column }[],
): boolean {
  switch (formula.is) {
    case 'ref': {
      const { to } = formula;
      if (to.sheet !== table.sheet || to.period) return false;
      const rows = to.row === undefined ? [row] : table.rows.filter(({ key }) => key === to.row);
      return rows.some((item) => pending.some((cell) => cell.row === item.row && cell.column.key === (to.column ?? column)));
    }
    case 'number':
    case 'text':
      return false;
    case 'call':
      return pending.some(
        (cell) =>
          refsOf(formula).some(({ column: of }) => of === cell.column.key) &&
          table.rows.some((item) => item.row === cell.row && item.kind === 'item'),
      );
    default:
      return waits(formula.left, table, row, column, pending) || waits(formula.right, table, row, column, pending);
  }
}
