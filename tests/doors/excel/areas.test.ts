/** Many cells in few areas. */
import fc from 'fast-check';
import { areaAddress, areasOf, runsOf } from '../../../src/doors/excel/areas';

const at = (column: number, row: number) => ({ column, row });

test('a block is one area, whatever the order of its cells', () =>
  expect(areasOf([at(3, 2), at(2, 1), at(3, 1), at(2, 2)]).map(areaAddress)).toEqual(['B1:C2']));

test('rows of different width are different areas', () =>
  expect(areasOf([at(1, 1), at(2, 1), at(1, 2), at(1, 4)]).map(areaAddress)).toEqual(['A1:B1', 'A2', 'A4']));

test('runs join neighbours', () =>
  expect(runsOf([3, 1, 2, 7])).toEqual([
    { from: 1, to: 3 },
    { from: 7, to: 7 },
  ]));

test('the areas hold each cell exactly once', () => {
  const cell = fc.record({ column: fc.integer({ min: 1, max: 6 }), row: fc.integer({ min: 1, max: 6 }) });
  const unique = fc.uniqueArray(cell, { selector: ({ column, row }) => column * 10 + row });
  fc.assert(
    fc.property(unique, (cells) => {
      const held = areasOf(cells).flatMap(({ from, to }) => {
        const inside = [];
        for (let row = from.row; row <= to.row; row++)
          for (let column = from.column; column <= to.column; column++) inside.push(column * 10 + row);
        return inside;
      });
      expect(held.sort((a, b) => a - b)).toEqual(cells.map(({ column, row }) => column * 10 + row).sort((a, b) => a - b));
    }),
  );
});
