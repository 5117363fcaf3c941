/** What was granted until a day holds until then: an explanation, a unit taken in despite errors, a rule that only warns at first. */
import { explained } from '../../src/check/explain';
import { runChecks } from '../../src/check/run';
import { period } from '../../src/core/period';
import { defaultSettings } from '../../src/core/settings';
import { hasEnded, untilDay } from '../../src/core/until';
import type { Rule } from '../../src/language/form';
import { checkedForm } from '../../src/language/readForm';
import { worldOf } from '../../src/reckon/world';
import { accepting } from '../../src/work/settings';
import { messageOf } from '../../src/words/say';
import { brokenRule } from '../support/findings';
import { formNamed } from '../support/forms';
import { drawTable } from '../support/gridTable';

const [q1, q2] = [period('2021-Q1'), period('2021-H1')];

test.each([
  ['31/3/2021', '2021-03-31'],
  ['44286', '2021-03-31'],
  ['2021-Q1', '2021-03-31'],
  ['quý I năm 2021', '2021-03-31'],
  ['2021', '2021-12-31'],
  ['khi quyết toán xong', undefined],
] as const)('«%s» is until %s', (text, day) => {
  expect(untilDay(text)).toBe(day);
  expect([hasEnded(text, q1), hasEnded(text, q2)]).toEqual([false, day === '2021-03-31']);
});

const form = formNamed('NS 2017');
const { table } = drawTable(form, 'thu', '| Thu | duToanNsnn | duToanNsx |\n| phiLePhi | 10 | 11 |', 'a.xlsx');

describe('an explanation', () => {
  const at = { file: table.file, sheet: table.tab, cell: 'D9' };
  const finding = brokenRule('NS-11', 'warning', { at, involves: [at], about: { sheet: 'thu', row: 'phiLePhi', column: 'duToanNsx' } });
  const line = { code: 'NS-11', sheet: 'Thu', row: '', column: '', text: 'Đã kiểm tra', by: 'Kế toán', until: '31/3/2021', at };
  const found = (when: typeof q1): ReturnType<typeof explained>[number] => explained([finding], [line], form, [table], when)[0]!;
  test('answers its warning until its day', () => expect(found(q1)).toMatchObject({ explanation: 'Đã kiểm tra' }));
  test('after it the warning is back, and says so', () => {
    expect(found(q2).explanation).toBeUndefined();
    expect(messageOf(found(q2), 'vi')).toContain('Giải trình của đơn vị chỉ có giá trị đến 31/3/2021.');
  });
});

describe('a new rule', () => {
  const [first] = form.sheets.find(({ key }) => key === 'thu')!.rules.filter(({ code }) => code === 'NS-01');
  const withDay = (warnsUntil: string): ReturnType<typeof checkedForm> => {
    const { checks: _, ...definition } = form;
    const rules = (of: readonly Rule[]): readonly Rule[] => of.map((one) => (one.code === first!.code ? { ...one, warnsUntil } : one));
    return checkedForm({ ...definition, sheets: definition.sheets.map((sheet) => ({ ...sheet, rules: rules(sheet.rules) })) });
  };
  test('warns in periods that end by its day, and is an error after', () => {
    const own = withDay('2021-03-31');
    const severities = [q1, q2].map((when) => {
      const { findings } = runChecks(own, [table], { period: when, world: worldOf(own, [table], {}), consolidated: false });
      return findings.filter(({ place }) => place && 'rule' in place && place.rule === first!.code).map(({ severity }) => severity);
    });
    expect(severities).toEqual([['warning'], ['error']]);
  });
  test('with a day that is none is no definition', () => expect(() => withDay('quý I')).toThrow('warnsUntil'));
});

describe('a unit that is taken in', () => {
  const choices = (until?: string): Parameters<typeof accepting>[0] => ({
    settings: { ...defaultSettings, waivers: [{ unit: '03632', ...(until ? { until } : {}) }] },
    ...{ catalogue: '', period: '2021-Q1', problems: [] },
  });
  test.each([
    ['without an end: for the period of its settings', undefined, ['03632'], []],
    ['until a later period', '2021-H1', ['03632'], ['03632']],
    ['until a day that was over', '28/02/2021', [], []],
  ] as const)('%s', (_, until, first, second) => {
    expect(accepting(choices(until), [], q1).accept).toEqual(first);
    expect(accepting(choices(until), [], q2).accept).toEqual(second);
  });
});
