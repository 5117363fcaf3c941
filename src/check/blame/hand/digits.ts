/** Two numbers as rows of digits, where they have one sign. */
import type { Decimal } from '../../../core/decimal';
import { digitsOf } from '../../causes/digits';

export function unsigned(typed: Decimal, meant: Decimal): readonly [string, string] | undefined {
  if (typed.s !== meant.s && !typed.eq(0)) return undefined;
  const [one, two] = digitsOf(typed, meant);
  return [one.replace('-', ''), two.replace('-', '')];
}

/** Where they differ; of numbers of one length. */
export const differing = (one: string, two: string): readonly number[] =>
  [...one].flatMap((digit, index) => (digit === two[index] ? [] : [index]));
