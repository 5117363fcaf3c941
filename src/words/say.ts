/** Says a finding of any kind, in either language. */
import { dateText } from '../core/date';
import type { Facts } from '../core/facts';
import type { CauseKind, Finding, FindingsOf } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { blameWords, proofText } from './blame';
import { cellWords } from './cells';
import { checkWords } from './checks';
import { conservationWords } from './conservation';
import { copyWords } from './copies';
import { coverWords } from './cover';
import { fileWords } from './files';
import { formulaWords } from './formulas';
import type { Sentences, WordsOf } from './parts';
import { followedBy } from './parts';
import { plausibilityWords } from './plausibility';
import { shapeWords } from './shape';
import { sightWords } from './sight';
import { cellsText } from './values';
import { wholeWords } from './whole';

/** A kind without words does not compile. */
export const findingWords = {
  ...fileWords,
  ...shapeWords,
  ...sightWords,
  ...conservationWords,
  ...copyWords,
  ...formulaWords,
  ...coverWords,
  ...cellWords,
  ...checkWords,
  ...blameWords,
  ...plausibilityWords,
  ...wholeWords,
} as const satisfies WordsOf<Facts>;

const sameAt: Both = { vi: 'Lỗi này có ở {cells}.', en: 'The same error stands in {cells}.' };
const heldUntil: Both = { vi: 'Giải trình của đơn vị chỉ có giá trị đến {until}.', en: 'The explanation of the unit held until {until}.' };
const ofReturns: Both = { vi: '({count} tệp)', en: '({count} files)' };

/** By a table of words, so that a kind can be tried out beside ours. */
export function sentencesBy<F, C extends string, K extends keyof F>(
  words: WordsOf<F, C>,
  finding: FindingsOf<F, C>[K],
  lang: Lang,
): Sentences {
  const { alsoAt, returns, involves, at, proof, lapsed, causes = [] } = finding;
  return followedBy(words[finding.kind](finding, lang), [
    ...(proof ? [proofText(proof, causes, lang)] : []),
    ...(alsoAt ? [fill(sameAt[lang], { cells: cellsText(involves, at, lang) })] : []),
    ...(lapsed === undefined ? [] : [fill(heldUntil[lang], { until: dateText(lapsed) })]),
    ...(returns === undefined ? [] : [fill(ofReturns[lang], { count: returns })]),
  ]);
}

export const sentences = (finding: Finding, lang: Lang): Sentences =>
  sentencesBy<Facts, CauseKind, keyof Facts>(findingWords, finding, lang);

/** All that is said of it, as one text. */
export const messageOf = (finding: Finding, lang: Lang): string => sentences(finding, lang).message;
