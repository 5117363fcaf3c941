/** A column can be filled in, and holds what its kind says. */
import { figureRule, kindOf } from '../columns/ask';
import type { Column, FormDefinition } from '../form';
import type { DefinitionProblem } from '../problem';
import { problem } from '../problem';
import type { Placed, PlacedSheet } from './places';
import { columnsOf, sheetsOf } from './places';
import { shapeOf } from '../sheets/ask';

function ofColumn(
  form: FormDefinition,
  { part: sheet }: PlacedSheet,
  { path, part: column }: Placed<Column>,
): readonly DefinitionProblem[] {
  const { kind, decimals } = column;
  const figures = figureRule(column);
  // Words of a unit's own stand on its own rows only.
  const isShut = !shapeOf(sheet).isOpen && kindOf(column).holds === 'words';
  const isIgnored = decimals !== undefined && figures !== undefined && figures.decimals(column, form.scale) !== decimals;
  return [
    ...(isShut ? [problem(path, 'column.unfillable', { kind })] : []),
    ...(isIgnored ? [problem([...path, 'decimals'], 'column.decimals', { kind })] : []),
    ...(figures?.measure === 'count' && column.unit === undefined ? [problem([...path, 'unit'], 'column.noUnit', {})] : []),
    ...(kind === 'choice' && column.choices === undefined ? [problem([...path, 'choices'], 'column.noChoices', {})] : []),
    ...(column.formula !== undefined && !figures ? [problem([...path, 'formula'], 'column.notComputed', {})] : []),
  ];
}

export const columnProblems = (form: FormDefinition): readonly DefinitionProblem[] =>
  sheetsOf(form).flatMap((sheet) => columnsOf(sheet).flatMap((column) => ofColumn(form, sheet, column)));
