/** Looks of many cells in few areas. */
import type { CellStyle } from '../../../../src/core/plan';
import { areasOf } from '../../../../src/doors/excel/areas';
import { areasBy, layersBy } from '../../../../src/doors/excel/sheets/styleSteps';

const sides = ['left', 'right', 'center'] as const;
const rows = Array.from({ length: 40 }, (_, index) => index + 1);
const styleOf = (row: number): CellStyle => (row === 7 ? {} : { horizontal: sides[row % 5 === 0 ? 2 : row % 2 === 0 ? 0 : 1] });
const cells = rows.map((row) => ({ at: { column: 2, row }, style: styleOf(row) }));
const side = ({ horizontal }: CellStyle) => horizontal;

test('values that alternate go over each other, and each cell has its own in the end', () => {
  const layers = layersBy(cells, side);
  const count = (areas: typeof layers) => areas.reduce((sum, [, list]) => sum + list.length, 0);
  expect(count(layers)).toBeLessThan(count(areasBy(cells, side)));
  const painted = new Map<number, string>();
  for (const [value, areas] of layers)
    for (const { from, to } of areas) for (let row = from.row; row <= to.row; row++) painted.set(row, value);
  expect(rows.map((row) => painted.get(row))).toEqual(cells.map(({ style }) => side(style)));
});

test('columns are joined sideways where that takes fewer areas', () => {
  const tall = [1, 2, 3].flatMap((column) => Array.from({ length: column * 3 }, (_, index) => ({ column, row: index * 2 + 1 })));
  const wide = tall.map(({ column, row }) => ({ column: row, row: column }));
  expect(areasOf(tall)).toHaveLength(areasOf(wide).length);
});
