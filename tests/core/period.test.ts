/** Reporting periods: their codes, their names in a sentence, their days, which comes before which. */
import {
  firstDay,
  isEarlierInYear,
  isYearBefore,
  lastDay,
  lastEnded,
  latestClosedYear,
  parsePeriod,
  period,
  periodName,
} from '../../src/core/period';

test.each([
  ['2021-02', 'month', 2, 'tháng 02 năm 2021', '2021-02-28'],
  ['2024-02', 'month', 2, 'tháng 02 năm 2024', '2024-02-29'],
  ['2021-03', 'month', 3, 'tháng 3 năm 2021', '2021-03-31'],
  ['2021-11', 'month', 11, 'tháng 11 năm 2021', '2021-11-30'],
  ['2021-Q1', 'quarter', 3, 'quý I năm 2021', '2021-03-31'],
  ['2021-Q4', 'quarter', 12, 'quý IV năm 2021', '2021-12-31'],
  ['2021-H1', 'half', 6, '6 tháng đầu năm 2021', '2021-06-30'],
  ['2021-9M', 'nineMonths', 9, '9 tháng đầu năm 2021', '2021-09-30'],
  ['2021', 'year', 12, 'năm 2021', '2021-12-31'],
])('%s is a %s that runs to month %i', (code, kind, lastMonth, name, end) => {
  const read = period(code);
  expect(read).toMatchObject({ code, kind, lastMonth });
  expect(periodName(read)).toBe(name);
  expect(firstDay(read)).toBe(`${read.year}-01-01`);
  expect(lastDay(read)).toBe(end);
});

test.each([
  '',
  '2021-0',
  '2021-13',
  '2021-00',
  '2021-Q0',
  '2021-Q5',
  '2021-H2',
  '2021-6M',
  '21-Q1',
  'Q1-2021',
  '2021-q1',
  '2021Q1',
  '2021-01-01',
])('"%s" is no period', (code) => {
  expect(parsePeriod(code)).toBeUndefined();
  expect(() => period(code)).toThrow('not a period');
});
test('spaces around a code do no harm', () => expect(parsePeriod(' 2021-Q1 ')?.code).toBe('2021-Q1'));

test('the latest closed year is the year before, except for a year itself', () => {
  expect(latestClosedYear(period('2021-Q1')).code).toBe('2020');
  expect(latestClosedYear(period('2021-Q4')).code).toBe('2020');
  expect(latestClosedYear(period('2021')).code).toBe('2021');
});

test('cumulative periods of a year are told apart by their last month', () => {
  expect(isEarlierInYear(period('2021-Q1'), period('2021-H1'))).toBe(true);
  expect(isEarlierInYear(period('2021-9M'), period('2021-10'))).toBe(true);
  expect(isEarlierInYear(period('2021-Q2'), period('2021-H1'))).toBe(false);
  expect(isEarlierInYear(period('2020-Q1'), period('2021-H1'))).toBe(false);
  expect(isYearBefore(period('2020-Q1'), period('2021-03'))).toBe(true);
  expect(isYearBefore(period('2020-Q1'), period('2021-Q2'))).toBe(false);
});

test.each([
  ['quarter', '2026-11-30', '2026-Q3'],
  ['quarter', '2026-09-30', '2026-Q2'],
  ['quarter', '2026-10-01', '2026-Q3'],
  ['quarter', '2027-01-01', '2026-Q4'],
  ['month', '2026-03-15', '2026-02'],
  ['month', '2026-01-31', '2025-12'],
  ['half', '2026-06-30', '2025-H1'],
  ['half', '2026-07-01', '2026-H1'],
  ['nineMonths', '2026-11-30', '2026-9M'],
  ['year', '2026-12-31', '2025'],
] as const)('the %s that ended last before %s is %s', (kind, day, code) => expect(lastEnded(kind, day).code).toBe(code));
