/** What is known of cells that the form computes: formulas that are there are right or are told by themselves, one total typed over is sooner wrong than its parts. */
import type { Figure } from '../../core/figure';
import { remember } from '../../core/remember';
import type { Case, Equation } from './equations';
import { caseOf, isEquality, sidesOf } from './equations';
import type { Spot } from './spots';
import { figureAt, idOf } from './spots';
import { suppose } from './suppose';

export const targetOf = ({ spots, target }: Equation): Spot | undefined => spots.find((spot) => idOf(spot) === target);

const columnOf = ({ table, column }: Spot): string => `${table.sheet} ${column}`;

/** Computed cells by name, and the columns in which at least one has kept its formula. */
const computed = remember((of: Case): Readonly<{ targets: ReadonlyMap<string, Spot>; kept: ReadonlySet<string> }> => {
  const targets = new Map(
    of.equations.flatMap((equation) => (targetOf(equation) ? [[equation.target ?? '', targetOf(equation)!] as const] : [])),
  );
  const kept = [...targets.values()].filter((spot) => of.isFormula(spot)).map(columnOf);
  return { targets, kept: new Set(kept) };
});

/** `pasted`: among totals that are all numbers, as sure as its parts; `overtyped`: among formulas. */
export function standingOf(of: Case, spot: Spot): 'typed' | 'pasted' | 'overtyped' {
  const { targets, kept } = computed(of);
  if (!targets.has(idOf(spot))) return 'typed';
  return kept.has(columnOf(spot)) ? 'overtyped' : 'pasted';
}

/** Formulas stand on each other no deeper than this. */
const deepest = 8;

/** With the results that its formulas should show: what was not worked out again, or by another formula, is told where it stands. */
export function recalculated(of: Case): Case {
  const changes = new Map<string, Figure>();
  const own = of.equations.filter((equation) => {
    const target = targetOf(equation);
    return target !== undefined && isEquality(equation) && of.isFormula(target);
  });
  if (own.every(({ holds }) => holds)) return of;
  for (let pass = 0; pass < deepest; pass += 1) {
    const before = changes.size;
    const supposed = suppose(of, changes);
    for (const equation of own) {
      const target = targetOf(equation);
      const figure = target && figureAt(target);
      const sides = sidesOf(equation, supposed.standing(equation.standing), supposed.world);
      if (!figure || !sides || equation.target === undefined) continue;
      const [left, right] = sides;
      if (left.value.minus(right.value).abs().gt(left.slack.plus(right.slack)))
        changes.set(equation.target, { ...figure, value: right.value });
    }
    if (changes.size === before) break;
  }
  return caseOf(of, suppose(of, changes).tables);
}
