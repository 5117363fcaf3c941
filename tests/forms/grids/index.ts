/** All grids, beside the form they are drawn for: every file of this folder says which one, as `export const form = 'NS 2017'`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '../../../src/forms';
import type { Form } from '../../../src/language/load';
import type { Grid } from '../../support/grid';

type GridFile = Readonly<{ form: string; grids: readonly Grid[] }>;

export const nameOf = ({ code, version }: Form): string => `${code} ${version}`;

const files = readdirSync(__dirname)
  .filter((file) => file !== 'index.ts')
  .map((file) => [file, jest.requireActual<GridFile>(join(__dirname, file))] as const);

/** Files of a form that there is not, for a slip of the pen would leave its grids out in silence. */
export const strayFiles: readonly string[] = files.flatMap(([file, { form }]) =>
  forms.some((item) => nameOf(item) === form) ? [] : [file],
);

export const formsWithGrids: readonly Readonly<{ form: Form; grids: readonly Grid[] }>[] = forms.map((form) => ({
  form,
  grids: files.flatMap(([, file]) => (file.form === nameOf(form) ? file.grids : [])),
}));
