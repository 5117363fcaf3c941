/** What is known of cells that the form computes: formulas that are there are right or are told by themselves, one total typed over is sooner wrong than its parts. */
import type { Figure } from '../../core/figure';
import { groupBy, remember } from '../../core/remember';
import type { Case } from './equations';
import { caseOf, isEquality, sidesOf, targetOf } from './equations';
import { ofRowsLeftOut } from './rowLeftOut';
import type { Spot } from './spots';
import { figureAt, idOf } from './spots';
import { suppose } from './suppose';

const columnOf = ({ table, column }: Spot): string => `${table.sheet} ${column}`;

type Computed = Readonly<{ targets: ReadonlySet<string>; kept: ReadonlySet<string>; alone: ReadonlySet<string> }>;

/** Computed cells by name; columns in which one has kept its formula; those with a single one. */
const computed = remember((of: Case): Computed => {
  const targets = new Map(
    of.equations.flatMap((equation) => (targetOf(equation) ? [[equation.target ?? '', targetOf(equation)!] as const] : [])),
  );
  const formulas = [...targets.values()].filter((spot) => of.formulaAt(spot) !== undefined);
  const columns = groupBy(targets.values(), columnOf);
  const alone = [...columns].flatMap(([column, spots]) => (spots.length === 1 ? [column] : []));
  return { targets: new Set(targets.keys()), kept: new Set(formulas.map(columnOf)), alone: new Set(alone) };
});

/** `pasted`: among totals that are all numbers, as sure as its parts; `overtyped`: among formulas. */
export function standingOf(of: Case, spot: Spot): 'typed' | 'pasted' | 'overtyped' {
  const { targets, kept, alone } = computed(of);
  if (!targets.has(idOf(spot))) return 'typed';
  const column = columnOf(spot);
  return kept.has(column) || (alone.has(column) && !spot.table.isPasted) ? 'overtyped' : 'pasted';
}

/** Formulas stand on each other no deeper than this. */
const deepest = 8;

/** With the results that its formulas should show: what was not worked out again, or by another formula, is told where it stands. */
export function recalculated(of: Case): Case {
  const changes = new Map<string, Figure>();
  const leftOut = new Set(ofRowsLeftOut(of));
  const own = of.equations.filter((equation) => {
    const target = targetOf(equation);
    return target !== undefined && isEquality(equation) && (of.formulaAt(target) !== undefined || leftOut.has(equation));
  });
  if (own.every(({ holds }) => holds)) return of;
  for (let pass = 0; pass < deepest; pass += 1) {
    let isSettled = true;
    const supposed = suppose(of, changes);
    for (const equation of own) {
      const target = targetOf(equation);
      const figure = target && figureAt(target);
      const sides = sidesOf(equation, supposed.standing(equation.standing), supposed.world);
      if (!figure || !sides || equation.target === undefined) continue;
      const [left, right] = sides;
      if (left.value.minus(right.value).abs().lte(left.slack.plus(right.slack))) continue;
      changes.set(equation.target, { ...figure, value: right.value });
      isSettled = false;
    }
    if (isSettled) break;
  }
  return caseOf(of, suppose(of, changes).tables);
}
