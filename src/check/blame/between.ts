/** Between which two values a cell must lie. */
import type { Decimal } from '../../core/decimal';
import { decimal } from '../../core/decimal';

export type Between = Readonly<{ least: Decimal; most: Decimal }>;

export const overlap = (all: readonly Between[]): Between | undefined => {
  const [first, ...rest] = all;
  if (!first) return undefined;
  const joined = rest.reduce(
    (a, b): Between => ({ least: a.least.gt(b.least) ? a.least : b.least, most: a.most.lt(b.most) ? a.most : b.most }),
    first,
  );
  // Quotients are worked out to thirty places.
  const grain = first.least.abs().plus(1).times('1e-18');
  return joined.least.minus(joined.most).gt(grain) ? undefined : joined;
};

/** More digits than anyone types. */
const mostDecimals = 9;

/** The shortest number between the two that has no fewer decimals than its column, and whether no other such number lies there. */
export function shortest({ least, most }: Between, decimals: number): Readonly<{ value: Decimal; isOnly: boolean }> {
  const middle = least.plus(most).div(2);
  const grain = middle.abs().plus(1).times('1e-15');
  for (let places = decimals; places <= mostDecimals; places += 1) {
    const value = middle.round(places, 1);
    if (value.lt(least.minus(grain)) || value.gt(most.plus(grain))) continue;
    const unit = decimal(`1e-${places}`);
    return { value, isOnly: [value.plus(unit), value.minus(unit)].every((other) => other.lt(least) || other.gt(most)) };
  }
  return { value: middle, isOnly: false };
}
