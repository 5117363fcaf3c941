/** Brings the money of a table to another scale, exactly. */
import type { Figure } from '../core/figure';
import { decimalsOf } from '../core/decimal';
import type { MoneyScale } from '../core/money';
import { moneyFactor } from '../core/money';
import type { Table } from '../core/table';

export function inScale(table: Table, scale: MoneyScale): Table {
  if (table.scale === scale) return table;
  const factor = moneyFactor(table.scale, scale);
  const convert = (figure: Figure): Figure => {
    if (figure.measure !== 'money') return figure;
    const value = figure.value.times(factor);
    return {
      ...figure,
      value,
      slack: figure.slack.times(factor),
      decimals: Math.max(figure.decimals, decimalsOf(figure.slack.times(factor)) - 1),
    };
  };
  const rows = table.rows.map((row) => ({
    ...row,
    figures: Object.fromEntries(Object.entries(row.figures).map(([key, figure]) => [key, convert(figure)])),
  }));
  return { ...table, scale, rows };
}
