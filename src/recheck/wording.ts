/** Words that say how it went beside the figure that says it too. */
import type { Doubt } from '../core/recheck';
import type { Stretch } from './passage';
import { before, isOfPlan } from './percent';

export function wordingOfRates({ text, quantities }: Stretch): readonly Doubt[] {
  return quantities.flatMap((rate): readonly Doubt[] => {
    if (rate.measure !== '%') return [];
    const said = before(text, rate, 40);
    const against = (pattern: RegExp, isWrong: boolean): readonly Doubt[] => {
      const word = pattern.exec(said)?.[1];
      return word !== undefined && isWrong ? [{ is: 'direction', severity: 'error', word, rate, quote: text }] : [];
    };
    if (isOfPlan(text, rate))
      return [
        ...against(/(vượt kế hoạch|vượt dự toán|vượt mức)[^.;]*$/u, rate.value.lt(100)),
        ...against(/((?:chưa|không) đạt (?:kế hoạch|dự toán))[^.;]*$/u, rate.value.gt(100)),
      ];
    return against(/(chiếm(?: tỷ lệ| tỉ lệ)?)\s*$/u, rate.value.gt(100));
  });
}
