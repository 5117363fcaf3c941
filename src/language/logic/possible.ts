/**
 * Whether statements can hold together, by Fourier and Motzkin: one cell after the other is eliminated, until only numbers are left.
 *
 * It sees all that follows from adding, subtracting and multiplying by numbers. It does not see what two ratios or products have to
 * do with each other (each is a thing of its own), that counts are whole, or that a figure is hardly ever negative; and where it
 * would take long it gives up and takes the statements to be possible.
 */
import type { Decimal } from '../../core/decimal';
import { zero } from '../../core/decimal';
import type { Linear } from './linear';
import { plus, times } from './linear';
import type { Alternatives, Statement } from './statements';

/** `sum <= 0`, or `sum < 0`. */
type Bound = Readonly<{ sum: Linear; strict: boolean }>;

const most = 200;
const manyOf = ({ sum }: Bound, atom: string): Decimal => sum.terms.get(atom) ?? zero;

function withoutAtom(bounds: readonly Bound[], atom: string): readonly Bound[] {
  const above = bounds.filter((bound) => manyOf(bound, atom).gt(zero));
  const under = bounds.filter((bound) => manyOf(bound, atom).lt(zero));
  const joined = above.flatMap((a) =>
    under.map((b) => ({
      sum: plus(times(a.sum, manyOf(b, atom).abs()), times(b.sum, manyOf(a, atom))),
      strict: a.strict || b.strict,
    })),
  );
  return [...bounds.filter((bound) => manyOf(bound, atom).eq(zero)), ...joined];
}

function boundsHold(bounds: readonly Bound[]): boolean {
  let left = bounds;
  for (;;) {
    const atom = left.flatMap(({ sum }) => [...sum.terms.keys()])[0];
    if (atom === undefined) return left.every(({ sum, strict }) => (strict ? sum.constant.lt(zero) : sum.constant.lte(zero)));
    left = withoutAtom(left, atom);
    if (left.length > most) return true;
  }
}

/** Each `!=` is one of two, less or more. */
function numbersHold(statements: readonly Statement[], bounds: readonly Bound[] = []): boolean {
  const [first, ...rest] = statements;
  if (!first) return boundsHold(bounds);
  if (first.is !== 'number') return numbersHold(rest, bounds);
  const { sum, than } = first;
  const other = times(sum, zero.minus(1));
  switch (than) {
    case '<=':
    case '<':
      return numbersHold(rest, [...bounds, { sum, strict: than === '<' }]);
    case '=':
      return numbersHold(rest, [...bounds, { sum, strict: false }, { sum: other, strict: false }]);
    case '!=':
      return [sum, other].some((one) => numbersHold(rest, [...bounds, { sum: one, strict: true }]));
  }
}

const clash = (a: Statement, b: Statement): boolean => {
  if (a.is === 'fact' && b.is === 'fact') return a.of === b.of && a.holds !== b.holds;
  if (a.is !== 'words' || b.is !== 'words' || a.of !== b.of) return false;
  return a.equal && b.equal ? a.text !== b.text : a.equal !== b.equal && a.text === b.text;
};

export const isPossible = (alternatives: Alternatives): boolean =>
  alternatives.some(
    (statements) => !statements.some((a, index) => statements.slice(index + 1).some((b) => clash(a, b))) && numbersHold(statements),
  );
