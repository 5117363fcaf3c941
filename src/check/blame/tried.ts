/** A value supposed in a cell: what becomes of every equation that it reaches. */
import type { Decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import { company } from './company';
import type { Case, Equation } from './equations';
import { truthOf } from './equations';
import { standingOf } from './formulas';
import { handOf } from './hand';
import { isPossible } from './holding';
import type { Spot } from './spots';
import { followed, suppose } from './suppose';
import type { Suspect } from './suspect';
import { woken } from './waking';

const ways = { breaksWarning: 40, turnsNegative: 100, typed: 1, pasted: 3, overtyped: 0.001, agrees: 0.01 } as const;

export type Tried = Readonly<{ id: string; spot: Spot; holds: Figure; reach: readonly Equation[]; broken: readonly Equation[] }>;

/** Undefined where it solves nothing, or breaks what holds. */
export function tried(of: Case, { id, spot, holds, reach, broken: open }: Tried, value: Decimal, isOnly: boolean): Suspect | undefined {
  if (value.eq(holds.value) || !isPossible(of, spot, value)) return undefined;
  const supposed = suppose(of, followed(of, new Map([[id, { ...holds, value }]])));
  const solves: Equation[] = [];
  const leaves: Equation[] = [];
  const broken: Equation[] = [];
  for (const equation of reach) {
    const truth = truthOf(equation.check, supposed.standing(equation.standing), supposed.world);
    if (!equation.holds) (truth === true ? solves : leaves).push(equation);
    else if (truth === false && equation.check.severity === 'error') return undefined;
    else if (truth === false) broken.push(equation);
  }
  const agree = solves.length === 0 ? 'broken' : woken(of, spot, supposed);
  if (agree === 'broken') return undefined;
  const hand = handOf(holds.value, value);
  const odd = broken.length > 0 ? ways.breaksWarning : 1;
  const negative = value.lt(0) && holds.value.gte(0) ? ways.turnsNegative : 1;
  return {
    ...{ id, spot, holds, value, isOnly, solves, leaves, ...(hand.kind ? { kind: hand.kind } : {}) },
    ways: hand.ways * ways.agrees ** agree * odd * negative * ways[standingOf(of, spot)] * company(spot, holds, value, open),
  };
}
