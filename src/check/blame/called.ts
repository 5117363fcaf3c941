/** What a total does wrong that its form computes: a part left out or counted twice, else a slip of the hand. */
import type { Decimal } from '../../core/decimal';
import { zero } from '../../core/decimal';
import type { Cause, Finding } from '../../core/finding';
import { isAbout } from './about';
import type { Case, Equation } from './equations';
import { targetOf } from './equations';
import { handOf } from './hand';
import type { Spot } from './spots';
import { figureAt, idOf } from './spots';

const sumOf = (spots: readonly Spot[]): Decimal => spots.reduce((sum, spot) => sum.plus(figureAt(spot)?.value ?? zero), zero);

/** Subtotals that were added beside their own parts. */
function countedAgain(of: Case, equation: Equation, difference: Decimal): Cause | undefined {
  const targets = new Set(of.equations.flatMap(({ target, check }) => (check.kind === 'sum' && target !== undefined ? [target] : [])));
  const subtotals = equation.spots.filter((spot) => idOf(spot) !== equation.target && targets.has(idOf(spot)) && figureAt(spot));
  if (subtotals.length === 0 || difference.eq(0) || !sumOf(subtotals).eq(difference)) return undefined;
  return { kind: 'doubled-child', cells: subtotals.flatMap((spot) => figureAt(spot)?.from ?? []), explains: difference };
}

/** What arithmetic showed before stays; a sign is nobody's where the total was typed over. */
export const called =
  (of: Case) =>
  (finding: Finding): Finding => {
    const { expected, found, causes = [] } = finding;
    if (!expected || found?.is !== 'figure' || causes.some(({ kind }) => kind !== 'sign')) return finding;
    const equation = of.equations.find((one) => one.target !== undefined && !one.holds && isAbout(finding, one));
    const own = equation && targetOf(equation);
    if (!own) return finding;
    const again = countedAgain(of, equation, found.figure.value.minus(expected));
    const { kind } = handOf(found.figure.value, expected);
    const slip: Cause | undefined = kind && { kind, cells: [], of: found.figure, explains: found.figure.value.minus(expected) };
    const cause = again ?? slip;
    if (cause) return { ...finding, causes: [cause] };
    // A part is accused by its sign only where its total stands as it was typed.
    return own.table.isPasted ? finding : (({ causes: _, ...bare }) => bare)(finding);
  };
