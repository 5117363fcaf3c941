/** A form by its code and version, wherever it stands in the list. */
import { forms } from '../../src/forms/index';
import type { Form } from '../../src/language/load';

/** Of `NS 2017`. */
export function formNamed(name: string): Form {
  const form = forms.find(({ code, version }) => `${code} ${version}` === name);
  if (!form) throw new Error(`there is no form ${name}`);
  return form;
}
