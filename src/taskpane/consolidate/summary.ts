/** A consolidation in one line, as it is told to those who do not see the page. */
import { isIn } from '../../consolidate/standing';
import type { FormStanding } from '../../consolidate/standing';
import type { ConsolidateAnswer } from '../engine/consolidateAnswer';
import type { Say } from '../words/say';
import { words } from './words';

/** "NS 12/13 đơn vị". */
export const formSummary = (say: Say, { form, units }: FormStanding): string =>
  say(words.formSummary, { form, received: units.filter(isIn).length, expected: units.length });

export function summaryText(answer: ConsolidateAnswer, say: Say): string {
  switch (answer.is) {
    case 'unknown':
      return say(answer.what === 'period' ? words.unknownPeriod : words.unknownCatalogue);
    case 'nothing':
      return say(words.nothing, { period: answer.period.name });
    case 'done':
      return say(words.done, {
        place: answer.catalogue.name,
        period: answer.period.name,
        forms: answer.standings.map((standing) => formSummary(say, standing)).join('; '),
      });
  }
}
