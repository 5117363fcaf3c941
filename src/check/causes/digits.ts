/** Two numbers as rows of digits that stand below each other. */
import type { Decimal } from '../../core/decimal';
import { decimalsOf } from '../../core/decimal';

/** With as many decimals as either has, and no mark between. */
export function digitsOf(a: Decimal, b: Decimal): readonly [string, string] {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const digits = (value: Decimal): string => value.toFixed(places).replace('.', '');
  return [digits(a), digits(b)];
}
