/** Lists of cells are joined as sets are, in order of first appearance, however many and of however many files they are. */
import fc from 'fast-check';
import type { CellRef } from '../../src/core/cell';
import { joinCells, sameCell } from '../../src/core/cell';

const cell = (files: readonly string[]): fc.Arbitrary<CellRef> =>
  fc.record({
    file: fc.constantFrom(...files),
    sheet: fc.constantFrom('Thu', 'Chi'),
    cell: fc.constantFrom('A1', 'B1', 'C1', 'A2', 'B2', 'C2'),
  });

/** No cell twice, as every list of cells is that a figure was made with. */
const list = (files: readonly string[]): fc.Arbitrary<readonly CellRef[]> =>
  fc.uniqueArray(cell(files), { comparator: sameCell, maxLength: 8 });

test.each([[['a.xlsx']], [['a.xlsx', 'b.xlsx', 'c.xlsx']]])('cells of %p are joined, each once and in order', (files) => {
  fc.assert(
    fc.property(fc.array(list(files), { maxLength: 6 }), (lists) => {
      const all = lists.flat();
      const once = all.filter((one, index) => all.findIndex((other) => sameCell(other, one)) === index);
      expect(joinCells(...lists)).toEqual(once);
    }),
  );
});
