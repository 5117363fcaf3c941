/** How far apart the sides are of equations that hold, by what they say of which sheet: nothing, where nothing was rounded. */
import type { Decimal } from '../../core/decimal';
import { zero } from '../../core/decimal';
import { remember } from '../../core/remember';
import type { Case, Equation } from './equations';
import { isEquality, sidesOf } from './equations';

const keyOf = ({ check: { kind, sheet } }: Equation): string => `${sheet} ${kind}`;

const noises = remember((of: Case): ReadonlyMap<string, Decimal> => {
  const most = new Map<string, Decimal>();
  for (const equation of of.equations) {
    const sides = equation.holds && isEquality(equation) ? sidesOf(equation, equation.standing, of.world) : undefined;
    if (!sides) continue;
    const [left, right] = sides;
    if (left.value.eq(0) && right.value.eq(0)) continue;
    const apart = left.value.minus(right.value).abs();
    const key = keyOf(equation);
    most.set(key, apart.gt(most.get(key) ?? zero) ? apart : (most.get(key) ?? zero));
  }
  return most;
});

/** Undefined where no equation like it holds. */
export const noiseOf = (of: Case, equation: Equation): Decimal | undefined => noises(of).get(keyOf(equation));
