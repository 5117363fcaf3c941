/** Numbers as the reports print them. */
import fc from 'fast-check';
import { decimal } from '../../src/core/decimal';
import { countText, formatNumber, formatPlain, moneyText, percentText, romanNumeral } from '../../src/core/vietnamese';

test('thousands take a point and decimals a comma', () => {
  expect(formatNumber(decimal('26924.78'))).toBe('26.924,78');
  expect(formatNumber(decimal(-1234567))).toBe('-1.234.567');
  expect(formatNumber(decimal(999))).toBe('999');
  expect(formatNumber(decimal('1e21'))).toBe('1.000.000.000.000.000.000.000');
});
test('decimals are rounded half-up and zeros kept only on request', () => {
  expect(formatNumber(decimal('10.5'), { decimals: 2 })).toBe('10,5');
  expect(formatNumber(decimal('10.5'), { decimals: 2, keepZeros: true })).toBe('10,50');
  expect(formatNumber(decimal('1.005'), { decimals: 2 })).toBe('1,01');
  expect(formatNumber(decimal('-2.5'), { decimals: 0 })).toBe('-3');
  expect(formatNumber(decimal('-0.4'), { decimals: 0 })).toBe('0');
});
test('messages in English have English marks', () => {
  expect(formatPlain(decimal('1234.5'), 'en')).toBe('1,234.5');
  expect(formatPlain(decimal('1234.5'), 'vi')).toBe('1.234,5');
});

test.each([
  ['6', '06 công trình'],
  ['9', '09 công trình'],
  ['10', '10 công trình'],
  ['0', '0 công trình'],
  ['1548', '1.548 công trình'],
  ['-3', '-3 công trình'],
  ['3.3', '3,3 công trình'],
])('%s counted is "%s"', (value, expected) => expect(countText(decimal(value), 'công trình')).toBe(expected));
test('a count without a unit is the number alone', () => expect(countText(decimal(2), '')).toBe('02'));

test.each([
  ['32430', '32.430 triệu đồng'],
  ['98.6', '98,6 triệu đồng'],
  ['1756.83', '1.756,83 triệu đồng'],
  ['1756.835', '1.756,84 triệu đồng'],
  ['5', '5 triệu đồng'],
  ['98.60', '98,6 triệu đồng'],
  ['0.0049', '0,005 triệu đồng'],
  ['-0.0002', '-0,0002 triệu đồng'],
  ['0', '0 triệu đồng'],
])('%s as money is "%s"', (value, expected) => expect(moneyText(decimal(value), 'triệu đồng')).toBe(expected));

test.each([
  ['14.949', 1, '14,9%'],
  ['10.5', 2, '10,50%'],
  ['15.5', 0, '16%'],
  ['100', 2, '100,00%'],
  ['0', 1, '0,0%'],
  ['0.04', 1, '0,04%'],
  ['0.05', 1, '0,1%'],
  ['0.0036', 0, '0,004%'],
  ['-3.165', 2, '-3,17%'],
] as const)('%s to %i decimals is "%s"', (value, decimals, expected) => expect(percentText(decimal(value), decimals)).toBe(expected));

test('what is not zero shows a digit that is not zero', () => {
  const small = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => decimal(`${digits}e-${places}`));
  fc.assert(
    fc.property(
      small,
      fc.integer({ min: 0, max: 3 }),
      (value, decimals) => /[1-9]/.test(percentText(value, decimals)) && /[1-9]/.test(moneyText(value, 'đồng')),
    ),
  );
});

test('Roman numerals', () => {
  expect([1, 2, 3, 4, 9, 13, 14, 40, 90, 1999, 3999].map(romanNumeral)).toEqual([
    'I',
    'II',
    'III',
    'IV',
    'IX',
    'XIII',
    'XIV',
    'XL',
    'XC',
    'MCMXCIX',
    'MMMCMXCIX',
  ]);
  expect(() => romanNumeral(0)).toThrow('0');
  expect(() => romanNumeral(1.5)).toThrow('1.5');
});
