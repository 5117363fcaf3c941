/** Exact decimals, held against whole-number arithmetic. */
import fc from 'fast-check';
import { decimal, decimalsOf, roundTo, toJson } from '../../src/core/decimal';

const parts = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 10 }));
const of = ([digits, places]: readonly [bigint, number]) => decimal(`${digits}e-${places}`);
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

test('a sum does not depend on binary floats', () => expect(decimal(0.1).plus(decimal(0.2)).eq(0.3)).toBe(true));

test('addition and multiplication are those of whole numbers', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const places = Math.max(a[1], b[1]);
      const sum = a[0] * 10n ** BigInt(places - a[1]) + b[0] * 10n ** BigInt(places - b[1]);
      return (
        of(a)
          .plus(of(b))
          .eq(of([sum, places])) &&
        of(a)
          .times(of(b))
          .eq(of([a[0] * b[0], a[1] + b[1]]))
      );
    }),
  );
});

test('rounding is half-up, away from zero, exactly', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 10 }), ([digits, places], to) => {
      if (to >= places) return roundTo(of([digits, places]), to).eq(of([digits, places]));
      const unit = 10n ** BigInt(places - to);
      const up = (abs(digits) * 2n + unit) / (unit * 2n);
      return roundTo(of([digits, places]), to).eq(of([digits < 0n ? -up : up, to]));
    }),
  );
});

test('halves round away from zero', () =>
  expect(
    ['0.5', '-0.5', '2.5', '1.005', '14.95'].map((text) =>
      roundTo(decimal(text), text.startsWith('1.') ? 2 : text.startsWith('14') ? 1 : 0).toFixed(),
    ),
  ).toEqual(['1', '-1', '3', '1.01', '15']));

test('division keeps thirty places', () => expect(decimal(1).div(3).toFixed()).toBe(`0.${'3'.repeat(30)}`));

test('counts the digits after the mark', () =>
  expect(['0', '12', '1200', '1.5', '0.001', '12.50'].map((text) => decimalsOf(decimal(text)))).toEqual([0, 0, 0, 1, 3, 1]));

test('is a JSON number only where a double says exactly the same', () => {
  expect(toJson(decimal('10.81'))).toBe(10.81);
  expect(toJson(decimal('12345678901234567890'))).toBe('12345678901234567890');
  expect(toJson(decimal('0.1234567890123456789'))).toBe('0.1234567890123456789');
  fc.assert(fc.property(parts, (a) => decimal(toJson(of(a))).eq(of(a))));
});

test('what is not a plain number is refused', () => {
  for (const text of ['', 'x', '1,5', ' 1']) expect(() => decimal(text)).toThrow();
  expect(() => decimal(Number.NaN)).toThrow();
});
