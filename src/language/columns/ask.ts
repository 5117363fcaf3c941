/** What is asked of a column by its kind. */
import type { CellRef } from '../../core/cell';
import type { Decimal } from '../../core/decimal';
import type { Wants } from '../../core/facts';
import type { Figure, Measure } from '../../core/figure';
import { figure } from '../../core/figure';
import type { MoneyScale } from '../../core/money';
import type { AnyColumn } from './kinds';
import { columnKinds } from './kinds';
import type { ColumnKindRule, FigureRule } from './rule';

type Kinded = Pick<AnyColumn, 'kind'>;

export const kindOf = ({ kind }: Kinded): ColumnKindRule => columnKinds[kind];

/** Of columns of numbers only. */
export function figureRule(column: Kinded): FigureRule | undefined {
  const rule = kindOf(column);
  return rule.holds === 'figure' ? rule : undefined;
}

export const measureOf = (column: Kinded): Measure | undefined => figureRule(column)?.measure;
/** Held in hundredths of a ratio, and never added up. */
export const isRate = (column: Kinded): boolean => figureRule(column)?.isRate === true;
export const isMarker = (column: Kinded): boolean => kindOf(column).holds === 'marker';
export const isName = (column: Kinded): boolean => kindOf(column).holds === 'name';
/** Columns in which the paper itself says which row it is. */
export const isLabel = (column: Kinded): boolean => isMarker(column) || isName(column);

/** What a blank cell of the column waits for, by the very rule that Excel holds its cells to. */
export function wantsOf(column: AnyColumn): Wants {
  const rule = kindOf(column).guard(column)?.rule;
  if (rule?.kind === 'list') return { is: 'choice', choices: rule.choices };
  return { is: rule?.kind === 'date' ? 'date' : figureRule(column) ? 'figure' : 'words' };
}

/** By which an item is known again in another period. */
export function identifies(column: Kinded): boolean {
  const rule = kindOf(column);
  return rule.holds === 'words' && rule.identifies;
}

/** A number as the column declares it: its measure, its decimals, and the slack that follows from them. */
export function figureOf(column: AnyColumn, scale: MoneyScale, value: Decimal | number, from: readonly CellRef[]): Figure {
  const rule = figureRule(column);
  return figure(value, rule?.measure ?? 'count', rule?.decimals(column, scale) ?? 0, from);
}
