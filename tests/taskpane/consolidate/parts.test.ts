/** The small parts of the tab Tổng hợp: where bars lie, which lines are shown, what becomes of the state. */
import type { OverviewPoint } from '../../../src/consolidate/overview';
import type { FormStanding, UnitStanding } from '../../../src/consolidate/standing';
import type { ConsolidateAnswer } from '../../../src/taskpane/engine/consolidateAnswer';
import { placeOf } from '../../../src/taskpane/consolidate/cellPlace';
import { chartLayout } from '../../../src/taskpane/consolidate/chartLayout';
import { answered, first, withMade, withoutPrevious, withPrevious } from '../../../src/taskpane/consolidate/state';
import { summaryText } from '../../../src/taskpane/consolidate/summary';
import { countsOf, unitRows } from '../../../src/taskpane/consolidate/unitRows';
import { sayIn } from '../../../src/taskpane/words/sayIn';

const at = { file: 'consolidated.xlsx', sheet: 'HN Hộ nghèo', cell: 'P12' };
const point = (label: string, ...values: readonly (number | undefined)[]): OverviewPoint => ({
  label,
  values: values.map((value) => (value === undefined ? { at, text: '' } : { at, value, text: String(value) })),
});

describe('the bars of a chart', () => {
  const blank = 'không có số liệu';
  const bars = (points: readonly OverviewPoint[], width: number) => chartLayout(points, width, blank).rows.flatMap((row) => row.bars);

  test.each([280, 1000])('are as long as their numbers, and stay with their texts inside a width of %d', (width) => {
    const [ten, five, twenty] = bars([point('Xã A', 10, 5), point('Xã B', 20)], width);
    expect(five!.width / ten!.width).toBeCloseTo(0.5);
    expect(twenty!.width / ten!.width).toBeCloseTo(2);
    for (const bar of bars([point('Xã A', 123_456, 1), point('Một tên đơn vị thật dài để thử xem có vừa hay không', 7)], width)) {
      expect(bar.x + bar.width).toBeLessThan(width);
      expect(bar.textX + bar.text.length * 6).toBeLessThan(width);
    }
  });

  test('a blank has no bar but words, and a nought has a bar of no length', () => {
    const [none, nought] = bars([point('Xã A', undefined, 0)], 300);
    expect(none).toMatchObject({ isBlank: true, text: blank, width: 0 });
    expect(nought).toMatchObject({ isBlank: false, text: '0', width: 0 });
  });

  test('numbers below nought go to the left, with their text before them', () => {
    const [above, below] = bars([point('Xã A', 30, -10)], 400);
    const { zeroX } = chartLayout([point('Xã A', 30, -10)], 400, blank);
    expect(above).toMatchObject({ x: zeroX, anchor: 'start' });
    expect(below!.x + below!.width).toBeCloseTo(zeroX);
    expect(below).toMatchObject({ anchor: 'end' });
    expect(below!.textX - below!.text.length * 7).toBeGreaterThanOrEqual(0);
  });

  test('labels stand above the bars where there is little room and are cut where there is none', () => {
    const long = 'Phòng Nông nghiệp và Phát triển nông thôn của huyện';
    const narrow = chartLayout([point(long, 1)], 200, blank).rows[0]!;
    expect(narrow.labelY).toBeLessThan(narrow.top);
    expect(narrow.label.endsWith('…')).toBe(true);
    const wide = chartLayout([point('Xã A', 1)], 900, blank).rows[0]!;
    expect(wide.labelY).toBeGreaterThan(wide.top);
    expect(wide.bars[0]!.x).toBeGreaterThan(30);
  });

  test('nothing to draw is no mistake', () => expect(chartLayout([], 300, blank).rows).toEqual([]));
});

