/** "đạt 120 triệu đồng, tăng 20% so với cùng kỳ (100 triệu đồng)". */
import type { Doubt } from '../core/recheck';
import type { Stretch } from './passage';
import { before, growthOf, isNear, range } from './percent';

export function ratesOfGrowth({ text, quantities }: Stretch): readonly Doubt[] {
  return quantities.flatMap((rate, index): readonly Doubt[] => {
    if (rate.measure !== '%' || !/(?:tăng|giảm)\s*$/iu.test(before(text, rate))) return [];
    const [now, then] = [quantities[index - 1], quantities[index + 1]];
    const isThen = then !== undefined && /^[^.;]*(?:cùng kỳ|năm trước|năm \d{4})[^.;]*\($/iu.test(text.slice(rate.to, then.from).trimEnd());
    if (!now || !isThen || now.measure !== then.measure || isNear(rate, range(now, then, growthOf))) return [];
    return [{ is: 'growth', severity: 'error', now, then, rate, computed: growthOf(now.value, then.value), quote: text }];
  });
}
