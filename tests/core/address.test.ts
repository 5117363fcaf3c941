/** Addresses of cells, there and back. */
import fc from 'fast-check';
import { address, areaText, columnLetter, columnNumber, lastColumn, lastRow, parseAddress, parseArea } from '../../src/core/address';

test('columns are counted in letters', () => {
  expect([1, 26, 27, 52, 702, 703, 16384].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
  fc.assert(fc.property(fc.integer({ min: 1, max: lastColumn }), (column) => columnNumber(columnLetter(column)) === column));
});
test('an address is read back', () => {
  const position = fc.tuple(fc.integer({ min: 1, max: lastColumn }), fc.integer({ min: 1, max: lastRow }));
  fc.assert(
    fc.property(position, ([column, row]) => {
      const read = parseAddress(address(column, row));
      return read?.column === column && read.row === row;
    }),
  );
});
test('dollar signs do no harm', () => expect(parseAddress('$C$12')).toEqual({ column: 3, row: 12 }));
test.each(['', 'A', '12', 'A0', 'A01', 'XFE1', 'A1048577', 'AAAA1', 'a1', 'A1:B2', 'Bìa!A1'])('"%s" is no cell', (text) =>
  expect(parseAddress(text)).toBeUndefined(),
);
test('an area may be one cell', () => {
  expect(parseArea('B3:F12')).toEqual({ from: { column: 2, row: 3 }, to: { column: 6, row: 12 } });
  expect(parseArea('B3')).toEqual({ from: { column: 2, row: 3 }, to: { column: 2, row: 3 } });
  expect(parseArea('B3:')).toBeUndefined();
  expect(areaText({ column: 2, row: 3 }, { column: 6, row: 12 })).toBe('B3:F12');
});
