/** What was read from a returned workbook: flat rows of figures that know their cells. A blank cell has no figure. */
import type { CellRef } from './cell';
import type { Balance } from './conserved';
import { address, columnNumber } from './address';
import type { Figure, Quoted } from './figure';
import type { Finding } from './finding';
import type { KeptFigures, KeptWords } from './kept/kept';
import type { MoneyScale } from './money';
import type { Period } from './period';
import { groupBy, remember } from './remember';
import type { Unit } from './unit';

export type RowKind = 'row' | 'item' | 'section' | 'total';

/** A row but for what stands in its cells. */
export type RowStub = Readonly<{
  /** The form's key (`tongThu`, `total`), or for an item its own (`item:12`, by position). */
  key: string;
  kind: RowKind;
  /** The key of the section an item stands in. */
  section?: string;
  /** The unit (its key, unitId.ts) a consolidated row stands for. */
  unit?: string;
  /** The row on the sheet. */
  row: number;
}>;

export type TableRow = RowStub &
  Readonly<{ name: Quoted; figures: Readonly<Record<string, Figure>>; texts: Readonly<Record<string, Quoted>> }>;

export type TableHead = Readonly<{
  form: string;
  sheet: string;
  /** The file and the name of the tab. */
  file: string;
  tab: string;
  /** The letter of each column found, by the column's key. */
  columns: Readonly<Record<string, string>>;
  scale: MoneyScale;
  /** The cell of the cover or the sheet that declares it. */
  scaleAt?: CellRef;
  /** Its totals are numbers in place of formulas, so any of them may be right and a part wrong. */
  isPasted?: true;
  /** "từ ngày" and "số liệu đến ngày", as ISO dates, where the cover gives them. */
  from?: Quoted;
  to?: Quoted;
}>;

export type Table = TableHead & Readonly<{ rows: readonly TableRow[] }>;

/** A table put away until its figures are asked for (kept/table.ts). */
export type KeptTable = TableHead & Readonly<{ stubs: readonly RowStub[]; figures: KeptFigures; words: KeptWords }>;

/** One line of the sheet Giải trình. */
export type Explanation = Readonly<{
  code: string;
  sheet: string;
  row: string;
  column: string;
  text: string;
  by?: string;
  until?: string;
  at: CellRef;
}>;

/** How many equations of a return were evaluated, how many of them held, and how many typed figures are counted; `cells` only where none is lost. */
export type Checked = Readonly<{ equations: number; held: number; cells?: number }>;

/** One returned workbook, read and checked. */
export type Submission = Readonly<{
  file: string;
  /** Of the bytes, for telling copies from second versions. */
  sha256: string;
  form?: string;
  formVersion?: string;
  unit?: Unit;
  period?: Period;
  /** "Lần nộp", 1 where the cover does not say. */
  round: number;
  tables: readonly KeptTable[];
  explanations: readonly Explanation[];
  findings: readonly Finding[];
  checked: Checked;
  /** What each sheet holds, closed against what was read of it. */
  balances?: readonly Balance[];
  /** Refused: unit, form, period or structure not settled, or an error open. */
  status: 'accepted' | 'refused';
}>;

const byKey = remember((table: Table) => groupBy(table.rows, ({ key }) => key));
export const rowsWithKey = (table: Table, key: string): readonly TableRow[] => byKey(table).get(key) ?? [];
export const rowOf = (table: Table, key: string): TableRow | undefined => rowsWithKey(table, key)[0];

/** The cell of a row under a column's key; the row's first cell when the column was not found. */
export const cellOf = (table: TableHead, row: TableRow, column: string): CellRef => ({
  file: table.file,
  sheet: table.tab,
  cell: address(columnNumber(table.columns[column] ?? 'A'), row.row),
});
