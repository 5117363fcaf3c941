/** "229/231 dự án, đạt 99,1%": a part and its whole, and the percentage behind them. */
import type { Doubt, Quantity } from '../core/recheck';
import type { Stretch } from './passage';
import { isNear, range, shareOf } from './percent';

export function ratesOfFractions({ text, quantities }: Stretch): readonly Doubt[] {
  return quantities.flatMap((part, index): readonly Doubt[] => {
    const rate = quantities[index + 1];
    if (part.outOf === undefined || rate?.measure !== '%' || rate.from - part.to > 60) return [];
    const whole: Quantity = { ...part, value: part.outOf };
    if (isNear(rate, range(part, whole, shareOf))) return [];
    return [{ is: 'share', severity: 'error', part, whole, rate, computed: shareOf(part.value, whole.value), quote: text }];
  });
}
