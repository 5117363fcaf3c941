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

export type LikelyCause = Readonly<{ cause: Cause; /** The operand it points at, if one. */ operand?: Figure }>;

/** Of a total found, the sum expected and the operands of that sum; undefined where arithmetic shows nothing. */
export function likelyCause(found: Figure, expected: Figure, operands: readonly Figure[]): LikelyCause | undefined {
  const difference = found.value.minus(expected.value);
  const operandOf = (amount: Decimal): Figure | undefined => operands.find(({ value }) => !value.eq(0) && value.eq(amount));
  const missing = operandOf(difference.neg());
  if (missing) return { cause: 'missing-child', operand: missing };
  const doubled = operandOf(difference);
  if (doubled) return { cause: 'doubled-child', operand: doubled };
  const turned = operands.find(({ value }) => !value.eq(0) && value.times(2).eq(difference.abs()));
  if (turned) return { cause: 'sign', operand: turned };
  if (powerOfTen(found.value, expected.value)) return { cause: 'power-of-ten' };
  if (neighboursSwapped(found.value, expected.value)) return { cause: 'digits-swapped' };
  return undefined;
}
