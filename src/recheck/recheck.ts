/** The arithmetic of a report by itself: nothing is known but what it says. */
import type { Written } from '../core/written';
import { ratesOfFractions } from './fractions';
import { ratesOfGrowth } from './growth';
import { ratesOfPlans } from './plans';
import { sharesOfTotals } from './totals';
import { wordingOfRates } from './wording';
import { boundsIn } from './bounds';
import type { Doubt } from '../core/recheck';
import { groupsOf } from './groups';
import type { Stretch } from './passage';
import { passagesOf } from './passage';
import { sameFactsIn } from './sameFacts';
import { sumsIn } from './sums';

/** Each looks at one sentence by itself. */
const ofSentences: readonly ((stretch: Stretch) => readonly Doubt[])[] = [
  ratesOfFractions,
  ratesOfPlans,
  ratesOfGrowth,
  wordingOfRates,
  boundsIn,
];

/** Errors first, each kind in the order in which one reads. */
export function doubtsIn(written: Written): readonly Doubt[] {
  const passages = passagesOf(written);
  const stretches = passages.map(({ sentence }) => sentence);
  const own = passages.flatMap((passage) => [...sumsIn(groupsOf(passage)), ...ofSentences.flatMap((doubts) => doubts(passage.sentence))]);
  const all = [...own, ...sharesOfTotals(stretches), ...sameFactsIn(passages)];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
}
