/** Every key and code stands once, and is of this form; a sheet has one column of names. */
import { isName } from '../columns/ask';
import type { FormDefinition } from '../form';
import type { DefinitionProblem } from '../problem';
import { problem, repeated } from '../problem';
import type { PlacedSheet } from './places';
import { columnsOf, rowsOf, rulesOf, sheetsOf } from './places';

/** Rows and columns share one space of names, so that a bare word in a rule means one thing. */
function ofSheet(sheet: PlacedSheet): readonly DefinitionProblem[] {
  const columns = columnsOf(sheet);
  const keys = [...columns, ...rowsOf(sheet)].map(({ part, path }) => [part.key, [...path, 'key']] as const);
  const names = columns.filter(({ part }) => isName(part));
  return [
    ...repeated(keys).map(([key, path]) => problem(path, 'key.twice', { key })),
    ...(names.length === 1 ? [] : [problem(names[1]?.path ?? [...sheet.path, 'columns'], 'names.one', {})]),
  ];
}

export function nameProblems(form: FormDefinition): readonly DefinitionProblem[] {
  const sheets = sheetsOf(form);
  const rules = sheets.flatMap(rulesOf).map(({ part, path }) => [part.code, [...path, 'code']] as const);
  return [
    ...repeated(sheets.map(({ part, path }) => [part.key, [...path, 'key']] as const)).map(([key, path]) =>
      problem(path, 'key.twice', { key }),
    ),
    ...repeated(sheets.map(({ part, path }) => [part.tab, [...path, 'tab']] as const)).map(([tab, path]) =>
      problem(path, 'tab.twice', { tab }),
    ),
    ...repeated(rules).map(([code, path]) => problem(path, 'code.twice', { code })),
    ...rules
      .filter(([code]) => !code.startsWith(`${form.code}-`))
      .map(([code, path]) => problem(path, 'code.foreign', { code, form: form.code })),
    ...sheets.flatMap(ofSheet),
  ];
}
