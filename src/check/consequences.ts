/** One slip, one finding: what only follows from something already told is left out, or told once for many cells. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Hides } from '../core/kinds';
import { codeOf, ruleOf } from '../core/kinds';
import { groupBy } from '../core/remember';

const idOf = ({ sheet, cell }: CellRef): string => `${sheet}\u0000${cell}`;
const isEcho = (finding: Finding): boolean => ruleOf(finding).isEcho === true;

/** Whether it hides findings of this kind anywhere in the file, or in cells that it involves. */
const hides = (reach: Hides['in'], one: Finding, other: Finding): boolean =>
  ruleOf(one).hides.some(({ in: where, what }) => where === reach && typeof what !== 'string' && what.includes(other.kind));

/** A cell that a merge covers is blank for that reason only. */
function withoutCovered(reading: readonly Finding[]): readonly Finding[] {
  const covering = reading.filter((finding) => ruleOf(finding).hides.some(({ in: where }) => where === 'involved'));
  const isCovered = (finding: Finding): boolean =>
    covering.some((one) => hides('involved', one, finding) && one.involves.some((cell) => idOf(cell) === idOf(finding.at)));
  return covering.length === 0 ? reading : reading.filter((finding) => !isCovered(finding));
}

/** Computed cells show an error where a cell they are computed from does, or is gone; else each column is told once. */
function withoutEchoes(reading: readonly Finding[]): readonly Finding[] {
  const others = reading.filter((finding) => !isEcho(finding));
  const echoes = reading.filter(isEcho).filter((echo) => !others.some((other) => hides('file', other, echo)));
  const together = [...groupBy(echoes, (echo) => `${codeOf(echo)} ${echo.severity}`).values()].flatMap(
    ([first, ...rest]): readonly Finding[] => {
      if (!first || rest.length === 0) return first ? [first] : [];
      const involves = joinCells(...[first, ...rest].map((finding) => finding.involves));
      return [{ ...first, involves, alsoAt: rest.map(({ at }) => at) }];
    },
  );
  return [...others, ...together];
}

/** What the errors of reading leave nothing new to say of. */
function hiddenBy(errors: readonly Finding[]): (check: Finding) => boolean {
  const accused = new Set<string>();
  const bySheet = new Map<string, Finding[]>();
  for (const error of errors) {
    for (const { in: where, what } of ruleOf(error).hides) if (where === 'at' && what === 'checks') accused.add(idOf(error.at));
    bySheet.set(error.at.sheet, [...(bySheet.get(error.at.sheet) ?? []), error]);
  }
  const hidesDoubtful = (one: Finding): boolean =>
    ruleOf(one).hides.some(({ in: where, what }) => where === 'sheet' && what === 'doubtful checks');
  return (check) => {
    const beside = bySheet.get(check.at.sheet) ?? [];
    return (
      check.involves.some((cell) => accused.has(idOf(cell))) ||
      beside.some((one) => hides('sheet', one, check) || (check.severity === 'warning' && hidesDoubtful(one))) ||
      errors.some((one) => hides('file', one, check))
    );
  };
}

/** A check says nothing new of a cell that could not be read, nor do sums and warnings of a sheet whose rows or columns are not all there. */
export function withoutConsequences(
  reading: readonly Finding[],
  checks: readonly Finding[],
): Readonly<{ reading: readonly Finding[]; checks: readonly Finding[] }> {
  const own = withoutCovered(reading);
  const isHidden = hiddenBy(own.filter(({ severity }) => severity === 'error'));
  return { reading: withoutEchoes(own), checks: checks.filter((finding) => !isHidden(finding)) };
}
