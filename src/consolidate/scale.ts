/** Brings the money of a table to another scale, exactly. */
import type { Figure } from '../core/figure';
import type { Decimal } from '../core/decimal';
import { decimalsOf } from '../core/decimal';
import type { MoneyScale } from '../core/money';
import { moneyFactor } from '../core/money';
import type { Table } from '../core/table';

/** A slack brought to another scale, and the decimals that it takes to tell it. */
type Slack = Readonly<{ slack: Decimal; told: number }>;

export function inScale(table: Table, scale: MoneyScale): Table {
  if (table.scale === scale) return table;
  const factor = moneyFactor(table.scale, scale);
  // Figures that share their slack where they were read share it here as well.
  const slacks = new Map<Decimal, Slack>();
  const slackOf = (before: Decimal): Slack => {
    const known = slacks.get(before);
    if (known) return known;
    const slack = before.times(factor);
    const made = { slack, told: decimalsOf(slack) - 1 };
    slacks.set(before, made);
    return made;
  };
  const convert = (figure: Figure): Figure => {
    if (figure.measure !== 'money') return figure;
    const { slack, told } = slackOf(figure.slack);
    return { ...figure, value: figure.value.times(factor), slack, decimals: Math.max(figure.decimals, told) };
  };
  const rows = table.rows.map((row) => ({
    ...row,
    figures: Object.fromEntries(Object.entries(row.figures).map(([key, figure]) => [key, convert(figure)])),
  }));
  return { ...table, scale, rows };
}
