/** A definition is in force from one day to a later one. */
import type { FormDefinition } from '../form';
import type { DefinitionProblem } from '../problem';
import { problem } from '../problem';

export const timeProblems = ({ validFrom, validTo }: FormDefinition): readonly DefinitionProblem[] =>
  validTo !== undefined && validTo < validFrom ? [problem(['validTo'], 'time.backwards', {})] : [];
