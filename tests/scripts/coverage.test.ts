/** `tonghop forms --coverage`: which input cells no rule looks at. A form whose rules changed shows up here. */
import { coverageJson } from '../../scripts/tell/coverage';
import { forms } from '../../src/forms';
import { coverageOfAll } from '../../src/language/touched';
import { unitOf } from '../support/places';
import { runCli } from './runCli';

type Read = ReturnType<typeof coverageJson>;
const read = async (...args: readonly string[]): Promise<readonly Read[]> =>
  (JSON.parse((await runCli(['forms', '--json', '--coverage', ...args])).out) as { forms: readonly Read[] }).forms;

/** Inputs, those that a rule looks at, those that totals alone do, and those that nothing does. */
const figures = (covered: readonly Read[]): readonly string[] =>
  covered.flatMap(({ code, version, sheets }) =>
    sheets.map(({ key, inputs, byRule, bySum, byNothing }) => `${code} ${version} ${key}: ${inputs} = ${byRule} + ${bySum} + ${byNothing}`),
  );

test('the numbers of today', () => {
  const covered = forms.map((form) => coverageJson({ form, sheets: coverageOfAll(form, [unitOf('commune')]) }));
  const known = [
    'NS 2017 canDoi: 0 = 0 + 0 + 0',
    'NS 2017 thu: 90 = 88 + 2 + 0',
    'NS 2017 chi: 53 = 30 + 23 + 0',
    'NS 2026 canDoi: 0 = 0 + 0 + 0',
    'NS 2026 thu: 120 = 118 + 2 + 0',
    'NS 2026 chi: 63 = 36 + 27 + 0',
    'DTC 2021 duAn: 20 = 14 + 0 + 6',
    'DTC 2021 quyetToan: 18 = 18 + 0 + 0',
    'DTC 2021 dmQuyetToan: 6 = 5 + 0 + 1',
    'DTC 2021 chuongTrinh: 5 = 5 + 0 + 0',
    'DTC 2021 chuaQuyetToan: 4 = 1 + 0 + 3',
    'DTC 2026 duAn: 27 = 21 + 0 + 6',
    'DTC 2026 keHoachVon: 36 = 36 + 0 + 0',
    'DTC 2026 quyetToan: 18 = 18 + 0 + 0',
    'DTC 2026 dmQuyetToan: 6 = 5 + 0 + 1',
    'DTC 2026 chuongTrinh: 5 = 5 + 0 + 0',
    'DTC 2026 chuaQuyetToan: 4 = 1 + 0 + 3',
    'THDA 2026 duAn: 32 = 20 + 6 + 6',
    'HN 2016 ngheo: 30 = 24 + 0 + 6',
    'HN 2016 canNgheo: 30 = 24 + 0 + 6',
    'HN 2022 tongHop: 34 = 28 + 0 + 6',
    'HN 2022 ngheo: 38 = 38 + 0 + 0',
    'HN 2022 canNgheo: 38 = 38 + 0 + 0',
  ];
  // A form that is new has numbers of its own, which stand in its line of the command.
  expect(figures(covered)).toEqual(expect.arrayContaining(known));
});

test('of one form, with its cells; a sum is no rule', async () => {
  const found = await read('hn');
  expect([...new Set(found.map(({ code }) => code))]).toEqual(['HN']);
  const cells = found[0]!.sheets[0]!.cells;
  expect(cells).toContainEqual({ row: 'nongThon', column: 'dauNamTyLe', touched: 'none' });
  expect(cells.every(({ touched }) => touched !== ('rule' as string))).toBe(true);
});

test('as a table', async () => {
  const { out } = await runCli(['forms', '--coverage', 'NS', '--lang', 'en']);
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^NS \(2017\): /);
  expect(lines[1]).toMatch(/inputs\s+by a rule\s+by sums only\s+by nothing/);
  expect(lines.some((line) => /^\s+Chi\s+\d+\s+\d+\s+\d+\s+\d+$/.test(line))).toBe(true);
});

test('a form that there is not stops it', async () => {
  const { code, err } = await runCli(['forms', '--coverage', 'XX']);
  expect([code, err.includes('XX')]).toEqual([2, true]);
});
