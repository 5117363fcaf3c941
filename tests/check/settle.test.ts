/** Of several returns of one unit it is told which one stands, and why the others do not. */
import type { Finding } from '../../src/core/finding';
import { period } from '../../src/core/period';
import type { Submission } from '../../src/core/table';
import { settleReturns } from '../../src/check/settle';
import { codeOf } from '../../src/core/kinds';
import { brokenRule, nothingChecked } from '../support/findings';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const unit = thanUyen2021.units.find(({ code }) => code === '03632')!;
const broken = brokenRule('NS-01');

const filed = (file: string, sha256: string, more: Partial<Submission> = {}): Submission => ({
  file,
  sha256,
  form: 'NS',
  formVersion: '2017',
  unit,
  period: period('2021-Q1'),
  round: 1,
  tables: [],
  explanations: [],
  findings: [],
  checked: nothingChecked,
  status: 'accepted',
  ...more,
});

const settled = (...returns: readonly Submission[]): readonly (readonly [string, string, readonly string[]])[] =>
  settleReturns(returns).map(({ file, status, findings }) => [file, status, findings.map(codeOf)]);

test('returns of different units, forms or periods do not meet', () => {
  const others = [
    filed('a', '1'),
    filed('b', '2', { form: 'HN' }),
    filed('c', '3', { period: period('2020-Q1') }),
    filed('d', '4', { unit: thanUyen2021.place }),
  ];
  expect(settleReturns(others)).toEqual(others);
});

test('the same bytes are one return, and the first file stands for it', () => {
  expect(settled(filed('a', '1'), filed('b', '1'))).toEqual([
    ['a', 'accepted', []],
    ['b', 'refused', ['FILE.copy']],
  ]);
});

test('files whose bytes are not known are never copies', () => {
  expect(settled(filed('a', ''), filed('b', ''))).toEqual([
    ['a', 'refused', ['FILE.duplicate']],
    ['b', 'refused', ['FILE.duplicate']],
  ]);
});

test('the higher round stands, even with errors open; what was wrong before it is no longer told', () => {
  expect(settled(filed('a', '1', { findings: [broken], status: 'refused' }), filed('b', '2', { round: 2 }), filed('c', '1'))).toEqual([
    ['a', 'refused', ['FILE.superseded']],
    ['b', 'accepted', []],
    ['c', 'refused', ['FILE.copy']],
  ]);
});

test('two of the same round are both left out, and keep what was found in them', () => {
  expect(
    settled(filed('a', '1', { round: 2 }), filed('b', '2', { round: 2, findings: [broken], status: 'refused' }), filed('c', '3')),
  ).toEqual([
    ['a', 'refused', ['FILE.duplicate']],
    ['b', 'refused', ['FILE.duplicate', 'NS-01']],
    ['c', 'refused', ['FILE.superseded']],
  ]);
  const [first] = settleReturns([filed('a.xlsx', '1'), filed('b.xlsx', '2')]);
  expect(first?.findings[0]).toMatchObject({ kind: 'file.duplicate', files: ['a.xlsx', 'b.xlsx'] });
});

test("a file made on another unit's template does not cast doubt on the true return", () => {
  const { severity, at, involves } = broken;
  const mistaken: Finding = { kind: 'file.identity', severity, at, involves, line: 'Mã đơn vị', cover: '1', stamp: '2' };
  expect(settled(filed('a', '1'), filed('b', '2', { findings: [mistaken], status: 'refused' }))).toEqual([
    ['a', 'accepted', []],
    ['b', 'refused', ['FILE.identity']],
  ]);
});
