/** Likely causes of a broken sum, each one that the reader can check by eye. */
import type { Cause, CauseKind } from '../../core/finding';
import type { Figure } from '../../core/figure';
import { digitMissing } from './digitMissing';
import { digitsSwapped } from './digitsSwapped';
import { doubledChild } from './doubledChild';
import type { Broken, Finder } from './finder';
import { asCause } from './finder';
import { missingChild } from './missingChild';
import { powerOfTen } from './powerOfTen';
import { sign } from './sign';

/** One that points at a cell comes before one that only the two numbers show. */
type Shown = Exclude<CauseKind, 'other-value'>;
const finders: Readonly<Record<Shown, Finder>> = {
  'missing-child': missingChild,
  'doubled-child': doubledChild,
  sign,
  'power-of-ten': powerOfTen,
  'digits-swapped': digitsSwapped,
  'digit-missing': digitMissing,
};

const kinds = Object.keys(finders) as readonly Shown[];

/** Of a total found, the sum expected and the operands of that sum: the first that arithmetic shows, or none. */
export function likelyCauses(found: Figure, expected: Figure, operands: readonly Figure[]): readonly Cause[] {
  const broken: Broken = { found: found.value, expected: expected.value, difference: found.value.minus(expected.value), operands };
  for (const kind of kinds) {
    const shown = finders[kind](broken);
    if (shown) return [asCause(kind, broken, shown)];
  }
  return [];
}
