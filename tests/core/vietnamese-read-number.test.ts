/** Numbers typed as text: read, shown both ways, or left as words; never guessed. */
import fc from 'fast-check';
import { decimal } from '../../src/core/decimal';
import { formatNumber, formatPlain, readNumber } from '../../src/core/vietnamese';

const said = (text: string): string => {
  const read = readNumber(text);
  const suffix = 'suffix' in read ? ` [${read.suffix}]` : '';
  if (read.kind === 'number') return read.value.toFixed() + suffix;
  if (read.kind === 'ambiguous') return read.readings.map((value) => value.toFixed()).join(' | ') + suffix;
  return read.kind;
};

test.each([
  ['1548', '1548'],
  ['06', '6'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['1 234 567', '1234567'],
  ['1\u00a0548', '1548'],
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  ['10,8115', '10.8115'],
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1.234,567', '1234.567'],
  ['1 234,567', '1234.567'],
  ['26.924,78', '26924.78'],
  ['0,123', '0.123'],
  ['1548,125', '1548.125'],
  [',5', '0.5'],
  ['-5', '-5'],
  ['−5', '-5'],
  ['+5', '5'],
  ['-0', '0'],
  ['(5)', '-5'],
  ['( 1.234,5 )', '-1234.5'],
  ['２０２１', '2021'],
])('%s is %s', (text, expected) => expect(said(text)).toBe(expected));

test.each([
  ['12 hộ', '12 [hộ]'],
  ['3,5 tỷ', '3.5 [tỷ]'],
  ['3,5tỷ đồng', '3.5 [tỷ đồng]'],
  ['15%', '15 [%]'],
  ['(15%)', '-15 [%]'],
  ['73.207.000 m2', '73207000 [m2]'],
  ['1.548 hộ', '1548 | 1.548 [hộ]'],
])('%s reports what follows the number: %s', (text, expected) => expect(said(text)).toBe(expected));

test.each([
  ['1.548', '1548 | 1.548'],
  ['10,811', '10.811 | 10811'],
  ['1,548', '1.548 | 1548'],
  ['-1.548', '-1548 | -1.548'],
  ['(30,675)', '-30.675 | -30675'],
])('%s may mean two numbers, the Vietnamese reading first: %s', (text, expected) => expect(said(text)).toBe(expected));

test.each(['', ' ', '\u00a0', '-', '–', '—', '- ', 'x', 'X', 'không', 'Không có', '....', '…', '\u200b'])(
  '"%s" is blank, not zero',
  (text) => expect(said(text)).toBe('blank'),
);

test.each([
  '1.23.456',
  '1.2345.678',
  '1,548,5',
  '1.548.',
  '5,',
  '1.234,5,6',
  '12,34,567',
  '12 34',
  '15/3/2021',
  '44/184',
  '12 hộ 3 khẩu',
  'khoảng 12',
  '2 - 3',
  '- 5',
  '--5',
  '(-5)',
  '1e5',
  '#REF!',
  'Quý I',
  'NaN',
  'Infinity',
  '739O',
  '6l3',
  '297.77l',
])('"%s" is left as words', (text) => expect(said(text)).toBe('words'));

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => decimal(`${digits}e-${places}`));

test('what is printed the Vietnamese way is read back, or is the first of two readings', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      const read = readNumber(formatNumber(value));
      if (read.kind === 'number') return read.value.eq(value);
      return read.kind === 'ambiguous' && read.readings[0].eq(value);
    }),
  );
});

test('what is printed the English way is read back, or is the second of two readings', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      const read = readNumber(formatPlain(value, 'en'));
      if (read.kind === 'number') return read.value.eq(value);
      return read.kind === 'ambiguous' && read.readings[1].eq(value);
    }),
  );
});

test('no text makes it fail', () => {
  const numberLike = fc.string({ unit: fc.constantFrom(...'0123456789.,-–() %hộx'.split('')), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(numberLike, fc.string({ unit: 'binary' })), (text) =>
      ['number', 'ambiguous', 'blank', 'words'].includes(readNumber(text).kind),
    ),
  );
});

test('a very long cell is judged at once', () => {
  const started = process.hrtime.bigint();
  for (const text of [
    '1'.repeat(30_000),
    '1.'.repeat(15_000),
    `1${' '.repeat(30_000)}2`,
    `${'1 '.repeat(15_000)}!`,
    `1${'a '.repeat(15_000)}!`,
    '.'.repeat(30_000) + '!',
    `(${'1 '.repeat(15_000)}`,
  ])
    readNumber(text);
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(2);
});
