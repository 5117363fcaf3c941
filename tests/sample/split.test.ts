/** Dividing a whole by weights. */
import { split, sumOf, tilt } from '../../src/sample/split';

test('the parts add up to the whole, and what rounding leaves goes to those that lost most', () => {
  expect(split(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(split(100, [1, 2, 4])).toEqual([14, 29, 57]);
  expect(sumOf(split(7_762_000_000, [3, 0, 7, 11]))).toBe(7_762_000_000);
});

test('a weight of zero gets nothing', () => expect(split(7, [0, 3, 0])).toEqual([0, 7, 0]));

test('each part is a multiple of its own step, and the finest takes the rest', () => {
  const parts = split(1_000_001, [1, 1, 1], [1_000, 1, 1_000]);
  expect(parts[0]! % 1_000).toBe(0);
  expect(parts[2]! % 1_000).toBe(0);
  expect(sumOf(parts)).toBe(1_000_001);
});

test('a whole that no steps can make is refused', () => expect(() => split(1_500, [1, 1], 1_000)).toThrow('exactly'));

test('the tilt stays within an eighth', () => {
  const tilts = Array.from({ length: 200 }, (_, index) => tilt(index, index % 17));
  expect(Math.min(...tilts)).toBeGreaterThanOrEqual(0.88);
  expect(Math.max(...tilts)).toBeLessThanOrEqual(1.12);
  expect(new Set(tilts).size).toBeGreaterThan(5);
});
