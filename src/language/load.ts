/** Reads a definition: the form with every check spelled out, or all that is wrong with it. */
import type { Check } from './checks';
import { declaredChecks, impliedChecks } from './checks';
import type { FormDefinition } from './form';
import type { DefinitionProblem, Path } from './problem';
import { refuse } from './problem';
import { definitionProblems } from './problems';
import { logicProblems } from './problems/logic';
import { rulesOf, sheetsOf } from './problems/places';
import { parseDefinition } from './schema';

export type Form = FormDefinition & Readonly<{ checks: readonly Check[] }>;
export type ReadForm = Readonly<{ form: Form; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** "NS (2017)". */
export const nameOfForm = ({ code, version }: Pick<FormDefinition, 'code' | 'version'>): string => `${code} (${version})`;

const checksOf = (definition: FormDefinition): readonly Check[] =>
  definition.sheets.flatMap((sheet) => [
    ...impliedChecks(definition, sheet),
    ...sheet.rules.flatMap((rule) => declaredChecks(definition, sheet, rule)),
  ]);

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
  const checks = checksOf(definition);
  const ofRules = rulesTogether(definition, checks);
  return ofRules.length > 0 ? { problems: ofRules } : { form: { ...definition, checks } };
}

const nameOf = (data: unknown): string => {
  const named = (key: string): string => (data !== null && typeof data === 'object' ? String(Reflect.get(data, key) ?? '?') : '?');
  return nameOfForm({ code: named('code'), version: named('version') });
};

/** For a definition of our own. Throws, with all that is wrong. */
export function load(data: unknown): Form {
  const read = readForm(data);
  return read.problems ? refuse(`form ${nameOf(data)}`, data, read.problems) : read.form;
}

/** The dated definition of each form that is in force on a day. */
export const inForce = (forms: readonly Form[], day: string): readonly Form[] =>
  forms.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
