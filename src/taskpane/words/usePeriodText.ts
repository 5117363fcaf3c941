/** Says a period by its code: as a Vietnamese sentence has it, in English by the code itself. */
import { parsePeriod, periodName } from '../../core/period';
import { useLang } from './say';

export function usePeriodText(): (code: string) => string {
  const lang = useLang();
  return (code) => {
    const period = parsePeriod(code);
    return period && lang === 'vi' ? periodName(period) : code;
  };
}
