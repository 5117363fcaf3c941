/** Loads a definition: its shape and keys are checked, every expression parsed and resolved, every implied check spelled out. */
import { isName } from './columns/ask';
import type { FormDefinition, Sheet } from './form';
import { allRows, leaves } from './form';
import type { Check } from './checks';
import { declaredChecks, impliedChecks } from './checks';
import { parseDefinition } from './schema';

export type Form = FormDefinition & Readonly<{ checks: readonly Check[] }>;

function requireUnique(what: string, keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${what} ${twice} stands twice`);
}

function checkKeys(sheet: Sheet): void {
  const columns = leaves(sheet.columns).map(({ key }) => key);
  const rows = sheet.body.kind === 'fixed' ? allRows(sheet.body.rows).map(({ key }) => key) : [];
  // Rows and columns share one space of names, so that a bare word in a rule means one thing.
  requireUnique('key', [...columns, ...rows]);
  if (leaves(sheet.columns).filter(isName).length !== 1) throw new Error('needs exactly one column of names');
}

/** Throws on a mistake in the definition, naming the form, the sheet and the rule: a user's data never reaches a broken form. */
export function load(data: unknown): Form {
  const definition = parseDefinition(data);
  const within = <T>(place: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(
        `form ${definition.code} (${definition.version}), ${place}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  requireUniqueCodes(definition);
  const checks = definition.sheets.flatMap((sheet) => {
    within(`sheet ${sheet.key}`, () => checkKeys(sheet));
    return [
      ...within(`sheet ${sheet.key}`, () => impliedChecks(definition, sheet)),
      ...sheet.rules.flatMap((rule) => within(`rule ${rule.code}`, () => declaredChecks(definition, sheet, rule))),
    ];
  });
  return { ...definition, checks };
}

function requireUniqueCodes(definition: FormDefinition): void {
  requireUnique(
    `form ${definition.code}: sheet`,
    definition.sheets.map(({ key }) => key),
  );
  requireUnique(
    `form ${definition.code}: rule`,
    definition.sheets.flatMap(({ rules }) => rules.map(({ code }) => code)),
  );
}

/** The dated definition of each form that is in force on a day. */
export const inForce = (forms: readonly Form[], day: string): readonly Form[] =>
  forms.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
