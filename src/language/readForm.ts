/** Reads a definition that may be wrong, from a sheet, a file or a desk: the form, or all that is wrong with it. */
import type { Check } from './checks';
import type { FormDefinition } from './form';
import type { Form } from './load';
import { load, nameOfForm } from './load';
import type { DefinitionProblem, Path } from './problem';
import { definitionProblems } from './problems';
import { logicProblems } from './problems/logic';
import { rulesOf, sheetsOf } from './problems/places';
import { refuse } from './sayProblem';
import { parseDefinition } from './schema';

export type ReadForm = Readonly<{ form: Form; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** What rules say together can be told once each of them is sound. */
function rulesTogether(definition: FormDefinition, checks: readonly Check[]): readonly DefinitionProblem[] {
  const paths = new Map<string, Path>(
    sheetsOf(definition)
      .flatMap(rulesOf)
      .map(({ path, part }) => [part.code, path]),
  );
  return logicProblems(checks, (code) => paths.get(code) ?? []);
}

/** Whatever comes from a sheet, a file or our own code. */
export function readForm(data: unknown): ReadForm {
  const shaped = parseDefinition(data);
  if (shaped.problems) return shaped;
  const definition = shaped.value;
  const problems = definitionProblems(definition);
  if (problems.length > 0) return { problems };
  const form = load(definition);
  const ofRules = rulesTogether(definition, form.checks);
  return ofRules.length > 0 ? { problems: ofRules } : { form };
}

const nameOf = (data: unknown): string => {
  const named = (key: string): string => (data !== null && typeof data === 'object' ? String(Reflect.get(data, key) ?? '?') : '?');
  return nameOfForm({ code: named('code'), version: named('version') });
};

/** For a definition that must be sound. Throws, with all that is wrong. */
export function checkedForm(data: unknown): Form {
  const read = readForm(data);
  return read.problems ? refuse(`form ${nameOf(data)}`, data, read.problems) : read.form;
}
