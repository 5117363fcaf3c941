/** What a single cell would have to hold for an equality to hold: between which two values. */
import { decimal, zero } from '../../core/decimal';
import type { Decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import type { Between } from './between';
import type { Case, Equation } from './equations';
import { sidesOf } from './equations';
import type { Sample } from './inverse';
import { between, inverseOf } from './inverse';
import { followed, suppose } from './suppose';

/** What it must be, exactly; and how far from it figures that were rounded may be. */
export type Solved = Readonly<{ exact: Between; loose: Between }>;

type Gap = Readonly<{ by: Decimal; slack: Decimal; size: Decimal }>;

/** Excel keeps fifteen digits. */
const grain = 1e-13;

function gapAt(of: Case, equation: Equation, id: string, figure: Figure): Gap | undefined {
  const supposed = suppose(of, followed(of, new Map([[id, figure]])));
  const sides = sidesOf(equation, supposed.standing(equation.standing), supposed.world);
  if (!sides) return undefined;
  const [left, right] = sides;
  return { by: left.value.minus(right.value), slack: left.slack.plus(right.slack), size: left.value.abs() };
}

/** `noise` is how far apart the sides are of equations like it that hold. */
export function solved(of: Case, equation: Equation, id: string, present: Figure, noise: Decimal | undefined): Solved | undefined {
  const step = present.value.abs().gt(2) ? present.value.abs().div(2).round(0, 3) : decimal(1);
  const sample = (many: number): Sample | undefined => {
    const at = present.value.plus(step.times(many));
    const gap = gapAt(of, equation, id, { ...present, value: at });
    return gap && { at, by: gap.by };
  };
  const [one, two, three] = [sample(1), sample(2), sample(3)];
  const inverse = one && two && three && inverseOf([one, two, three]);
  const root = inverse?.(zero);
  if (!inverse || !root) return undefined;
  const there = gapAt(of, equation, id, { ...present, value: root });
  const loose = there && between(inverse, there.slack);
  if (!loose) return undefined;
  const least = there.size.times(grain);
  const own = noise?.gt(least) ? noise : least;
  const exact = between(inverse, noise && own.lt(there.slack) ? own : there.slack);
  return exact && { exact, loose };
}
