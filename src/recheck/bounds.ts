/** What cannot be more than something else: a part than its whole, what was paid than what there was to pay. */
import type { Doubt } from '../core/recheck';
import type { Stretch } from './passage';

/** "231/229 dự án". */
const ofFractions = ({ text, quantities }: Stretch): readonly Doubt[] =>
  quantities.flatMap((part): readonly Doubt[] =>
    part.outOf !== undefined && part.value.gt(part.outOf)
      ? [{ is: 'part', severity: 'error', part, whole: { ...part, value: part.outOf }, quote: text }]
      : [],
  );

const planned = /kế hoạch vốn|tổng kế hoạch|vốn phân bổ|vốn được giao|dự toán giao/iu;
const done = /khối lượng thực hiện(?! từ khởi công)|đã giải ngân|giá trị giải ngân|đã thanh toán/iu;

/** More done or paid than there was money for: volumes since the beginning may explain it, so it is asked. */
function overPlan({ text, quantities }: Stretch): readonly Doubt[] {
  const money = quantities.filter(({ measure, isLimit }) => measure === 'money' && !isLimit);
  const [plan] = money;
  if (!plan || !planned.test(text.slice(0, plan.from))) return [];
  return money.slice(1).flatMap((one, index): readonly Doubt[] => {
    const head = text.slice(money[index]?.to, one.from);
    return done.test(head) && one.value.gt(plan.value) ? [{ is: 'over', severity: 'question', plan, done: one, quote: text }] : [];
  });
}

export const boundsIn = (stretch: Stretch): readonly Doubt[] => [...ofFractions(stretch), ...overPlan(stretch)];
