/** Tables as text: read as Excel writes them, and there and back. */
import fc from 'fast-check';
import { formatCsv, parseCsv } from '../../src/core/csv';

test('the mark between cells is told by the first line', () => {
  expect(parseCsv('a,b\n1;2,3')).toEqual([
    ['a', 'b'],
    ['1;2', '3'],
  ]);
  expect(parseCsv('a;b\n1,5;2')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
  expect(parseCsv('a\tb\n1,5\t2;3')).toEqual([
    ['a', 'b'],
    ['1,5', '2;3'],
  ]);
  expect(parseCsv('"a,a,a";b\n1;2')).toEqual([
    ['a,a,a', 'b'],
    ['1', '2'],
  ]);
});
test('quotes hold commas, quotes and line ends', () =>
  expect(parseCsv('a,b\r\n"x ""y"", z","1\n2"\r\n')).toEqual([
    ['a', 'b'],
    ['x "y", z', '1\n2'],
  ]));
test('a byte order mark is not part of the first name', () =>
  expect(parseCsv('\ufeffcode,name\n03632,Xã Hua Nà')).toEqual([
    ['code', 'name'],
    ['03632', 'Xã Hua Nà'],
  ]));
test('every kind of line end ends a line, and the last may lack it', () =>
  expect(parseCsv('a\rb\nc\r\nd')).toEqual([['a'], ['b'], ['c'], ['d']]));
test('a blank line keeps its number', () => expect(parseCsv('a,b\n\nc,d\n')).toEqual([['a', 'b'], [''], ['c', 'd']]));
test('an empty text has no rows, and a comma two cells', () => {
  expect(parseCsv('')).toEqual([]);
  expect(parseCsv(',')).toEqual([['', '']]);
});
test('a quote left open runs to the end', () => expect(parseCsv('a,"b\nc\n')).toEqual([['a', 'b\nc\n']]));

test('what is written is read back', () => {
  const field = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...',;\t"\r\na\ufeff'.split('')), maxLength: 6 }),
  );
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(fc.property(rows, (table) => expect(parseCsv(formatCsv(table))).toEqual(table)));
  const wide = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
  for (const delimiter of [';', '\t'] as const)
    fc.assert(fc.property(wide, (table) => expect(parseCsv(formatCsv(table, delimiter))).toEqual(table)));
});
