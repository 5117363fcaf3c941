/** The numbers of a text that count or measure something; dates, numbers of documents, headings and names are none. */
import type { Decimal } from '../core/decimal';
import type { Quantity } from '../core/recheck';
import { decimal } from '../core/decimal';
import { names, properName, taken } from './names';
import { measureOf } from './measures';

const number = /(?<![\p{L}\p{M}\d.,]|\p{L}-|\d\s?\/\s?)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d])/gu;

const limitBefore = /(?:^|\s)(?:từ|trên|dưới|tối thiểu|tối đa|ít nhất|không quá)\s+$/iu;
const limitBehind = /^\s*(?:[\p{L}\p{M}]+\s+){0,3}(?:trở lên|trở xuống|tuổi)/iu;

const valueOf = (text: string): Decimal => decimal(text.replaceAll('.', '').replace(',', '.'));
const stepOf = (text: string): Decimal => decimal(`1e-${/,(\d+)$/.exec(text)?.[1]?.length ?? 0}`);

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** "44/184 trẻ", "229/231 dự án": a part and its whole, where the first has no measure of its own. */
const whole = /^\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d+)(?![\d,/])/;

export function quantitiesIn(text: string): readonly Quantity[] {
  const closed = taken(text);
  const found: Quantity[] = [];
  let after = 0;
  for (const { index: from, 1: digits = '' } of text.matchAll(number)) {
    if (from < after || closed.some((one) => from >= one.from && from < one.to)) continue;
    const before = text.slice(0, from);
    let rest = text.slice(from + digits.length);
    const divided = whole.exec(rest);
    if (divided) rest = rest.slice(divided[0].length);
    const measure = measureOf(rest);
    const isNamed = names.test(before) || properName.test(before);
    if (!measure || isYear(digits) || (isNamed && !measure.isKnown)) continue;
    const to = from + digits.length + (divided?.[0].length ?? 0) + measure.length;
    const isLimit = (limitBefore.test(before) && limitBehind.test(text.slice(to))) || /^\s*tuổi/iu.test(rest);
    found.push({
      value: valueOf(digits).times(measure.factor),
      step: stepOf(digits).times(measure.factor),
      measure: measure.of,
      text: text.slice(from, to),
      ...{ from, to },
      ...(divided ? { outOf: valueOf(divided[1] ?? '0').times(measure.factor) } : {}),
      ...(isLimit ? { isLimit: true as const } : {}),
    });
    after = to;
  }
  return found;
}
