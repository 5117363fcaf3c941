/** A row of totals that leaves out one row of its parts, or counts it twice, in every column: then the totals are wrong, and no part. */
import { groupBy } from '../../core/remember';
import { zero } from '../../core/decimal';
import type { Case, Equation } from './equations';
import { sidesOf, targetOf } from './equations';
import type { Spot } from './spots';
import { figureAt } from './spots';

const rowOf = ({ table, row }: Spot): string => `${table.sheet} ${row.row}`;

/** What a column's total is off by is just what the row holds there. */
function isOffBy(of: Case, equation: Equation, row: string): boolean {
  const sides = sidesOf(equation, equation.standing, of.world);
  const part = equation.spots.find((spot) => rowOf(spot) === row);
  const held = part && figureAt(part)?.value;
  return sides !== undefined && held !== undefined && !held.eq(zero) && sides[0].value.minus(sides[1].value).abs().eq(held.abs());
}

/** In so many columns it is no chance. */
const fewest = 2;

/** The sums that are broken so. */
export function ofRowsLeftOut(of: Case): readonly Equation[] {
  const broken = of.equations.filter(({ check, holds, target }) => check.kind === 'sum' && !holds && target !== undefined);
  return [...groupBy(broken, (equation) => rowOf(targetOf(equation) ?? equation.spots[0]!)).values()].flatMap((own) => {
    const rows = new Set(own.flatMap(({ spots }) => spots.map(rowOf)));
    const isLeftOut = own.length >= fewest && [...rows].some((row) => own.every((equation) => isOffBy(of, equation, row)));
    return isLeftOut ? own : [];
  });
}
