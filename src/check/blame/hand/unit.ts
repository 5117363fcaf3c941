/** In another unit, or with its marks read otherwise; what is left over is often not written. */
import type { Decimal } from '../../../core/decimal';
import type { Slip } from './hand';

const factors = [10, 100, 1000, 10_000, 1_000_000];
const units = [1000, 1_000_000];
const modes = [0, 1] as const;

const isCut = (typed: Decimal, meant: Decimal): boolean =>
  !typed.eq(0) && units.some((factor) => modes.some((mode) => meant.div(factor).round(0, mode).eq(typed)));

export const unit: Slip = (typed, meant) => {
  if (factors.some((factor) => typed.eq(meant.times(factor)) || meant.eq(typed.times(factor)))) return { kind: 'power-of-ten', ways: 2 };
  return isCut(typed, meant) ? { kind: 'power-of-ten', ways: 4 } : undefined;
};
