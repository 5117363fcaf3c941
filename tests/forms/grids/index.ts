/** All grids, beside the form they are drawn for. */
import { forms } from '../../../src/forms';
import type { Form } from '../../../src/language/load';
import type { Grid } from '../../support/grid';
import { budgetGrids } from './budget';
import { investmentGrids } from './investment';
import { poverty2016Grids } from './poverty2016';
import { poverty2022Grids } from './poverty2022';

const grids: Readonly<Record<string, readonly Grid[]>> = {
  'NS 2017': budgetGrids,
  'DTC 2021': investmentGrids,
  'HN 2016': poverty2016Grids,
  'HN 2022': poverty2022Grids,
};

export const nameOf = ({ code, version }: Form): string => `${code} ${version}`;
export const formsWithGrids: readonly Readonly<{ form: Form; grids: readonly Grid[] }>[] = forms.map((form) => ({
  form,
  grids: grids[nameOf(form)] ?? [],
}));
