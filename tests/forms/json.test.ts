/** A definition that went through JSON gives the same checks, and says the same of every grid. */
import { checkedForm } from '../../src/language/readForm';
import { runGrid } from '../support/grid';
import { formsWithGrids, nameOf } from './grids';

test.each(formsWithGrids.map(({ form, grids }) => [nameOf(form), form, grids] as const))('%s', (_, form, grids) => {
  const { checks, ...definition } = form;
  const again = checkedForm(JSON.parse(JSON.stringify(definition)));
  expect(again.checks).toEqual(checks);
  for (const grid of grids) expect(runGrid(again, grid).findings).toEqual(runGrid(form, grid).findings);
});
