/** What a computed rate is a rate of. */
import { columnFormula } from './checks';
import type { Column, FormDefinition, Sheet } from './form';
import { leaves } from './form';
import { isRate } from './columns/ask';
import type { Formula } from './resolve';

/** Columns of one row, of which the first is told as a share of the second. */
export type Ratio = Readonly<{ column: Column; of: string; base: Column }>;

const columnOf = (formula: Formula): string | undefined =>
  formula.is === 'ref' && formula.to.row === undefined && formula.to.period === undefined ? formula.to.column : undefined;

/** `giaiNgan / keHoach`, also in hundredths. */
export function ratioParts(formula: Formula): Readonly<{ of: string; base: string }> | undefined {
  if (formula.is !== 'arithmetic') return undefined;
  if (formula.operator === '*') return ratioParts(formula.left);
  const [of, base] = [columnOf(formula.left), columnOf(formula.right)];
  return formula.operator === '/' && of !== undefined && base !== undefined ? { of, base } : undefined;
}

export function ratiosOf(form: FormDefinition, sheet: Sheet): readonly Ratio[] {
  const columns = leaves(sheet.columns);
  return columns.filter(isRate).flatMap((column): readonly Ratio[] => {
    const formula = columnFormula(form, sheet, column);
    const parts = formula && ratioParts(formula);
    const base = parts && columns.find(({ key }) => key === parts.base);
    return parts && base ? [{ column, of: parts.of, base }] : [];
  });
}
