/** Left out, counted once too often, or written as one remembers it. */
import type { Slip } from './hand';

const remembered = 2;

export const counted: Slip = (typed, meant) => {
  if (typed.eq(0)) return { ways: 12 };
  if (typed.eq(meant.times(2))) return { ways: 3 };
  const difference = typed.minus(meant).abs();
  if (difference.eq(1) || difference.eq(10)) return { ways: 8 };
  const digits = meant.round(0, 0).abs().toFixed();
  const rounded = digits.slice(0, remembered) + '0'.repeat(Math.max(0, digits.length - remembered));
  return digits.length > remembered + 1 && typed.abs().round(0, 0).toFixed() === rounded ? { ways: 4 } : undefined;
};
