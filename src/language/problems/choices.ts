/** A choice is compared with words that its column offers. */
import type { FormDefinition } from '../form';
import type { DefinitionProblem, Path } from '../problem';
import { problem } from '../problem';
import type { Formula, Ref } from '../resolve';
import { columnNamed } from './places';
import type { ReadSource } from './sources';

function compared(form: FormDefinition, path: Path, ref: Ref, text: string): readonly DefinitionProblem[] {
  const sheet = form.code === ref.form ? form.sheets.find(({ key }) => key === ref.sheet) : undefined;
  const choices = sheet && ref.column !== undefined ? columnNamed(sheet, ref.column)?.choices : undefined;
  return !choices || choices.some(({ label }) => label === text) ? [] : [problem(path, 'text.noChoice', { text })];
}

function within(form: FormDefinition, path: Path, formula: Formula): readonly DefinitionProblem[] {
  switch (formula.is) {
    case 'ref':
    case 'number':
    case 'text':
      return [];
    case 'call':
      return formula.args.flatMap((arg) => within(form, path, arg));
    default: {
      const { left, right } = formula;
      if (formula.is === 'compare' && left.is === 'ref' && right.is === 'text') return compared(form, path, left.to, right.text);
      if (formula.is === 'compare' && right.is === 'ref' && left.is === 'text') return compared(form, path, right.to, left.text);
      return [...within(form, path, left), ...within(form, path, right)];
    }
  }
}

export const choiceProblems = (form: FormDefinition, { path, formula }: ReadSource): readonly DefinitionProblem[] =>
  within(form, path, formula);
