/** What sentences and letterheads call the place, the level above it, and the period. */
import type { Consolidation } from '../core/consolidation';
import { nameInSentence } from '../core/names';
import type { Period } from '../core/period';
import { lastDay, periodName, runName, yearBeforeName } from '../core/period';
import type { Catalogue, Unit } from '../core/unit';
import type { Fact } from './nodes';
import { isFact } from './nodes';

/** "tỉnh" of "Tỉnh Lai Châu": the words before the proper name; the name itself where there is no other ("Chính phủ"). */
export function levelOfName(name: string): string {
  const [level] = /^\p{Lu}[\p{Ll}\p{M}]*(?: \p{Ll}[\p{Ll}\p{M}]*)*(?= \p{Lu})/u.exec(name.normalize('NFC')) ?? [];
  return level === undefined ? name : level.toLowerCase();
}

/** "Than Uyên" of "Huyện Than Uyên". */
export const properName = ({ name, level }: Unit): string =>
  nameInSentence(name, level) === name ? name : name.slice(level.length).trim();

/** Since then nothing stands between a province and its communes, and a city is one of the central government's. */
const twoTiers = '2025-07-01';

/** The level that plans come from, where the catalogue names none: that of the law at the time. Empty where there may be two. */
function lawsAbove({ level }: Unit, period: Period): string {
  const isTwoTier = lastDay(period) >= twoTiers;
  if (level === 'tỉnh') return 'Trung ương';
  if (level === 'thành phố') return isTwoTier ? 'Trung ương' : '';
  return isTwoTier || !['xã', 'phường', 'thị trấn'].includes(level) ? 'tỉnh' : 'huyện';
}

export const aboveOf = ({ above }: Catalogue): string => levelOfName(above.trim());

/** Empty where the catalogue does not say. `formPeriod` is that of the section's first form, which may run otherwise than the report's. */
export function factText(fact: Fact, { catalogue, period }: Consolidation, formPeriod: Period = period): string {
  const { place } = catalogue;
  switch (fact) {
    case 'place':
      return place.level;
    case 'placeName':
      return place.reportName;
    case 'above':
      return aboveOf(catalogue) || lawsAbove(place, period);
    case 'period':
      return periodName(period);
    case 'run':
      return runName(period);
    case 'formPeriod':
      return periodName(formPeriod);
    case 'year':
      return String(formPeriod.year);
    case 'lastYear':
      return String(formPeriod.year - 1);
    case 'yearBefore':
      return yearBeforeName(formPeriod);
  }
}

/** "Kết quả thực hiện {period}". Throws on what is no fact. */
export const withFacts = (text: string, consolidation: Consolidation): string =>
  text.replace(/\{(\w*)\}/g, (tag, fact: string) => {
    if (!isFact(fact)) throw new Error(`${tag} in "${text}" is no fact`);
    return factText(fact, consolidation);
  });
