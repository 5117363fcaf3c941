/** Likely causes of a broken sum, each one that the reader can check by eye. */
import type { Cause } from '../core/finding';
import type { Decimal } from '../core/decimal';
import type { Figure } from '../core/figure';

const sameDigits = (a: Decimal, b: Decimal): boolean => {
  const digits = (value: Decimal): string => [...value.abs().toFixed().replace('.', '')].toSorted().join('');
  return digits(a) === digits(b);
};

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
  // Two neighbouring digits exchanged change a number by a multiple of nine.
  if (sameDigits(found.value, expected.value) && difference.mod(9).eq(0)) return { cause: 'digits-swapped' };
  return undefined;
}
