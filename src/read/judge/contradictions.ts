/** What the cover says otherwise than the marks out of people's reach. */
import { isZerosOnly } from '../../census/lostZeros';
import { coverLabels } from '../../language/cover';
import type { Identity } from '../identify';
import type { Problem, ProblemOf } from './verdict';

/** Facts of the cover that were typed over since the template was made. */
export const contradictions = ({ disagreements }: Identity): readonly Problem[] =>
  (['form', 'version', 'unit', 'catalogue', 'period'] as const).flatMap((fact) =>
    disagreements
      .filter(({ counts, other }) => counts.of === fact && counts.isHidden && !other.isHidden)
      // A lost zero names no other unit, and is told as what it is.
      .filter(({ counts, other }) => fact !== 'unit' || !isZerosOnly(counts.says, other.says))
      .map(({ counts, other }): ProblemOf<'file.identity'> => ({
        problem: { kind: 'file.identity', line: coverLabels[fact], cover: other.says, stamp: counts.says },
        at: other.at,
      })),
  );
