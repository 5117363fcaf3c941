/** What the checks of each form look at, for whoever writes rules. */
import type { SheetCoverage } from '../src/language/touched';
import { coverageOfAll } from '../src/language/touched';
import type { Form } from '../src/language/load';
import type { Cli } from './cli';
import { stop } from './exit';

export type Covered = Readonly<{ form: Form; sheets: readonly SheetCoverage[] }>;

/** Of one form in all its versions, or of all; rows that are repeated for units are there for one. */
export function coverageAsked(cli: Cli, asked: string | true): readonly Covered[] {
  const { forms, catalogues } = cli.library;
  const wanted = forms.filter(({ code, version }) => asked === true || [code, `${code} ${version}`].includes(asked.toUpperCase()));
  if (wanted.length === 0)
    stop(cli.say('error.noForm', { text: String(asked), known: [...new Set(forms.map(({ code }) => code))].join(', ') }));
  const unit = catalogues.flatMap(({ units }) => units).find(({ kind }) => kind === 'commune');
  return wanted.map((form) => ({ form, sheets: coverageOfAll(form, unit ? [unit] : []) }));
}
