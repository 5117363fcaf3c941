/** Which typed column of a sheet is the result of which plan, as its rates say it. */
import type { TableRow } from '../core/table';
import { columnFormula } from '../language/checks';
import { measureOf } from '../language/columns/ask';
import type { Sheet } from '../language/form';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import { ratioParts } from '../language/ratio';
import { shapeOf } from '../language/sheets/ask';
import { allRows } from '../language/sheets/row';

/** Columns of money of which the first is told as a share of the second. */
export type Pair = Readonly<{ result: string; plan: string }>;

export function pairsOf(form: Form, sheet: Sheet): readonly Pair[] {
  const columns = leaves(sheet.columns);
  const isTyped = (key: string): boolean =>
    columns.some((column) => column.key === key && measureOf(column) === 'money' && column.formula === undefined);
  return columns
    .flatMap((column) => {
      const formula = measureOf(column) === 'percent' ? columnFormula(form, sheet, column) : undefined;
      const ratio = formula && ratioParts(formula);
      return ratio ? [{ result: ratio.of, plan: ratio.base }] : [];
    })
    .filter(({ result, plan }) => isTyped(result) && isTyped(plan));
}

/** Rows whose figures are typed, and whether they take this column. */
export function takes(sheet: Sheet, { kind, key }: TableRow, column: string): boolean {
  if (kind === 'item') return true;
  const row = allRows(shapeOf(sheet).rows).find((item) => item.key === key || (item.each !== undefined && key.startsWith(`${item.key}_`)));
  return kind === 'row' && row !== undefined && !row.rows && !row.is && (row.only?.includes(column) ?? true);
}
