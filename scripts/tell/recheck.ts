/** What a person is told of a report that was read again: what changes a conclusion first, then wrong figures, then questions. */
import type { Lang } from '../../src/core/lang';
import { fill } from '../../src/core/lang';
import { toJson } from '../../src/core/decimal';
import type { Against, Doubt, Quantity } from '../../src/core/recheck';
import type { Told } from '../../src/words/recheck';
import { doubtTold, recheckWords, tracedTold, turnedTold } from '../../src/words/recheck';
import type { Rechecked } from '../../src/work/recheck';

type Line = Told & Readonly<{ severity: 'error' | 'question' }>;

function linesOf({ doubts, against }: Rechecked, lang: Lang): readonly Line[] {
  const error = (told: Told): Line => ({ severity: 'error', ...told });
  const own = doubts.map((doubt): Line => ({ severity: doubt.severity, ...doubtTold(doubt, lang) }));
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

export function recheckText(rechecked: Rechecked, file: string, lang: Lang): string {
  const lines = linesOf(rechecked, lang).map(
    ({ severity, message, quote }) => `  - ${recheckWords[severity][lang]}: ${message}\n    ${fill(recheckWords.at[lang], { quote })}\n`,
  );
  const ends = rechecked.against ? looseEnds(rechecked.against, lang).map((line) => `  - ${line}\n`) : [];
  return `${file}\n${lines.join('')}${ends.join('')}\n${countsOf(rechecked, lang).join('\n')}\n`;
}

const quantityJson = ({ text, value }: Quantity) => ({ text, value: toJson(value) });

const isQuantity = (one: unknown): one is Quantity => typeof one === 'object' && one !== null && 'measure' in one;

/** Every quantity of a doubt by its name: `whole`, `rate`, `parts`. */
function quantitiesJson(doubt: Doubt): Readonly<Record<string, unknown>> {
  const named = Object.entries(doubt).map(([name, of]: [string, unknown]): readonly [string, unknown] => [
    name,
    isQuantity(of) ? quantityJson(of) : Array.isArray(of) ? of.filter(isQuantity).map(quantityJson) : undefined,
  ]);
  return Object.fromEntries(named.filter(([, of]) => of !== undefined));
}

export const recheckJson = ({ doubts, against }: Rechecked, file: string, lang: Lang) => ({
  file,
  findings: doubts.map((doubt) => ({ kind: doubt.is, severity: doubt.severity, ...quantitiesJson(doubt), ...doubtTold(doubt, lang) })),
  ...(against
    ? {
        figures: against.figures.map(({ state, printed, written, cells, sources }) => ({
          state,
          printed,
          written: written ?? null,
          from: cells,
          sources,
        })),
        turned: against.turned.map((turned) => ({ ...turned, ...turnedTold(turned, lang) })),
        untraced: against.untraced.map(({ text }) => text),
        missing: against.missing,
      }
    : {}),
  totals: {
    error: doubts.filter(({ severity }) => severity === 'error').length,
    question: doubts.filter(({ severity }) => severity === 'question').length,
    ...(against ? { same: against.figures.filter(({ state }) => state === 'same').length, figures: against.figures.length } : {}),
  },
});
