/** Sections and charts speak of a form: of all its dated definitions, or only of those whose columns they know. */
import type { FormDefinition } from './form';
import type { DefinitionProblem, Path } from './problem';
import { problem } from './problem';

export type OfForm = Readonly<{
  form: string;
  /** The dated definitions it speaks of; all there are, and will be, where absent. */
  versions?: readonly string[];
}>;

type Dated = Pick<FormDefinition, 'code' | 'version'>;

export const speaksOf = ({ form, versions }: OfForm, { code, version }: Dated): boolean =>
  form === code && (versions === undefined || versions.includes(version));

/** Whether both speak of one dated definition, or might once there are more. */
export const meet = (a: OfForm, b: OfForm): boolean =>
  a.form === b.form && (!a.versions || !b.versions || a.versions.some((version) => b.versions?.includes(version)));

/** A form, or a dated definition of one, that is not known. */
export function strangers({ form, versions = [] }: OfForm, forms: readonly Dated[], path: Path): readonly DefinitionProblem[] {
  const known = forms.filter(({ code }) => code === form);
  if (known.length === 0) return [problem([...path, 'form'], 'form.unknown', { form })];
  return versions.flatMap((version, index) =>
    known.some((item) => item.version === version) ? [] : [problem([...path, 'versions', index], 'version.unknown', { form, version })],
  );
}
