/** The forms we know, loaded and checked, each with the places of other forms that its rules cite. */
import type { FormDefinition } from '../language/form';
import { refsOf } from '../language/expression';
import type { Form } from '../language/load';
import { load } from '../language/load';
import type { Ref } from '../language/resolve';
import { resolve } from '../language/resolve';
import { budget2017 } from './budget-2017';
import { investment2021 } from './investment-2021';
import { poverty2016 } from './poverty-2016';
import { poverty2022 } from './poverty-2022';

/** ISO days order as text; an open end comes after every day. */
const sameTime = (a: FormDefinition, b: FormDefinition): boolean =>
  a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999');

/** Throws unless every version of the other form that is in force beside this one has the cell. */
function requireCell(form: Form, code: string, { form: other, sheet, row = '', column = '' }: Ref, all: readonly Form[]): void {
  const beside = all.filter((item) => item.code === other && sameTime(item, form));
  if (beside.length === 0) throw new Error(`form ${form.code} (${form.version}), rule ${code}: there is no form ${other} beside it`);
  for (const target of beside) {
    const here = target.sheets.find(({ key }) => key === sheet);
    if (!here) throw new Error(`form ${form.code} (${form.version}), rule ${code}: ${other} (${target.version}) has no sheet ${sheet}`);
    try {
      resolve(target, here, { is: 'ref', to: [sheet, row, column] });
    } catch (error) {
      throw new Error(`form ${form.code} (${form.version}), rule ${code}: in ${other} (${target.version})`, { cause: error });
    }
  }
}

/** Loads definitions that may cite each other. Throws on a mistake, naming the form and the rule. */
export function loadForms(definitions: readonly FormDefinition[]): readonly Form[] {
  const loaded = definitions.map(load);
  for (const form of loaded) {
    for (const { code, holds } of form.checks) {
      for (const ref of refsOf(holds)) if (ref.form !== form.code) requireCell(form, code, ref, loaded);
    }
  }
  return loaded;
}

export const forms: readonly Form[] = loadForms([budget2017, investment2021, poverty2016, poverty2022]);
