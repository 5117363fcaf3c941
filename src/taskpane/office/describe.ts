/** The office's choices in one line: «Quý I năm 2021 · Huyện Than Uyên». */
import type { Both } from '../../core/lang';
import type { Period, PeriodKind } from '../../core/period';
import { parsePeriod, periodName, quarters } from '../../core/period';
import type { About } from '../engine/trayJobs';
import type { Say } from '../words/sayIn';
import type { Office } from '../../core/office';
import { words } from './words';

/** Reports name periods in Vietnamese only; the page in English needs words of its own. */
function nameOf(say: Say, period: Period): string {
  const names: Readonly<Record<PeriodKind, Both>> = {
    month: { vi: periodName(period), en: `month ${period.lastMonth} of ${period.year}` },
    quarter: { vi: periodName(period), en: `quarter ${quarters[period.lastMonth / 3 - 1]} of ${period.year}` },
    half: { vi: periodName(period), en: `first half of ${period.year}` },
    nineMonths: { vi: periodName(period), en: `nine months of ${period.year}` },
    year: { vi: periodName(period), en: `year ${period.year}` },
  };
  return say(names[period.kind]);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export function periodText(say: Say, code: string): string {
  const period = parsePeriod(code);
  return period ? capital(nameOf(say, period)) : say(words.eachPeriod);
}

/** The place is known once the engine told its catalogues; until then the code stands for it. */
export function placeText(
  say: Say,
  { catalogue, own, place }: Pick<Office, 'catalogue' | 'own' | 'place'>,
  known: About['catalogues'] = [],
): string {
  if (catalogue === '') return say(words.eachCatalogue);
  return own?.code === catalogue ? own.place : (place ?? known.find(({ code }) => code === catalogue)?.place ?? catalogue);
}

export const officeText = (say: Say, office: Office, known?: About['catalogues']): string =>
  [
    ...(office.period === '' && office.catalogue === ''
      ? [say(words.each)]
      : [periodText(say, office.period), placeText(say, office, known)]),
    ...(office.accept.length > 0 ? [say(words.accepted, { count: office.accept.length })] : []),
  ].join(' · ');
