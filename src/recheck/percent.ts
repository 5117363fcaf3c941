/** Percentages as reports print them: both operands rounded, and the rate too. */
import type { Decimal } from '../core/decimal';
import { decimal, zero } from '../core/decimal';
import type { Quantity } from '../core/recheck';

export const hundred = decimal(100);

/** Both operands are rounded as they are printed, and so is the rate. */
export function range(part: Quantity, whole: Quantity, percent: (part: Decimal, whole: Decimal) => Decimal): readonly [Decimal, Decimal] {
  const half = (one: Quantity): Decimal => (one.measure === 'money' ? one.step.div(2) : zero);
  const low = percent(part.value.minus(half(part)), whole.value.plus(half(whole)));
  const high = percent(part.value.plus(half(part)), whole.value.minus(half(whole)));
  return [low, high];
}

export const shareOf = (part: Decimal, whole: Decimal): Decimal => (whole.lte(0) ? zero : part.div(whole).times(hundred));
export const growthOf = (now: Decimal, then: Decimal): Decimal => (then.lte(0) ? zero : now.minus(then).div(then).times(hundred).abs());

/** Half of its last digit, and the usual habit of cutting off what follows it. */
export const isNear = (rate: Quantity, [low, high]: readonly [Decimal, Decimal]): boolean =>
  rate.value.gte(low.minus(rate.step)) && rate.value.lte(high.plus(rate.step));

export const before = (text: string, { from }: Quantity, letters = 60): string =>
  text.slice(Math.max(0, from - letters), from).toLowerCase();
export const isOfPlan = (text: string, { to }: Quantity): boolean => /^\s*(?:so với\s+)?(?:kế hoạch|dự toán|kh\b)/iu.test(text.slice(to));
