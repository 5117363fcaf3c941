/** One slip, one finding: what only follows from something already told is left out, or told once for many cells. */
import { joinCells } from '../core/cell';
import type { CellRef } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import { cellsText } from './say';

const idOf = ({ sheet, cell }: CellRef): string => `${sheet}\u0000${cell}`;
const brokenFormula = '.formula.error';
const isBroken = ({ code }: Finding): boolean => code.endsWith(brokenFormula);
const changesShape = ({ code }: Finding): boolean => /\.(?:(?:sheet|column|row)\.(?:missing|unknown)|merged)$/.test(code);

/** Computed cells show an error where a cell they are computed from does, or is gone; else each column is told once. */
function withoutEchoes(reading: readonly Finding[], lang: Lang): readonly Finding[] {
  const others = reading.filter((finding) => !isBroken(finding));
  const hasCause = others.some((finding) => changesShape(finding) || finding.code.endsWith('.error'));
  if (hasCause) return others;
  const groups = new Map<string, Finding[]>();
  for (const finding of reading.filter(isBroken)) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  const together = [...groups.values()].flatMap(([first, ...rest]): readonly Finding[] => {
    if (!first) return [];
    if (rest.length === 0) return [first];
    const involves = joinCells(...[first, ...rest].map((finding) => finding.involves));
    const cells = cellsText(involves, first.at, lang);
    const all = lang === 'vi' ? `Lỗi này có ở ${cells}.` : `The same error stands in ${cells}.`;
    return [{ ...first, involves, message: `${first.message} ${all}` }];
  });
  return [...others, ...together];
}

/** A check says nothing new of a cell that could not be read, nor do sums and warnings of a sheet whose rows or columns are not all there. */
export function withoutConsequences(
  reading: readonly Finding[],
  checks: readonly Finding[],
  lang: Lang,
): Readonly<{ reading: readonly Finding[]; checks: readonly Finding[] }> {
  const errors = reading.filter(({ severity }) => severity === 'error');
  const accused = new Set(errors.filter((finding) => !changesShape(finding)).map(({ at }) => idOf(at)));
  const misshapen = new Set(errors.filter(changesShape).map(({ at }) => at.sheet));
  const isScaleUnknown = errors.some(({ code }) => code === 'FILE.scale');
  const follows = ({ code, severity, at, involves }: Finding): boolean =>
    involves.some((cell) => accused.has(idOf(cell))) ||
    (misshapen.has(at.sheet) && (severity === 'warning' || code.endsWith('.sum'))) ||
    (isScaleUnknown && code.endsWith('.scale'));
  return { reading: withoutEchoes(reading, lang), checks: checks.filter((finding) => !follows(finding)) };
}
