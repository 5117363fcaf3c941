/** What a person is told of a report that was read again: what changes a conclusion first, then wrong figures, then questions. */
import type { Lang } from '../core/lang';
import { fill } from '../core/lang';
import type { Against, Rechecked } from '../core/recheck';
import type { Told } from './recheck';
import { doubtTold, recheckWords, tracedTold, turnedTold } from './recheck';

export type RecheckLine = Told & Readonly<{ severity: 'error' | 'question' }>;

export type RecheckTold = Readonly<{
  lines: readonly RecheckLine[];
  /** What stands outside of both: lines that are missing, figures of the office's own sentences. */
  ends: readonly string[];
  counts: readonly string[];
}>;

function linesOf({ doubts, against }: Rechecked, lang: Lang): readonly RecheckLine[] {
  const error = (told: Told): RecheckLine => ({ severity: 'error', ...told });
  const own = doubts.map((doubt): RecheckLine => ({ severity: doubt.severity, ...doubtTold(doubt, lang) }));
  const traced = (against?.figures ?? []).flatMap((figure) => tracedTold(figure, lang) ?? []);
  return [
    ...(against?.turned ?? []).map((turned) => error(turnedTold(turned, lang))),
    ...own.filter(({ severity }) => severity === 'error'),
    ...traced.map(error),
    ...own.filter(({ severity }) => severity === 'question'),
  ];
}

function countsOf({ doubts, against }: Rechecked, lang: Lang): readonly string[] {
  const errors = doubts.filter(({ severity }) => severity === 'error').length;
  const own = fill(recheckWords.own[lang], { errors, questions: doubts.length - errors });
  if (!against) return [own];
  const same = against.figures.filter(({ state }) => state === 'same').length;
  return [fill(recheckWords.traced[lang], { same, other: against.figures.length - same }), own];
}

const looseEnds = ({ missing, untraced }: Against, lang: Lang): readonly string[] => [
  ...missing.map((line) => fill(recheckWords.missing[lang], { line })),
  ...(untraced.length === 0
    ? []
    : [fill(recheckWords.untraced[lang], { count: untraced.length, figures: untraced.map(({ text }) => text).join('; ') })]),
];

export const recheckTold = (rechecked: Rechecked, lang: Lang): RecheckTold => ({
  lines: linesOf(rechecked, lang),
  ends: rechecked.against ? looseEnds(rechecked.against, lang) : [],
  counts: countsOf(rechecked, lang),
});
