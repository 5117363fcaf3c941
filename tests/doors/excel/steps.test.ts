/** What is written goes out in one request, and in several only where one would pass the limit. */
import { partsOf, payloadOf, step } from '../../../src/doors/excel/steps';
import { bandsOf, halvesOf, partsOf as readParts } from '../../../src/doors/excel/read/rowBands';

const nothing = (): void => undefined;

test('light steps go together', () => expect(partsOf([step(nothing, 10), step(nothing, 20)])).toHaveLength(1));

test('heavy ones are parted, in their order, below the limit', () => {
  const steps = Array.from({ length: 10 }, (_, index) => step(nothing, 900_000 + index));
  const parts = partsOf(steps);
  expect(parts.flat()).toEqual(steps);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part.reduce((total, { weight }) => total + weight, 0)).toBeLessThanOrEqual(4_000_000);
});

test('a Vietnamese letter weighs what it takes on the way', () => expect(payloadOf(['ế'])).toBe('[\\"ế\\"]'.length + 2));

test('rows are read in bands that cover the sheet', () => {
  const bands = bandsOf({ sheet: 'A', rows: 25, columns: 10 }, 100);
  expect(bands.map(({ from, to }) => [from, to])).toEqual([
    [1, 10],
    [11, 20],
    [21, 25],
  ]);
  expect(readParts(bands, 200).map((part) => part.length)).toEqual([2, 1]);
});

test('what is too large is halved down to single rows', () => {
  const rows = (from: number, to: number) => ({ sheet: 'A', from, to, columns: 3 });
  expect(halvesOf([rows(1, 2), rows(3, 4), rows(5, 6)])).toEqual([[rows(1, 2), rows(3, 4)], [rows(5, 6)]]);
  expect(halvesOf([rows(1, 5)])).toEqual([[rows(1, 3)], [rows(4, 5)]]);
  expect(halvesOf([rows(4, 4)])).toBeUndefined();
});
