/** What the cover says otherwise than the marks out of people's reach. */
import { coverLabels } from '../../language/cover';
import type { Identity } from '../identify';
import type { Problem, ProblemOf } from './verdict';

/** Facts of the cover that were typed over since the template was made. */
export const contradictions = ({ disagreements }: Identity): readonly Problem[] =>
  (['form', 'version', 'unit', 'catalogue', 'period'] as const).flatMap((fact) =>
    disagreements
      .filter(({ counts, other }) => counts.of === fact && counts.isHidden && !other.isHidden)
      .map(({ counts, other }): ProblemOf<'file.identity'> => ({
        problem: { kind: 'file.identity', line: coverLabels[fact], cover: other.says, stamp: counts.says },
        at: other.at,
      })),
  );
