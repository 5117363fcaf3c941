/** What is told of a report that was read again, for a terminal and for a program. */
import { toJson } from '../../src/core/decimal';
import type { Lang } from '../../src/core/lang';
import { fill } from '../../src/core/lang';
import type { Doubt, Quantity, Rechecked } from '../../src/core/recheck';
import { doubtTold, recheckWords, turnedTold } from '../../src/words/recheck';
import { recheckTold } from '../../src/words/recheckLines';

export function recheckText(rechecked: Rechecked, file: string, lang: Lang): string {
  const { lines, ends, counts } = recheckTold(rechecked, lang);
  const told = lines.map(
    ({ severity, message, quote }) => `  - ${recheckWords[severity][lang]}: ${message}\n    ${fill(recheckWords.at[lang], { quote })}\n`,
  );
  return `${file}\n${told.join('')}${ends.map((line) => `  - ${line}\n`).join('')}\n${counts.join('\n')}\n`;
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
