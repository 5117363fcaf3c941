/** A form as the engine works with it: its definition, with every check spelled out. */
import type { Check } from './checks';
import { declaredChecks, impliedChecks } from './checks';
import type { FormDefinition } from './form';

export type Form = FormDefinition & Readonly<{ checks: readonly Check[] }>;

/** "NS (2017)". */
export const nameOfForm = ({ code, version }: Pick<FormDefinition, 'code' | 'version'>): string => `${code} (${version})`;

const checksOf = (definition: FormDefinition): readonly Check[] =>
  definition.sheets.flatMap((sheet) => [
    ...impliedChecks(definition, sheet),
    ...sheet.rules.flatMap((rule) => declaredChecks(definition, sheet, rule)),
  ]);

/**
 * A sound definition with every check spelled out. Those that come with the program are proved sound by tests and whenever one is tried
 * (`npm run try`), not at each start; whatever else comes in goes through `readForm`.
 */
export const load = (definition: FormDefinition): Form => ({ ...definition, checks: checksOf(definition) });

/** The dated definition of each form that is in force on a day. */
export const inForce = (forms: readonly Form[], day: string): readonly Form[] =>
  forms.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
