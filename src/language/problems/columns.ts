/** A column can be filled in, and holds what its kind says. */
import type { Column, FormDefinition } from '../form';
import { isNumeric } from '../form';
import type { DefinitionProblem } from '../problem';
import { problem } from '../problem';
import type { Placed, PlacedSheet } from './places';
import { columnsOf, sheetsOf } from './places';

/** Words of a unit's own stand on its own rows only. */
const ownWords: readonly Column['kind'][] = ['text', 'code', 'choice', 'date'];

function ofColumn({ part: sheet }: PlacedSheet, { path, part: column }: Placed<Column>): readonly DefinitionProblem[] {
  const { kind } = column;
  return [
    ...(sheet.body.kind === 'fixed' && ownWords.includes(kind) ? [problem(path, 'column.unfillable', { kind })] : []),
    ...(kind === 'count' && (column.decimals ?? 0) > 0 ? [problem([...path, 'decimals'], 'column.whole', {})] : []),
    ...(kind === 'count' && column.unit === undefined ? [problem([...path, 'unit'], 'column.noUnit', {})] : []),
    ...(kind === 'choice' && column.choices === undefined ? [problem([...path, 'choices'], 'column.noChoices', {})] : []),
    ...(column.formula !== undefined && !isNumeric(column) ? [problem([...path, 'formula'], 'column.notComputed', {})] : []),
  ];
}

export const columnProblems = (form: FormDefinition): readonly DefinitionProblem[] =>
  sheetsOf(form).flatMap((sheet) => columnsOf(sheet).flatMap((column) => ofColumn(sheet, column)));
