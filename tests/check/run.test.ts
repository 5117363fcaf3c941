/** Running checks: which are applied, what is unchecked, and that one rule that crashes does not silence the others. */
import { period } from '../../src/core/period';
import type { Finding } from '../../src/core/finding';
import { runChecks } from '../../src/check/run';
import { worldOf } from '../../src/reckon/world';
import type { Formula } from '../../src/language/resolve';
import { forms } from '../../src/forms';
import type { Told } from '../support/findings';
import { told } from '../support/findings';
import { drawTable } from '../support/gridTable';

const budget = forms.find(({ code }) => code === 'NS')!;
const table = drawTable(
  budget,
  'thu',
  '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| tongThu | | 9 | | 9 |\n| phiLePhi | 10 | 9 | 10 | 9 |',
  'a.xlsx',
).table;
const context = { world: worldOf(budget, [table], {}), period: period('2021'), consolidated: false };
const ran = (...[form, tables, asked]: Parameters<typeof runChecks>): readonly Told[] =>
  runChecks(form, tables, asked).findings.map((finding) => told(finding));
const codes = (findings: readonly Told[], severity: Finding['severity']): readonly string[] =>
  findings.filter((finding) => finding.severity === severity).map(({ code }) => code);

test('a rule for communes is not asked of others, and is asked where the kind is not known', () => {
  expect(codes(ran(budget, [table], { ...context, kind: 'commune' }), 'error')).toEqual(expect.arrayContaining(['NS-01', 'NS-02']));
  expect(codes(ran(budget, [table], context), 'error')).toEqual(expect.arrayContaining(['NS-01', 'NS-02']));
  expect(codes(ran(budget, [table], { ...context, kind: 'parent' }), 'error')).toEqual([]);
});

test('a rule for whole years is neither broken nor unchecked in between', () => {
  const of = (code: string): readonly string[] =>
    ran(budget, [table], { ...context, kind: 'parent', period: period(code) }).map((finding) => finding.code);
  expect(of('2021')).toContain('NS-14');
  expect(of('2021-H1')).not.toContain('NS-14');
});

test('what is unchecked is told apart from what passed, once for each rule', () => {
  const unchecked = codes(ran(budget, [table], { ...context, kind: 'commune' }), 'unchecked');
  expect(unchecked).toEqual(['NS-11', 'NS-12', 'NS-13', 'NS-14', 'NS-15'].filter((code) => unchecked.includes(code)));
  expect(unchecked).toEqual(expect.arrayContaining(['NS-11', 'NS-12', 'NS-14', 'NS-15']));
  const lastPeriod = worldOf(budget, [table], { lastPeriod: [table] });
  expect(codes(ran(budget, [table], { ...context, world: lastPeriod, kind: 'commune' }), 'unchecked')).not.toContain('NS-11');
});

test('a table that was not filed is not checked', () => {
  expect(ran(budget, [], context)).toEqual([]);
});

test('a rule that crashes is reported, and the others still run', () => {
  const broken: Formula = {
    get is(): 'number' {
      throw new Error('lỗi thử');
    },
    text: '1',
  };
  const form = { ...budget, checks: budget.checks.map((check) => (check.code === 'NS-01' ? { ...check, holds: broken } : check)) };
  const findings = ran(form, [table], { ...context, kind: 'commune' });
  const [crashed] = findings.filter(({ code }) => code === 'NS-01');
  expect(crashed?.severity).toBe('unchecked');
  expect(crashed).toMatchObject({ kind: 'crashed', detail: 'lỗi thử' });
  expect(codes(findings, 'error')).toContain('NS-02');
});

test('the shape of the form is asked of consolidated tables too, their own rules only there', () => {
  const investment = forms.find(({ code }) => code === 'DTC')!;
  const list = drawTable(
    investment,
    'duAn',
    '| Dự án | maDuAn | keHoach |\n| tongSo | | 5 |\n| A | 7001001 | 2 |\n| B | 7001001 | 2 |',
    'a.xlsx',
  ).table;
  const of = (consolidated: boolean): readonly string[] =>
    codes(ran(investment, [list], { ...context, world: worldOf(investment, [list], {}), consolidated }), 'error');
  expect(of(false)).toEqual(['DTC.duAn.keHoach.sum', 'DTC-06']);
  expect(of(true)).toEqual(['DTC.duAn.keHoach.sum', 'DTC-07']);
});
