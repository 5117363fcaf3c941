/** Figures keep their cells, and their slack truly bounds what rounding has hidden. */
import fc from 'fast-check';
import type { CellRef } from '../../src/core/cell';
import type { Decimal } from '../../src/core/decimal';
import { decimal, roundTo } from '../../src/core/decimal';
import type { Figure } from '../../src/core/figure';
import {
  add,
  agree,
  constant,
  divide,
  figure,
  halfUnit,
  multiply,
  negate,
  notGreater,
  sourcesOf,
  subtract,
  sum,
} from '../../src/core/figure';

const at = (cell: string): CellRef => ({ file: 'a.xlsx', sheet: 'S', cell });

/** What is true, and the figure that is reported of it: rounded to the declared decimals. */
type Reported = Readonly<{ exact: Decimal; reported: Figure }>;
const rounded = (digits: fc.Arbitrary<bigint>): fc.Arbitrary<Reported> =>
  fc.tuple(digits, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 })).map(([whole, places, decimals]) => {
    const exact = decimal(`${whole}e-${places}`);
    return { exact, reported: figure(roundTo(exact, decimals), 'money', decimals) };
  });
const reported = rounded(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }));
/** A few units of their last place: there a quotient is off by most. */
const small = rounded(fc.bigInt({ min: -9999n, max: 9999n }));
/** Division keeps thirty places, so a quotient may be off by as much. */
const lastPlace = decimal('1e-29');

const holds = (computed: Figure, exact: Decimal): boolean => computed.value.minus(exact).abs().lte(computed.slack);

test('a figure rounded to its declared decimals is within its slack', () => {
  fc.assert(fc.property(reported, (a) => holds(a.reported, a.exact)));
});
test('sums, differences and products of rounded figures are within their slack', () => {
  fc.assert(
    fc.property(
      reported,
      reported,
      (a, b) =>
        holds(add(a.reported, b.reported), a.exact.plus(b.exact)) &&
        holds(subtract(a.reported, b.reported), a.exact.minus(b.exact)) &&
        holds(multiply(a.reported, b.reported), a.exact.times(b.exact)),
    ),
  );
});
test('quotients of rounded figures are within their slack', () => {
  fc.assert(
    fc.property(fc.oneof(small, reported), fc.oneof(small, reported), (a, b) => {
      const quotient = divide(a.reported, b.reported);
      if (!quotient) return b.reported.value.abs().lte(b.reported.slack);
      // Multiplied out, so that the comparison itself divides nothing.
      const off = quotient.value.times(b.exact).minus(a.exact).abs();
      return off.lte(quotient.slack.plus(lastPlace).times(b.exact.abs()));
    }),
    { numRuns: 2000 },
  );
});
test('a sum of many is within its slack, which is no wider than half a unit for each', () => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 1, maxLength: 20 }), (all) => {
      const total = sum(all.map((item) => item.reported))!;
      const exact = all.reduce((value, item) => value.plus(item.exact), decimal(0));
      const widest = all.reduce((value, item) => value.plus(halfUnit(item.reported.decimals)), decimal(0));
      return holds(total, exact) && total.slack.eq(widest);
    }),
  );
});

test('counts and constants have no slack', () => {
  expect(figure(12, 'count', 0).slack.eq(0)).toBe(true);
  expect(constant('0.5').slack.eq(0)).toBe(true);
  expect(figure(12, 'percent', 2).slack.eq('0.005')).toBe(true);
});

test('what is computed knows the cells of its operands, each once, in order', () => {
  const a = figure(1, 'count', 0, [at('A1')]);
  const b = figure(2, 'count', 0, [at('B1'), at('A1')]);
  for (const computed of [add(a, b), subtract(a, b), multiply(a, b), divide(a, b)!, sum([a, b, a])!])
    expect(computed.from.map(({ cell }) => cell)).toEqual(['A1', 'B1']);
  expect(negate(b).from).toBe(b.from);
  expect(add(a, constant(1)).from).toEqual([at('A1')]);
});
test("the units' own cells are kept beside those of the consolidated workbook", () => {
  const total: Figure = { ...figure(3, 'count', 0, [at('C9')]), sources: [at('A1'), at('A2')] };
  const own = figure(1, 'count', 0, [at('D4')]);
  expect(sourcesOf(add(total, own)).map(({ cell }) => cell)).toEqual(['A1', 'A2', 'D4']);
  expect(sourcesOf(sum([own, total])!).map(({ cell }) => cell)).toEqual(['D4', 'A1', 'A2']);
  expect(add(own, own).sources).toBeUndefined();
});

test('nothing is divided by what may be zero', () => {
  expect(divide(constant(1), constant(0))).toBeUndefined();
  expect(divide(constant(1), figure('0.5', 'money', 0))).toBeUndefined();
  expect(divide(constant(1), figure('0.6', 'money', 1))?.value.toFixed(2)).toBe('1.67');
});
test('a sum of nothing is nothing, not zero', () => expect(sum([])).toBeUndefined());

test('figures agree as far as their decimals can tell', () => {
  const rate = (value: string, decimals: number): Figure => figure(value, 'percent', decimals);
  expect(agree(rate('10.81', 2), rate('10.814', 3))).toBe(true);
  expect(agree(rate('10.81', 2), rate('10.82', 2))).toBe(true);
  expect(agree(rate('10.81', 2), rate('10.83', 2))).toBe(false);
  expect(agree(figure(5, 'count', 0), figure(6, 'count', 0))).toBe(false);
  expect(notGreater(rate('10.82', 2), rate('10.81', 2))).toBe(true);
  expect(notGreater(rate('10.83', 2), rate('10.81', 2))).toBe(false);
});
