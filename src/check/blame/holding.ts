/** What a cell holds, and what it could hold. */
import type { Decimal } from '../../core/decimal';
import { decimalsOf, zero } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import { cellOf } from '../../core/table';
import { figureOf, figureRule } from '../../language/columns/ask';
import type { Column } from '../../language/form';
import { leaves } from '../../language/form';
import type { Case } from './equations';
import type { Spot } from './spots';
import { figureAt } from './spots';

const columnOf = ({ form }: Case, { table, column }: Spot): Column | undefined =>
  leaves(form.sheets.find(({ key }) => key === table.sheet)?.columns ?? []).find(({ key }) => key === column);

/** A blank holds nothing, and could have held a figure of its column. */
export function holdsNow(of: Case, spot: Spot): Figure | undefined {
  const column = columnOf(of, spot);
  if (!column || !figureRule(column) || !(spot.column in spot.table.columns)) return undefined;
  return figureAt(spot) ?? figureOf(column, spot.table.scale, zero, [cellOf(spot.table, spot.row, spot.column)]);
}

export function isPossible(of: Case, spot: Spot, value: Decimal): boolean {
  const column = columnOf(of, spot);
  return column !== undefined && figureRule(column)?.judge(value) === undefined;
}

/** The decimals that figures of its kind hold on its sheet. */
export const placesOf = ({ table }: Spot, { measure }: Figure): number =>
  Math.max(
    0,
    ...table.rows.flatMap(({ figures }) => Object.values(figures).map((one) => (one.measure === measure ? decimalsOf(one.value) : 0))),
  );
