/** How expressions are evaluated: blanks stay blank, figures keep their cells, what is not at hand is unknown. */
import type { Table } from '../../src/core/table';
import type { Value, World } from '../../src/reckon/evaluate';
import { duplicates, evaluate } from '../../src/reckon/evaluate';
import { worldOf } from '../../src/reckon/world';
import { parse } from '../../src/language/expression';
import { resolve } from '../../src/language/resolve';
import { forms } from '../../src/forms';
import { drawTable } from '../support/gridTable';

const budget = forms.find(({ code }) => code === 'NS')!;
const investment = forms.find(({ code }) => code === 'DTC')!;
const thu = budget.sheets.find(({ key }) => key === 'thu')!;

const table = drawTable(
  budget,
  'thu',
  `
  | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
  | phiLePhi | 100        |           | 40           | 30          |
  | thuPhat  | 0          | 7         |              |             |
  | thuKhac  |            |           |              |             |`,
  'a.xlsx',
).table;
const lastYear = drawTable(budget, 'thu', '| Thu | thucHienNsnn |\n| phiLePhi | 36 |', 'b.xlsx').table;

const ask = (text: string, row = 'phiLePhi', world: World = worldOf(budget, [table], { lastYear: [lastYear] })): Value =>
  evaluate(resolve(budget, thu, parse(text)), { table, row: table.rows.find(({ key }) => key === row)! }, world);

/** "70 E11 F11", "true", "blank": what an expression gives, and from which cells. */
const shown = (value: Value): string => {
  if (value.is === 'figure') return [value.figure.value.toFixed(), ...value.figure.from.map(({ cell }) => cell)].join(' ');
  if (value.is === 'truth') return String(value.truth);
  return value.is === 'unknown' ? `unknown: ${value.needs}` : value.is;
};

test.each([
  ['a cell', 'thucHienNsnn', '40 F11'],
  ['a sum', 'thucHienNsnn + thucHienNsx', '70 F11 G11'],
  ['a sum skips what is blank', 'thucHienNsnn + duToanNsx', '40 F11'],
  ['a difference from a blank', 'duToanNsx - thucHienNsnn', '-40 F11'],
  ['a product with a blank is blank', 'thucHienNsnn * duToanNsx', 'blank'],
  ['a ratio of a blank is blank', 'duToanNsx / thucHienNsnn', 'blank'],
  ['a ratio over a blank is blank', 'thucHienNsnn / duToanNsx', 'blank'],
  ['a ratio', 'thucHienNsnn / duToanNsnn', '0.4 F11 C11'],
  ['a number of the definition has no cell', '0.02 * duToanNsnn', '2 C11'],
  ['a row of the sheet', 'thuPhat.duToanNsx', '7 D12'],
  ['the same row of another year, in its own file', 'lastYear.thucHienNsnn', '36 F11'],
  ['a comparison with a blank is neither true nor false', 'duToanNsx <= thucHienNsnn', 'blank'],
  ['a comparison with what is not at hand', 'thucHienNsnn >= lastPeriod.thucHienNsnn', 'unknown: lastPeriod'],
  ['a sum with what is not at hand', 'thucHienNsnn + lastPeriod.thucHienNsnn', 'unknown: lastPeriod'],
  ['a sheet that is not at hand', 'chi.tongChi.thucHienTongSo = thucHienNsnn', 'unknown: otherForm'],
  ['filled', 'filled(thucHienNsnn)', 'true'],
  ['not filled', 'filled(duToanNsx)', 'false'],
  ['a false part settles "and" beside a blank', 'duToanNsx > 1 and thucHienNsnn > 50', 'false'],
  ['a true part settles "or" beside a blank', 'duToanNsx > 1 or thucHienNsnn > 30', 'true'],
  ['a true part leaves "and" open beside a blank', 'duToanNsx > 1 and thucHienNsnn > 30', 'blank'],
  ['multiplication binds before addition', 'thucHienNsnn + 2 * thucHienNsx', '100 F11 G11'],
])('%s: %s', (_, text, result) => expect(shown(ask(text))).toBe(result));

test('a rate over zero does not exist', () => expect(shown(ask('duToanNsx / duToanNsnn', 'thuPhat'))).toBe('blank'));
test('a row of nothing but blanks has no sum', () => expect(shown(ask('thucHienNsnn + thucHienNsx', 'thuKhac'))).toBe('blank'));

test('a zero that was typed is a figure, a blank is not', () => {
  expect(shown(ask('duToanNsnn + duToanNsnn', 'thuPhat'))).toBe('0 C12');
  expect(shown(ask('duToanNsnn', 'thuKhac'))).toBe('blank');
});

test('the figure of last year names the file it stands in', () => {
  const value = ask('lastYear.thucHienNsnn');
  expect(value.is === 'figure' ? value.figure.from : []).toEqual([{ file: 'b.xlsx', sheet: 'Thu', cell: 'F11' }]);
});