describe('the table of units', () => {
  const unit = (code: string, status: UnitStanding['status']): UnitStanding => ({
    code,
    name: code,
    called: code,
    status,
    errors: 0,
    warnings: 0,
  });
  const standings: readonly FormStanding[] = [
    { form: 'NS', title: 'Thu, chi', period: 'quý I năm 2021', units: [unit('1', 'accepted'), unit('2', 'missing'), unit('3', 'refused')] },
    { form: 'HN', title: 'Hộ nghèo', period: 'năm 2020', units: [unit('1', 'despiteErrors'), unit('2', 'accepted')] },
  ];
  const codes = (...filter: readonly [string, Parameters<typeof unitRows>[2]]) =>
    unitRows(standings, ...filter).map(({ form, unit: { code } }) => `${form} ${code}`);

  test('shows all, one form, one kind of standing, or whatever is not in', () => {
    expect(codes('', 'any')).toEqual(['NS 1', 'NS 2', 'NS 3', 'HN 1', 'HN 2']);
    expect(codes('', 'notIn')).toEqual(['NS 2', 'NS 3']);
    expect(codes('HN', 'despiteErrors')).toEqual(['HN 1']);
    expect(codes('HN', 'notIn')).toEqual([]);
  });

  test('offers only kinds that there are', () => {
    expect([...countsOf(standings, '')]).toEqual([
      ['any', 5],
      ['notIn', 2],
      ['missing', 1],
      ['refused', 1],
      ['despiteErrors', 1],
      ['accepted', 2],
    ]);
    expect([...countsOf(standings, 'HN').keys()]).toEqual(['any', 'despiteErrors', 'accepted']);
  });
});

describe('where a cell lies in the open workbook', () => {
  test.each([
    ['a return of its own', { file: 'So.xlsx', sheet: 'Thu', cell: 'C5' }, { sheet: 'Thu', cell: 'C5' }],
    ['one of several returns', { file: 'So.xlsx [Bìa (2)]', sheet: 'Thu (2)', cell: 'C5' }, { sheet: 'Thu (2)', cell: 'C5' }],
    ['a consolidated cell', { file: 'consolidated.xlsx', sheet: 'NS Thu', cell: 'C5' }, { sheet: 'NS Thu (2)', cell: 'C5' }],
    ['a consolidated cell not added', { file: 'consolidated.xlsx', sheet: 'NS Chi', cell: 'C5' }, undefined],
    ['another file', { file: 'khac.xlsx', sheet: 'Thu', cell: 'C5' }, undefined],
    ['a whole file', { file: 'So.xlsx', sheet: '', cell: '' }, undefined],
  ])('%s', (_what, cell, place) => expect(placeOf(cell, 'So.xlsx', { 'NS Thu': 'NS Thu (2)' })).toEqual(place));

  test('without an open workbook nowhere', () =>
    expect(placeOf({ file: 'So.xlsx', sheet: 'Thu', cell: 'C5' }, undefined, undefined)).toBeUndefined());
});

describe('the state', () => {
  const answer: ConsolidateAnswer = { is: 'nothing', period: { code: '2021-Q1', name: 'quý I năm 2021' }, problems: [] };

  test('what was made of an earlier answer is gone with it, and so is what that rested on', () => {
    const made = withMade(answered(first, { answer, from: ['a'], rests: 3 }), { is: 'added', first: 'Tổng quan', count: 9 });
    expect(made).toMatchObject({ answer, from: ['a'], rests: 3 });
    const second = answered(made, { answer, from: ['b'], rests: undefined });
    expect([second.made, second.rests]).toEqual([undefined, undefined]);
  });

  test('a file of an earlier period takes the place of one of its name', () => {
    const file = (key: string, sha256: string) => ({ key, file: key, sha256 });
    const state = withPrevious(withPrevious(first, [file('a', '1'), file('b', '1')]), [file('a', '2')]);
    expect(state.previous).toEqual([file('b', '1'), file('a', '2')]);
    expect(withoutPrevious(state, 'a').previous).toEqual([file('b', '1')]);
  });

  test('each answer can be said in a line, in both languages', () => {
    expect(summaryText(answer, sayIn('vi'))).toContain('biểu đã nộp của kỳ quý I năm 2021');
    expect(summaryText(answer, sayIn('en'))).toContain('a return for Quarter I of 2021');
    expect(summaryText({ is: 'unknown', what: 'period' }, sayIn('vi'))).toContain('kỳ báo cáo');
    expect(summaryText({ is: 'unknown', what: 'catalogue' }, sayIn('en'))).toContain('catalogue');
  });
});
