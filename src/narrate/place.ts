/** What sentences and letterheads call the place, the level above it, and the period. */
import type { Consolidation } from '../core/consolidation';
import { nameInSentence } from '../core/names';
import type { Period } from '../core/period';
import { periodName } from '../core/period';
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
      return aboveOf(catalogue);
    case 'period':
      return periodName(period);
    case 'formPeriod':
      return periodName(formPeriod);
    case 'year':
      return String(formPeriod.year);
    case 'lastYear':
      return String(formPeriod.year - 1);
  }
}

/** "Kết quả thực hiện {period}". Throws on what is no fact. */
export const withFacts = (text: string, consolidation: Consolidation): string =>
  text.replace(/\{(\w*)\}/g, (tag, fact: string) => {
    if (!isFact(fact)) throw new Error(`${tag} in "${text}" is no fact`);
    return factText(fact, consolidation);
  });