describe('figures agree as far as their declared decimals can tell', () => {
  const rateOf = (actual: string, plan: string, rate: string): string => {
    const one: Table = drawTable(
      budget,
      'thu',
      `| Thu | thucHienNsnn | duToanNsnn | tyLeNsnn |\n| phiLePhi | ${actual} | ${plan} | ${rate} |`,
      'a.xlsx',
    ).table;
    const formula = resolve(budget, thu, parse('tyLeNsnn = thucHienNsnn / duToanNsnn * 100'));
    return shown(evaluate(formula, { table: one, row: one.rows[0]! }, worldOf(budget, [one], {})));
  };
  test.each([
    ['rounded half-up', '7762', '52094', '14,9', 'true'],
    ['not rounded at all', '7762', '52094', '14,90005', 'true'],
    ['a tenth off', '7762', '52094', '15', 'false'],
    ['the ratio in place of the percentage', '7762', '52094', '0,149', 'false'],
    ['a half that may go either way', '1', '8', '12,5', 'true'],
  ])('%s: %s of %s is %s%%', (_, actual, plan, rate, result) => expect(rateOf(actual, plan, rate)).toBe(result));

  test('a long sum of rounded amounts may be off by half a unit for each of them, no more', () => {
    const sheet = investment.sheets.find(({ key }) => key === 'duAn')!;
    const total = (written: string): string => {
      const items = Array.from({ length: 4 }, (_, index) => `| Dự án ${index + 1} | 0,333 |`).join('\n');
      const drawn = drawTable(investment, 'duAn', `| Dự án | keHoach |\n| tongSo | ${written} |\n${items}`, 'a.xlsx').table;
      return shown(
        evaluate(
          resolve(investment, sheet, parse('keHoach = sum(keHoach)')),
          { table: drawn, row: drawn.rows[0]! },
          worldOf(investment, [drawn], {}),
        ),
      );
    };
    expect(total('1,332')).toBe('true');
    expect(total('1,334')).toBe('true');
    expect(total('1,335')).toBe('false');
  });

  test('counts have no tolerance', () => {
    const poverty = forms.find(({ code }) => code === 'HN')!;
    const sheet = poverty.sheets[0]!;
    const drawn = drawTable(poverty, 'ngheo', '| Thôn | hoDan | cuoiNam |\n| Thôn Một | 100 | 101 |', 'a.xlsx').table;
    expect(
      shown(
        evaluate(resolve(poverty, sheet, parse('cuoiNam <= hoDan')), { table: drawn, row: drawn.rows[0]! }, worldOf(poverty, [drawn], {})),
      ),
    ).toBe('false');
  });
});

describe('lists', () => {
  const sheet = investment.sheets.find(({ key }) => key === 'duAn')!;
  const drawn = drawTable(
    investment,
    'duAn',
    `
    | Dự án   | maDuAn  | nguonVon         | keHoach | giaiNgan |
    | tongSo  |         |                  | 60      |          |
    | Dự án A | 7001001 | Nguồn vốn khác   | 10      | 5        |
    | Dự án B | 7001002 | Nguồn vốn khác   | 20      |          |
    | Dự án C |         | Chương trình 135 |         |          |
    | dự án a | 7001001 | Chương trình 135 | 30      |          |`,
    'a.xlsx',
  ).table;
  const list = (text: string): string =>
    shown(evaluate(resolve(investment, sheet, parse(text)), { table: drawn }, worldOf(investment, [drawn], {})));

  test.each([
    ['sum(keHoach)', '60 O12 O13 O15'],
    ['sum(keHoach, nguonVon = "Nguồn vốn khác")', '30 O12 O13'],
    ['sum(keHoach, nguonVon = "chương trình 135")', '30 O15'],
    ['sum(giaiNganKeoDai)', 'blank'],
    ['count(keHoach > 0)', '3 O12 O13 O15'],
    ['count(giaiNgan > 0)', '1 Q12'],
    ['unique(maDuAn)', 'false'],
    ['unique(nguonVon)', 'false'],
  ])('%s gives %s', (text, result) => expect(list(text)).toBe(result));

  test('items that share a value come in one group for each value, spelling aside', () => {
    expect(duplicates(drawn.rows, 'tenDuAn').map((group) => group.map(({ row }) => row))).toEqual([[12, 15]]);
    expect(duplicates(drawn.rows, 'nguonVon').map((group) => group.map(({ row }) => row))).toEqual([
      [12, 13],
      [14, 15],
    ]);
  });

  test('an empty list has no count: nothing says that it was meant to be empty', () => {
    const empty = drawTable(investment, 'duAn', '| Dự án | keHoach |\n| tongSo | |', 'a.xlsx').table;
    expect(
      shown(evaluate(resolve(investment, sheet, parse('count(keHoach > 0)')), { table: empty }, worldOf(investment, [empty], {}))),
    ).toBe('blank');
  });
});
