/** Days: Excel's serial numbers, what people write, what reports print. */
import fc from 'fast-check';
import { dateText, fromSerial, parseDate, toSerial } from '../../src/core/date';

test('serial numbers are those of Excel', () => {
  expect(fromSerial(44270)).toBe('2021-03-15');
  expect(fromSerial(44270.75)).toBe('2021-03-15');
  expect(toSerial('2021-03-15')).toBe(44270);
  expect(fromSerial(44270 - 1462, true)).toBe('2021-03-15');
  expect(fromSerial(2_958_465)).toBe('9999-12-31');
});
test('what is outside the calendar of Excel is no day', () => {
  for (const serial of [0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY]) expect(fromSerial(serial)).toBeUndefined();
});

test.each([
  ['15/3/2021', '2021-03-15'],
  ['05/03/2021', '2021-03-05'],
  ['15-3-2021', '2021-03-15'],
  ['15.3.2021', '2021-03-15'],
  [' 2021-03-15 ', '2021-03-15'],
  ['2021-3-5', '2021-03-05'],
  ['29/2/2024', '2024-02-29'],
])('%s is the day %s', (text, iso) => expect(parseDate(text)).toBe(iso));
test.each(['29/2/2021', '31/4/2021', '3/15/2021', '15/3/21', '15/3', '0/1/2021', '2021', '', 'ngày 15/3/2021'])('"%s" is no day', (text) =>
  expect(parseDate(text)).toBeUndefined(),
);

test.each([
  ['2021-03-15', '15/3/2021'],
  ['2021-03-05', '05/3/2021'],
  ['2021-02-01', '01/02/2021'],
  ['2020-10-06', '06/10/2020'],
  ['2021-01-15', '15/01/2021'],
])('%s is printed %s', (iso, text) => expect(dateText(iso)).toBe(text));

test('a day is printed so that it is read back, and has one serial number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      const iso = fromSerial(serial)!;
      return parseDate(dateText(iso)) === iso && toSerial(iso) === serial;
    }),
  );
});
