/** Figures that are right in form but cannot be meant: a whole sheet in another money unit, percentages typed as ratios. */
import { joinCells } from '../core/cell';
import { decimal } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import { moneyFactor } from '../core/money';
import type { Table } from '../core/table';
import { parse } from '../language/expression';
import { measureOf } from '../language/columns/ask';
import type { Column } from '../language/form';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';
import { resolve } from '../language/resolve';
import type { World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';

/** In đồng: the whole state spends some 2,5 · 10^15 a year, and no sheet of a return stays below a million. */
const [tooMuch, tooLittle] = [decimal('1e15'), decimal('1e6')];

function doubtfulScale(form: Form, table: Table): readonly Finding[] {
  const columns = leaves(form.sheets.find(({ key }) => key === table.sheet)?.columns ?? []);
  const money = columns.filter((column) => measureOf(column) === 'money').map(({ key }) => key);
  const figures = table.rows.flatMap((row) => money.flatMap((key) => row.figures[key] ?? []));
  const [largest] = [...figures].sort((a, b) => b.value.abs().cmp(a.value.abs()));
  const [at] = largest?.from ?? [];
  if (!largest || !at || largest.value.eq(0)) return [];
  const amount = largest.value.abs().times(moneyFactor(table.scale, 'đồng'));
  if (amount.lt(tooMuch) && amount.gte(tooLittle)) return [];
  const isLarge = amount.gte(tooMuch);
  return [
    {
      ...{ kind: 'implausible.scale', severity: isLarge ? 'error' : 'warning', place: { form: form.code, sheet: table.sheet } },
      ...{ at, involves: [at], value: largest.value, scale: table.scale, isLarge },
      found: { is: 'number', value: largest.value },
    },
  ];
}

/** Whether a percentage is about a hundredth of what it should be. */
const isRatio = ({ value }: Figure, expected: Figure): boolean => {
  const hundredfold = value.times(100);
  return value.gt(0) && value.lte(1) && hundredfold.gt(expected.value.div(3)) && hundredfold.lt(expected.value.times(3));
};

function ratios(form: Form, table: Table, column: Column, world: World): readonly Finding[] {
  const sheet = form.sheets.find(({ key }) => key === table.sheet);
  if (!sheet || !column.opening) return [];
  const formula = resolve(form, sheet, parse(`${column.opening.ratio} * 100`));
  const doubtful = table.rows.flatMap((row): readonly Figure[] => {
    const typed = row.figures[column.key];
    const expected = evaluate(formula, { table, row, column: column.key }, world);
    return typed && expected.is === 'figure' && isRatio(typed, expected.figure) ? [typed] : [];
  });
  const [first] = doubtful;
  const [at] = first?.from ?? [];
  if (!first || !at) return [];
  return [
    {
      ...{ kind: 'implausible.ratio', severity: 'warning', place: { form: form.code, sheet: table.sheet, key: column.key } },
      ...{ at, involves: joinCells(...doubtful.map(({ from }) => from)), column: headOf(sheet.columns, column.key), typed: first.value },
      found: { is: 'number', value: first.value },
    },
  ];
}

export function implausible(form: Form, tables: readonly Table[], world: World): readonly Finding[] {
  // The cover gives one unit to all sheets, so one sheet is enough to show that it is wrong.
  const scales = tables.flatMap((table) => doubtfulScale(form, table)).sort((a, b) => rank(a) - rank(b));
  return [
    ...scales.slice(0, 1),
    ...tables.flatMap((table) =>
      leaves(form.sheets.find(({ key }) => key === table.sheet)?.columns ?? []).flatMap((column) => ratios(form, table, column, world)),
    ),
  ];
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
