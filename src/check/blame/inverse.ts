/** The value of a cell by how far apart the sides of an equality are: three values tell it, where each side is a line or a quotient of lines. */
import type { Decimal } from '../../core/decimal';
import type { Between } from './between';

/** `(a + b gap) / (1 + d gap)` */
export type Inverse = (gap: Decimal) => Decimal | undefined;
export type Sample = Readonly<{ at: Decimal; by: Decimal }>;

export function inverseOf([one, two, three]: readonly [Sample, Sample, Sample]): Inverse | undefined {
  const row = (other: Sample): readonly [Decimal, Decimal, Decimal] => [
    other.by.minus(one.by),
    one.at.times(one.by).minus(other.at.times(other.by)),
    other.at.minus(one.at),
  ];
  const [p, q] = [row(two), row(three)];
  const determinant = p[0].times(q[1]).minus(p[1].times(q[0]));
  if (determinant.eq(0)) return undefined;
  const b = p[2].times(q[1]).minus(p[1].times(q[2])).div(determinant);
  const d = p[0].times(q[2]).minus(p[2].times(q[0])).div(determinant);
  const a = one.at.minus(b.times(one.by)).plus(d.times(one.at).times(one.by));
  return (gap) => {
    const under = d.times(gap).plus(1);
    return under.lte('1e-12') ? undefined : a.plus(b.times(gap)).div(under);
  };
}

export const between = (inverse: Inverse, slack: Decimal): Between | undefined => {
  const [low, high] = [inverse(slack.neg()), inverse(slack)];
  if (!low || !high) return undefined;
  return low.lt(high) ? { least: low, most: high } : { least: high, most: low };
};
