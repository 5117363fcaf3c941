/** Forms beside each other: what one cites of another exists there, and no two versions of one are in force on one day. */
import { refsOf } from './expression';
import type { FormDefinition } from './form';
import type { Form } from './load';
import { nameOfForm } from './load';
import type { DefinitionProblem, Path } from './problem';
import { below, problem, problemsIn } from './problem';
import { rulesOf, sheetsOf } from './problems/places';
import { readForm } from './readForm';
import type { Ref } from './resolve';
import { resolve } from './resolve';

/** ISO days order as text; an open end comes after every day. */
const sameTime = (a: FormDefinition, b: FormDefinition): boolean =>
  a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999');

/** Every version of the other form that is in force beside this one must have the cell. */
function citedProblems(form: Form, { form: other, sheet, row = '', column = '' }: Ref, all: readonly Form[]): readonly DefinitionProblem[] {
  const beside = all.filter((item) => item.code === other && sameTime(item, form));
  if (beside.length === 0) return [problem([], 'form.notBeside', { form: other })];
  return beside.flatMap((target) => {
    const here = target.sheets.find(({ key }) => key === sheet);
    if (!here) return [problem([], 'sheet.unknown', { form: nameOfForm(target), sheet })];
    return problemsIn([], () => resolve(target, here, { is: 'ref', to: [sheet, row, column] }));
  });
}

const citing = (form: Form, all: readonly Form[]): readonly DefinitionProblem[] => {
  const paths = new Map<string, Path>(
    sheetsOf(form)
      .flatMap(rulesOf)
      .map(({ path, part }) => [part.code, [...path, 'holds']]),
  );
  return form.checks.flatMap(({ code, holds }) =>
    refsOf(holds)
      .filter((ref) => ref.form !== form.code)
      .flatMap((ref) => below(paths.get(code) ?? [], citedProblems(form, ref, all))),
  );
};

const overlapping = (form: Form, earlier: readonly Form[]): readonly DefinitionProblem[] =>
  earlier
    .filter((other) => other.code === form.code && sameTime(other, form))
    .map((other) => problem(['validFrom'], 'time.overlaps', { other: nameOfForm(other) }));

export type ReadForms = Readonly<{ forms: readonly Form[]; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** Each path begins with the position of the definition. */
export function readForms(data: readonly unknown[]): ReadForms {
  const read = data.map(readForm);
  const ofEach = read.flatMap(({ problems = [] }, index) => below([index], problems));
  const forms = read.flatMap((item) => (item.problems ? [] : [item.form]));
  if (ofEach.length > 0) return { problems: ofEach };
  const together = forms.flatMap((form, index) => below([index], [...overlapping(form, forms.slice(0, index)), ...citing(form, forms)]));
  return together.length > 0 ? { problems: together } : { forms };
}
