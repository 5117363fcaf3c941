/** Shares of a total that another sentence tells. */
import type { Doubt } from '../core/recheck';
import type { Stretch } from './passage';
import { before, isNear, range, shareOf } from './percent';

const totalBefore = /(?:toàn (?:huyện|tỉnh|xã|phường|quốc)|tổng số|tổng cộng)(?:\s(?:có|là|hộ|người|dân|đạt))*\s*$/iu;

/** A base that is printed elsewhere may be meant or not: so far off it is another one. */
const sameBase = 0.05;

/** "1.548 hộ, chiếm tỷ lệ 10,81%", where another sentence says how many there are in all: of another day perhaps, so it is asked. */
export function sharesOfTotals(stretches: readonly Stretch[]): readonly Doubt[] {
  const totals = stretches.flatMap(({ text, quantities }) =>
    quantities.filter((one) => one.measure !== '%' && totalBefore.test(before(text, one))),
  );
  return stretches.flatMap(({ text, quantities }) =>
    quantities.flatMap((rate, index): readonly Doubt[] => {
      const part = quantities[index - 1];
      if (!part || rate.measure !== '%' || !/chiếm(?: tỷ lệ| tỉ lệ)?\s*$/iu.test(before(text, rate))) return [];
      const wholes = totals.filter((one) => one.measure === part.measure && one.value.gt(part.value));
      const [whole] = wholes;
      if (!whole || wholes.some((one) => !one.value.eq(whole.value))) return [];
      const computed = shareOf(part.value, whole.value);
      const isFar = computed.minus(rate.value).abs().gt(rate.value.times(sameBase));
      if (isFar || isNear({ ...rate, step: rate.step.div(2) }, range(part, whole, shareOf))) return [];
      return [{ is: 'share', severity: 'question', part, whole, rate, computed, quote: text }];
    }),
  );
}
