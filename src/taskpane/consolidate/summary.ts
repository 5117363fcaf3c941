/** A consolidation in one line, as it is told to those who do not see the page. */
import { isIn } from '../../core/consolidation';
import type { FormStanding } from '../../consolidate/standing';
import type { ConsolidateAnswer } from '../engine/consolidateAnswer';
import { periodText } from '../office/describe';
import type { Say } from '../words/say';
import { words } from './words';

/** "quý I năm 2021", "Quarter I of 2021". */
export const periodFor = (say: Say, { code, name }: Readonly<{ code: string; name: string }>): string =>
  say({ vi: name, en: periodText(say, code) });

/** "NS 12/13 đơn vị". */
export const formSummary = (say: Say, { form, units }: FormStanding): string =>
  say(words.formSummary, { form, received: units.filter(isIn).length, expected: units.length });

export function summaryText(answer: ConsolidateAnswer, say: Say): string {
  switch (answer.is) {
    case 'unknown':
      return say(answer.what === 'period' ? words.unknownPeriod : words.unknownCatalogue);
    case 'nothing':
      return say(words.nothing, { period: periodFor(say, answer.period) });
    case 'done':
      return say(words.done, {
        place: answer.catalogue.name,
        period: periodFor(say, answer.period),
        forms: answer.standings.map((standing) => formSummary(say, standing)).join('; '),
      });
  }
}
