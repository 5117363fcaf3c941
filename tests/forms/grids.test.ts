/** Every grid says exactly what is marked on it. */
import { expectRun, runGrid } from '../support/grid';
import { formsWithGrids, nameOf } from './grids';

describe.each(formsWithGrids.map(({ form, grids }) => [nameOf(form), form, grids] as const))('%s', (_, form, grids) => {
  test.each(grids.map((grid) => [grid.title, grid] as const))('%s', (_title, grid) => expectRun(runGrid(form, grid), grid.unchecked));
});
