/**
 * Closes a consolidation: what the cells of all returns hold, form by form, sheet by sheet and measure by measure, is what the totals
 * count and what is left out for a reason that is named. The sums of the cells were made where the files were read, not here.
 */
import type { Balance, Conserved, LeftOut } from '../core/conserved';
import type { Decimal } from '../core/decimal';
import { decimal, zero } from '../core/decimal';
import type { ConsolidatedForm } from '../core/consolidation';
import type { Finding } from '../core/finding';
import { moneyFactor } from '../core/money';
import { present } from '../core/present';
import type { Submission, Table } from '../core/table';
import { rowOf } from '../core/table';
import { measureOf } from '../language/columns/ask';
import type { Column, Sheet } from '../language/form';
import { isAdditive, leaves } from '../language/form';
import { shapeOf } from '../language/sheets/ask';
import type { Form } from '../language/load';
import { roleOf } from '../language/roles';
import type { Line } from './lines/lines';
import type { Placed } from './placed';
import { valuesOf } from './placed';
import type { PlaceSheet } from './placeSheet';

/** A return that is not taken in, one that is only compared, money taken out pair by pair, or what a return leaves out itself. */
export type Why = 'notIn' | 'compared' | 'transfer' | LeftOut;
export type Out = Readonly<{ why: Why; amount: Decimal; files: readonly string[] }>;
export type Closing = Readonly<{
  form: string;
  sheet: string;
  tab: string;
  measure: Conserved;
  typed: Decimal;
  counted: Decimal;
  out: readonly Out[];
  /** What is neither counted nor left out: 0, or no total of the sheet is to be believed. */
  lost: Decimal;
}>;

/** A form as it was consolidated. */
export type Closable = Placed & Readonly<{ result: ConsolidatedForm }>;

const measureIn = (column: Column): Conserved => (measureOf(column) === 'money' ? 'money' : 'count');

const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce((total, amount) => total.plus(amount), zero);

type Typed = Readonly<{ row: string; column: Column }>;

/** Which cells of the place's own sheet are added up straight from what units typed. */
function typedCells(form: Form, { layout, sourceOf }: PlaceSheet): readonly Typed[] {
  const own = new Set(leaves(layout.sheet.columns).map(({ key }) => key));
  const columns = layout.columns.filter((column) => isAdditive(column) && own.has(column.key));
  const kind = shapeOf(layout.sheet).isOpen ? 'item' : 'row';
  return layout.rows
    .filter((row) => row.kind === kind)
    .flatMap((row) =>
      columns
        .filter((column) => ['sum', 'line'].includes(sourceOf(row, column).is) && roleOf(form, layout, row, column).is === 'input')
        .map((column) => ({ row: row.key, column })),
    );
}

const countedIn = (table: Table | undefined, cells: readonly Typed[]): Decimal =>
  sum(cells.flatMap(({ row, column }) => (table && rowOf(table, row)?.figures[column.key]?.value) ?? []));

/** Taken out of the cells that are added up; above them it follows. */
function takenOut(transfers: readonly Line[], sheet: string, cells: readonly Typed[]): Decimal {
  const typed = new Set(cells.map(({ row, column }) => `${row} ${column.key}`));
  const amounts = transfers
    .filter((line) => line.sheet === sheet)
    .flatMap(({ key, figures }) =>
      Object.entries(figures).flatMap(([column, { value }]) => (typed.has(`${key} ${column}`) ? [value] : [])),
    );
  return sum(amounts).neg();
}

type Filed = Readonly<{ file: string; why?: Why; balance: Balance }>;

/** What each return holds of a sheet; `why` where none of it counts. */
function filedOf({ form, result }: Closable, sheet: Sheet, submissions: readonly Submission[]): readonly Filed[] {
  const taken = new Map(result.units.map(({ file, sha256, unit }) => [`${file} ${sha256}`, unit]));
  return submissions
    .filter((item) => item.form === form.code)
    .flatMap(({ file, sha256, balances = [] }) => {
      const unit = taken.get(`${file} ${sha256}`);
      const isCompared =
        sheet.authority !== undefined && unit?.kind !== sheet.authority && result.units.some((one) => one.unit.kind === sheet.authority);
      const why = unit ? (isCompared ? 'compared' : undefined) : 'notIn';
      return balances.filter((balance) => balance.sheet === sheet.key).map((balance) => present({ file, why, balance }));
    });
}

const reasons: readonly LeftOut[] = ['total', 'outside', 'row', 'cell', 'closed'];

function outsOf(filed: readonly Filed[]): readonly Out[] {
  const whole = (['notIn', 'compared'] as const).map((why) => ({ why, from: filed.filter((item) => item.why === why) }));
  const counted = filed.filter(({ why }) => why === undefined);
  return [
    ...whole.map(({ why, from }) => ({ why, amount: sum(from.map(({ balance }) => balance.typed)), files: from.map(({ file }) => file) })),
    ...reasons.map((why) => {
      const from = counted.filter(({ balance }) => balance.out[why] !== undefined);
      return { why, amount: sum(from.map(({ balance }) => balance.out[why] ?? zero)), files: from.map(({ file }) => file) };
    }),
  ].filter(({ files }) => files.length > 0);
}

type Sheeted = Readonly<{ worked: Closable; place: PlaceSheet; table: Table | undefined }>;

function closingOf({ worked, place, table }: Sheeted, submissions: readonly Submission[], measure: Conserved): readonly Closing[] {
  const { form, lines } = worked;
  const { sheet } = place.layout;
  const filed = filedOf(worked, sheet, submissions).filter(({ balance }) => balance.measure === measure);
  if (filed.length === 0) return [];
  const cells = typedCells(form, place).filter(({ column }) => measureIn(column) === measure);
  const factor = measure === 'money' ? moneyFactor(form.scale, 'đồng') : decimal(1);
  const counted = countedIn(table, cells).times(factor);
  const transfers = takenOut(lines.transfers, sheet.key, cells).times(factor);
  const out = [...outsOf(filed), ...(transfers.eq(0) ? [] : [{ why: 'transfer' as const, amount: transfers, files: [] }])];
  const typed = sum(filed.map(({ balance }) => balance.typed));
  const lost = typed.minus(counted).minus(sum(out.map(({ amount }) => amount)));
  return [{ form: form.code, sheet: sheet.key, tab: sheet.tab, measure, typed, counted, out, lost }];
}

/** Both measures of every sheet of a form that anybody filed. */
export function closingsOf(worked: Closable, submissions: readonly Submission[]): readonly Closing[] {
  const tables = valuesOf(worked);
  return worked.places.flatMap((place) => {
    const table = tables.find(({ sheet }) => sheet === place.layout.sheet.key);
    return (['money', 'count'] as const).flatMap((measure) => closingOf({ worked, place, table }, submissions, measure));
  });
}

/** What does not close. */
export const unclosed = (worked: Closable, submissions: readonly Submission[]): readonly Finding[] =>
  closingsOf(worked, submissions)
    .filter(({ lost }) => !lost.eq(0))
    .map(({ form, sheet, tab, measure, typed, counted, out, lost }): Finding => {
      const own = worked.kept.find((table) => table.sheet === sheet);
      const at = { file: own?.file ?? '', sheet: own?.tab ?? tab, cell: 'A1' };
      const known = { typed, counted, out: sum(out.map(({ amount }) => amount)), lost };
      return { kind: 'conservation.whole', severity: 'error', place: { form, sheet }, at, involves: [], sheet: tab, measure, ...known };
    });
