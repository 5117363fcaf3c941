/** A number of the consolidated workbook as its form declares it. */
import type { CellRef } from '../../core/cell';
import { decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import { figure } from '../../core/figure';
import { moneyDecimals } from '../../core/money';
import type { Column } from '../../language/form';
import type { Form } from '../../language/load';

export function declared(value: number, column: Column, form: Form, from: readonly CellRef[]): Figure {
  const measure = column.kind === 'percent' ? 'percent' : column.kind === 'money' ? 'money' : 'count';
  return figure(
    decimal(value),
    measure,
    column.kind === 'percent' ? (column.decimals ?? 2) : column.kind === 'money' ? moneyDecimals[form.scale] : 0,
    from,
  );
}
