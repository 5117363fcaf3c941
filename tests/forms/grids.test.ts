/** Every grid says exactly what is marked on it. */
import { expectRun, runGrid } from '../support/grid';
import { formsWithGrids, nameOf, strayFiles } from './grids';

describe.each(formsWithGrids.map(({ form, grids }) => [nameOf(form), form, grids] as const))('%s', (name, form, grids) => {
  test(`has grids: a file in tests/forms/grids with form = '${name}'`, () => expect(grids.length).toBeGreaterThan(0));

  for (const grid of grids) test(grid.title, () => expectRun(runGrid(form, grid), grid.unchecked));
});

test('every file of grids is of a form that there is', () => expect(strayFiles).toEqual([]));
