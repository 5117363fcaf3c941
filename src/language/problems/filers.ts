/** What only some kinds of units see is seen by units that file it. */
import type { UnitKind } from '../../core/unitKind';
import type { FormDefinition } from '../form';
import type { DefinitionProblem, Path } from '../problem';
import { problem } from '../problem';
import { columnsOf, rowsOf, rulesOf, sheetsOf } from './places';

const strangers = (kinds: readonly UnitKind[] | undefined, filing: readonly UnitKind[], path: Path): readonly DefinitionProblem[] =>
  (kinds ?? []).flatMap((kind, index) => (filing.includes(kind) ? [] : [problem([...path, index], 'unit.notFiling', { kind })]));

export const filerProblems = (form: FormDefinition): readonly DefinitionProblem[] =>
  sheetsOf(form).flatMap((sheet) => {
    const { path, part } = sheet;
    const filing = part.filedBy ?? form.filedBy;
    const { authority } = part;
    return [
      ...strangers(part.filedBy, form.filedBy, [...path, 'filedBy']),
      ...(authority === undefined || filing.includes(authority)
        ? []
        : [problem([...path, 'authority'], 'unit.notFiling', { kind: authority })]),
      ...[...columnsOf(sheet), ...rowsOf(sheet), ...rulesOf(sheet)].flatMap(({ path: at, part: { onlyFor } }) =>
        strangers(onlyFor, filing, [...at, 'onlyFor']),
      ),
    ];
  });
