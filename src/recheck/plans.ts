/** A plan, what was done of it, and the percentage: "kế hoạch vốn 11.626 triệu đồng …, đã giải ngân 1.436 triệu đồng, đạt 12% kế hoạch". */
import type { Doubt } from '../core/recheck';
import type { Stretch } from './passage';
import { before, isNear, isOfPlan, range, shareOf } from './percent';

export function ratesOfPlans({ text, quantities }: Stretch): readonly Doubt[] {
  return quantities.flatMap((rate, index): readonly Doubt[] => {
    if (rate.measure !== '%' || !isOfPlan(text, rate)) return [];
    const earlier = quantities.slice(0, index).filter(({ measure }) => measure !== '%');
    const done = earlier.at(-1);
    if (!done || rate.from - done.to > 40) return [];
    const plans = earlier.slice(0, -1).filter(({ measure }) => measure === done.measure);
    if (plans.length === 0 || plans.some((plan) => isNear(rate, range(done, plan, shareOf)))) return [];
    const named = plans.filter((plan) => /kế hoạch|dự toán|nguồn vốn|được giao|phân bổ/iu.test(before(text, plan)));
    const plan = plans.length === 1 ? plans[0] : named[0];
    const isSure =
      plan !== undefined && named.includes(plan) && /giải ngân|thực hiện|đạt|thu|chi|thanh toán/iu.test(before(text, done, 30));
    return isSure
      ? [{ is: 'share', severity: 'error', part: done, whole: plan, rate, computed: shareOf(done.value, plan.value), quote: text }]
      : [];
  });
}
