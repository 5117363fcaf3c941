/** Likely causes of a broken sum, each one that the reader can check by eye. */
import type { Cause } from '../core/finding';
import type { Decimal } from '../core/decimal';
import { decimalsOf } from '../core/decimal';
import type { Figure } from '../core/figure';

/** 1254 and 1245, 45,9 and 49,5: the same but for two digits side by side. */
function neighboursSwapped(a: Decimal, b: Decimal): boolean {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const [first, second] = [a.toFixed(places), b.toFixed(places)].map((text) => text.replace('.', ''));
  if (first === undefined || second === undefined || first.length !== second.length) return false;
  const differing = [...first].flatMap((digit, index) => (digit === second[index] ? [] : [index]));
  const [one = 0, two = 0] = differing;
  return differing.length === 2 && two === one + 1 && first[one] === second[two] && first[two] === second[one];
}

function powerOfTen(a: Decimal, b: Decimal): boolean {
  if (a.eq(0) || b.eq(0)) return false;
  return [10, 100, 1000, 1_000_000].some((factor) => a.eq(b.times(factor)) || b.eq(a.times(factor)));
}

/** Of a total found, the sum expected and the operands of that sum; none where arithmetic shows nothing. */
export function likelyCauses(found: Figure, expected: Figure, operands: readonly Figure[]): readonly Cause[] {
  const difference = found.value.minus(expected.value);
  const pointing = (kind: Cause['kind'], of: Figure): readonly Cause[] => [{ kind, cells: of.from, of, explains: difference }];
  const operandOf = (amount: Decimal): Figure | undefined => operands.find(({ value }) => !value.eq(0) && value.eq(amount));
  const missing = operandOf(difference.neg());
  if (missing) return pointing('missing-child', missing);
  const doubled = operandOf(difference);
  if (doubled) return pointing('doubled-child', doubled);
  const turned = operands.find(({ value }) => !value.eq(0) && value.times(2).eq(difference.abs()));
  if (turned) return pointing('sign', turned);
  if (powerOfTen(found.value, expected.value)) return [{ kind: 'power-of-ten', cells: [], explains: difference }];
  if (neighboursSwapped(found.value, expected.value)) return [{ kind: 'digits-swapped', cells: [], explains: difference }];
  return [];
}
