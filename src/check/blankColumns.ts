/** Columns and sheets left blank from top to bottom, where the rest of the sheet, the other sheets or the period before say that there are figures. */
import type { CellRef } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Table, TableRow } from '../core/table';
import { cellOf } from '../core/table';
import type { Column, Sheet } from '../language/form';
import { headOf, isAdditive, leaves } from '../language/form';
import type { Form } from '../language/load';
import { fillYears } from '../language/years';
import { shapeOf } from '../language/sheets/ask';
import type { Pair } from './planned';
import { pairsOf, takes } from './planned';

type Of = Readonly<{ form: Form; sheet: Sheet; table: Table; year: number; earlier: Table | undefined; pairs: readonly Pair[] }>;

const isFilled = (row: TableRow, key: string): boolean => row.figures[key] !== undefined;
const isSomething = (row: TableRow, key: string): boolean => row.figures[key]?.value.eq(0) === false;

/** The rows in which a unit types this column. */
const typedRows = ({ sheet, table }: Pick<Of, 'sheet' | 'table'>, key: string): readonly TableRow[] =>
  table.rows.filter((row) => takes(sheet, row, key));

const typedColumns = ({ sheet, table }: Of): readonly Column[] =>
  leaves(sheet.columns).filter((column) => isAdditive(column) && column.formula === undefined && column.key in table.columns);

/** `beside` is a column that holds figures in rows where this one is blank; absent where the period before says that it should. */
type Blank = Readonly<{ column: Column; beside?: Column; rows: readonly TableRow[] }>;

/**
 * On printed rows a plan and its result ask for each other (there may be neither: a unit that invests nothing), and columns of no such pair
 * for whatever stands beside them; in a list only the parts of one thing are asked for, where the parts of another are told.
 */
function besideOf(of: Of, column: Column, columns: readonly Column[]): Column | undefined {
  const rows = typedRows(of, column.key);
  const rowsOf = ({ key }: Column): readonly TableRow[] => rows.filter((row) => takes(of.sheet, row, key) && isSomething(row, key));
  const holds = (one: Column): boolean => rowsOf(one).length > 0;
  const isOther = (other: Column): boolean => other !== column && holds(other);
  if (!shapeOf(of.sheet).isOpen) {
    const paired = of.pairs.flatMap(({ result, plan }) => (result === column.key ? [plan] : plan === column.key ? [result] : []));
    const asked = columns.filter(({ key, onlyCompared }) => !onlyCompared && (paired.length === 0 || paired.includes(key)));
    // One result without a plan is a rule's to tell, where the form has one.
    const least = paired.length > 0 ? 2 : 1;
    return column.onlyCompared ? undefined : asked.find((other) => isOther(other) && rowsOf(other).length >= least);
  }
  const whole = columns.find(({ key }) => key === column.within);
  const isSister = (other: Column): boolean => other.within !== undefined && other.within !== column.within && other.unit === column.unit;
  return whole && column.unit !== undefined && holds(whole) ? columns.find((other) => isSister(other) && isOther(other)) : undefined;
}

function blankColumn(of: Of, column: Column, columns: readonly Column[]): readonly Blank[] {
  const rows = typedRows(of, column.key);
  if (rows.some((row) => isFilled(row, column.key))) return [];
  const beside = besideOf(of, column, columns);
  if (beside) return [{ column, beside, rows: rows.filter((row) => isSomething(row, beside.key)) }];
  const had = of.earlier?.rows.some((row) => row.kind !== 'total' && isSomething(row, column.key));
  return had ? [{ column, rows: rows.filter(({ figures }) => Object.keys(figures).length > 0) }] : [];
}

function ofColumns(of: Of, told: ReadonlySet<string>): readonly Finding[] {
  const { form, sheet, table, year, earlier } = of;
  const columns = typedColumns(of);
  const head = ({ key }: Column): string => fillYears(headOf(sheet.columns, key), year);
  const blank = columns
    .flatMap((column) => blankColumn(of, column, columns))
    .map((one) => ({ ...one, cells: one.rows.map((row) => cellOf(table, row, one.column.key)) }))
    .filter(({ cells }) => cells.some(({ cell }) => !told.has(`${table.tab} ${cell}`)));
  return [true, false].flatMap((isBeside): readonly Finding[] => {
    const together = blank.filter(({ beside }) => (beside !== undefined) === isBeside);
    const involves = together.flatMap(({ cells }) => cells);
    const [at] = involves;
    if (!at) return [];
    const besides = [...new Set(together.flatMap(({ beside }) => (beside ? [head(beside)] : [])))];
    return [
      {
        ...{ kind: 'blank.column', severity: 'warning', place: { form: form.code, sheet: sheet.key } },
        ...{ at, involves, columns: together.map(({ column }) => head(column)), besides },
        ...(isBeside || !earlier ? {} : { earlier: earlier.file }),
      },
    ];
  });
}

/** A sheet of printed rows, or one that held figures the period before. */
function ofSheet(of: Of, at: CellRef): readonly Finding[] {
  const { form, sheet, table, earlier } = of;
  const had = earlier?.rows.some((row) => Object.keys(row.figures).some((key) => isSomething(row, key)));
  if (shapeOf(sheet).isOpen && !had) return [];
  return [
    {
      ...{ kind: 'blank.sheet', severity: 'warning', place: { form: form.code, sheet: sheet.key } },
      ...{ at, involves: [at], sheet: table.tab, isList: shapeOf(sheet).isOpen },
      ...(had && earlier ? { earlier: earlier.file } : {}),
    },
  ];
}

/** `before` tells blanks that are known already; `lastTables` are of the unit's period before. */
export function blankColumns(
  form: Form,
  tables: readonly Table[],
  year: number,
  lastTables: readonly Table[],
  before: readonly Finding[],
): readonly Finding[] {
  const told = new Set(
    before.flatMap(({ kind, involves }) => (kind.startsWith('blank.') ? involves.map((at) => `${at.sheet} ${at.cell}`) : [])),
  );
  return tables.flatMap((table): readonly Finding[] => {
    const sheet = form.sheets.find(({ key }) => key === table.sheet);
    if (!sheet) return [];
    const earlier = lastTables.find((other) => other.sheet === table.sheet);
    const of: Of = { form, sheet, table, year, earlier, pairs: pairsOf(form, sheet) };
    const columns = typedColumns(of);
    const open = columns.flatMap(({ key }) => typedRows(of, key).map((row) => ({ row, key })));
    const [first] = open;
    if (open.some(({ row, key }) => isFilled(row, key))) return ofColumns(of, told);
    return columns.length === 0 || (!first && !shapeOf(sheet).isOpen)
      ? []
      : ofSheet(of, first ? cellOf(table, first.row, first.key) : { file: table.file, sheet: table.tab, cell: 'A1' });
  });
}
