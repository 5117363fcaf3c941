/** Which of several suspects is named: the one, or two between which nothing decides. */
import type { Equation } from './equations';
import { isEquality } from './equations';
import type { Suspect } from './suspect';

/** Of several suspects one is named where it is so many times likelier than the next. */
const muchLikelier = 30;

export type Root = Readonly<{
  /** The one; or two between which nothing decides. */
  suspects: readonly Suspect[];
  solves: readonly Equation[];
  /** No other cell would do. */
  isAlone: boolean;
}>;

const byLikelihood = (a: Suspect, b: Suspect): number => a.ways - b.ways;

/** Those whose one value makes all errors of the group hold. */
export function whole(suspects: readonly Suspect[], errors: readonly Equation[]): readonly Suspect[] {
  const full = suspects.filter(({ solves }) => errors.every((equation) => solves.includes(equation)));
  const most = Math.max(0, ...full.map(({ solves }) => solves.length));
  return full.filter(({ solves }) => solves.length === most).sort(byLikelihood);
}

export function named(suspects: readonly Suspect[]): Root | undefined {
  const [first, second, third] = suspects;
  if (!first?.isOnly) return undefined;
  if (!second || second.ways >= first.ways * muchLikelier) return { suspects: [first], solves: first.solves, isAlone: !second };
  if (!second.isOnly || (third && third.ways < second.ways * muchLikelier)) return undefined;
  return { suspects: [first, second], solves: first.solves.filter((equation) => second.solves.includes(equation)), isAlone: false };
}

/** Where several slips meet: a cell whose value is asked for by two equations or more, if no other explains these as well. */
export function part(suspects: readonly Suspect[]): Root | undefined {
  const agreed = suspects
    .filter(({ solves, isOnly }) => isOnly && solves.filter(isEquality).length > 1)
    .sort((a, b) => b.solves.length - a.solves.length || byLikelihood(a, b));
  for (const first of agreed) {
    const rivals = agreed.filter((one) => one !== first && one.solves.some((equation) => first.solves.includes(equation)));
    const next = rivals.filter(({ solves }) => solves.length >= first.solves.length);
    if (next.every(({ ways }) => ways >= first.ways * muchLikelier))
      return { suspects: [first], solves: first.solves, isAlone: rivals.length === 0 };
  }
  return undefined;
}
