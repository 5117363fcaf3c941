/** Loading refuses what the engine cannot keep: each mistake is told with its place, its kind and what to do. */
import type { Lang } from '../../src/core/lang';
import { budget2017 } from '../../src/forms/budget-2017';
import { count, money, name, percent, row, sumRow, text } from '../../src/language/form';
import { readForms } from '../../src/language/library';
import { checkedForm, readForm } from '../../src/language/readForm';
import type { DefinitionProblem, ProblemKind } from '../../src/language/problem';
import { sayProblem } from '../../src/language/sayProblem';
import { problemWords } from '../../src/language/problemWords';
import { libraryProblems } from '../../scripts/try/sound';
import type { Toy } from './toyForm';
import { rule, toy, toyColumns, toyListColumns, toyRows } from './toyForm';

const told = (problems: readonly DefinitionProblem[] | undefined): readonly string[] =>
  (problems ?? []).map(({ kind, path }) => `${kind} ${path.join('.')}`);
const problemsOf = (changed: Toy): readonly string[] => told(readForm(toy(changed)).problems);

const withColumn = (...columns: (typeof toyColumns)[number][]): Toy => ({ columns: [...toyColumns, ...columns] });
const withRules = (...holds: readonly string[]): Toy => ({ rules: holds.map((one, index) => rule(`TL-0${index + 1}`, one)) });

test('the form that is spoilt below is sound', () => expect(readForm(toy()).problems).toBeUndefined());

/** The mistakes that once loaded in silence, each with what was wrong with it. */
describe('what the engine cannot keep', () => {
  test.each<readonly [string, Toy, ProblemKind, string]>([
    [
      'a column of another period: its template would be this period',
      withColumn(money('truoc', 'Kỳ trước', { formula: 'lastPeriod.quyLuong' })),
      'formula.otherPeriod',
      'sheets.0.columns.7.formula',
    ],
    [
      'a column of another form: blank for ever',
      withColumn(percent('phan', 'Phần', 'daChi / NS.chi.tongChi.thucHienTx', 1)),
      'formula.otherForm',
      'sheets.0.columns.7.formula',
    ],
    [
      'a ratio in a column of people',
      { rows: [...toyRows, row('', 'phu', 'Phụ', { is: { giao: 'quanLy.coMat / suNghiep.coMat' } })] },
      'measures.result',
      'sheets.0.body.rows.1.is.giao',
    ],
    ['words on fixed rows, that nobody can fill', withColumn(text('ghiChu', 'Ghi chú')), 'column.unfillable', 'sheets.0.columns.7'],
    [
      'a count with decimals',
      withColumn(count('dienTich', 'Diện tích', 'ha', { decimals: 2 })),
      'column.decimals',
      'sheets.0.columns.7.decimals',
    ],
    [
      'a rule on one return that cites another form',
      withRules('tongSo.daChi <= NS.chi.tongChi.thucHienTx'),
      'rule.otherForm',
      'sheets.0.rules.0.holds',
    ],
    [
      'a rule on a row that is not there',
      { rules: [rule('TL-01', 'coMat <= giao', { rows: ['quanly'] })] },
      'row.unknown',
      'sheets.0.rules.0.rows.0',
    ],
    [
      'a rule on a column that is not there',
      { rules: [rule('TL-01', 'quanLy <= suNghiep', { columns: ['gia'] })] },
      'column.unknown',
      'sheets.0.rules.0.columns.0',
    ],
    [
      'a part of a column that is not there',
      withColumn(count('nu', 'Nữ', 'người', { within: 'gia' })),
      'column.unknown',
      'sheets.0.columns.7.within',
    ],
    [
      'a row open on a column that is not there',
      { rows: [...toyRows, row('', 'phu', 'Phụ', { only: ['gia'] })] },
      'column.unknown',
      'sheets.0.body.rows.1.only.0',
    ],
    [
      'a link on a column that is not there',
      { rows: [...toyRows, row('', 'phu', 'Phụ', { is: { gia: 'quanLy.giao' } })] },
      'column.unknown',
      'sheets.0.body.rows.1.is.gia',
    ],
    ['a code of another form', { rules: [rule('NS-03', 'coMat <= giao')] }, 'code.foreign', 'sheets.0.rules.0.code'],
    ['a rule without a condition', withRules('coMat + giao'), 'rule.notCondition', 'sheets.0.rules.0.holds'],
    ['money compared with people', withRules('daChi <= coMat'), 'measures.mixed', 'sheets.0.rules.0.holds'],
    [
      'a rate that contains itself',
      withColumn(money('vong', 'Vòng', { formula: 'vong + daChi' })),
      'formula.circle',
      'sheets.0.columns.7.formula',
    ],
    [
      'a rate taken a hundredfold',
      withColumn(percent('phan', 'Phần', 'coMat / giao * 100', 1)),
      'measures.hundred',
      'sheets.0.columns.7.formula',
    ],
    [
      'a count without its word',
      withColumn({ is: 'column', kind: 'count', key: 'nu', label: 'Nữ' }),
      'column.noUnit',
      'sheets.0.columns.7.unit',
    ],
    [
      'a choice of nothing',
      { listColumns: [...toyListColumns, { is: 'column', kind: 'choice', key: 'nguon', label: 'Nguồn' }] },
      'column.noChoices',
      'sheets.1.columns.4.choices',
    ],
    [
      'a column for units that do not file',
      withColumn(money('capTren', 'Cấp trên', { onlyFor: ['parent'] })),
      'unit.notFiling',
      'sheets.0.columns.7.onlyFor.0',
    ],
  ])('%s', (_what, changed, kind, path) => expect(problemsOf(changed)).toEqual([`${kind} ${path}`]));

  test('two versions in force together', () => {
    const versions = [toy(), toy({ form: { version: '2022', validFrom: '2022-01-01' } })];
    expect(told(readForms(versions).problems)).toEqual(['time.overlaps 1.validFrom']);
  });

  test('a rule over all returns may cite another form, but only a cell that the form has', () => {
    const citing = (holds: string): unknown => toy({ rules: [rule('TL-01', holds, { consolidated: true })] });
    expect(readForms([budget2017, citing('tongSo.daChi <= NS.chi.tongChi.thucHienTx')]).problems).toBeUndefined();
    expect(told(readForms([budget2017, citing('tongSo.daChi <= NS.chi.tongChi.khongCo')]).problems)).toEqual([
      'path.unknown 1.sheets.0.rules.0.holds',
    ]);
    expect(told(readForms([budget2017, citing('tongSo.daChi <= NS.khongCo.tongChi.thucHienTx')]).problems)).toEqual([
      'sheet.unknown 1.sheets.0.rules.0.holds',
    ]);
    expect(told(readForms([citing('tongSo.daChi <= NS.chi.tongChi.thucHienTx')]).problems)).toEqual([
      'form.notBeside 0.sheets.0.rules.0.holds',
    ]);
  });
});

describe('further mistakes', () => {
  test.each<readonly [string, Toy, ProblemKind, string]>([
    ['an unknown column in a rule', withRules('coMat <= gia'), 'path.unknown', 'sheets.0.rules.0.holds'],
    ['an unknown function', withRules('max(coMat) <= giao'), 'expression.noFunction', 'sheets.0.rules.0.holds'],
    ['half an expression', withRules('coMat <='), 'expression.unexpected', 'sheets.0.rules.0.holds'],
    ['a sign that nobody knows', withRules('coMat & giao'), 'expression.unreadable', 'sheets.0.rules.0.holds'],
    ['over rows and over columns', withRules('coMat <= quanLy'), 'expression.bothWays', 'sheets.0.rules.0.holds'],
    ['a code of one digit', { rules: [rule('TL-1', 'coMat <= giao')] }, 'shape.ruleCode', 'sheets.0.rules.0.code'],
    ['a key with accents', withColumn(money('tiền', 'Tiền')), 'shape.key', 'sheets.0.columns.7.key'],
    ['a kind of unit that is not there', { form: { filedBy: ['village' as 'commune'] } }, 'shape.choice', 'filedBy.0'],
    ['a word too many', { form: { colour: 'red' } as object }, 'shape.unknown', 'colour'],
    ['a day that is none', { form: { validFrom: '1/1/2021' } }, 'shape.day', 'validFrom'],
    ['an end before the beginning', { form: { validTo: '2020-12-31' } }, 'time.backwards', 'validTo'],
    ['a key twice', withColumn(money('giao', 'Giao')), 'key.twice', 'sheets.0.columns.7.key'],
    ['two columns of names', withColumn(name('ten', 'Tên')), 'names.one', 'sheets.0.columns.7'],
    [
      'a condition in a cell',
      withColumn(money('du', 'Đủ', { formula: 'daChi <= quyLuong' })),
      'formula.notNumber',
      'sheets.0.columns.7.formula',
    ],
    [
      'a count in a cell',
      withColumn(count('soMuc', 'Số mục', 'mục', { formula: 'count(danhSach.soTien > 0)' })),
      'formula.function',
      'sheets.0.columns.7.formula',
    ],
    ['words that no choice has', { listRules: [rule('TL-01', 'soTien >= 0 or loai = "Mơi"')] }, 'text.noChoice', 'sheets.1.rules.0.holds'],
  ])('%s', (_what, changed, kind, path) => expect(problemsOf(changed)).toEqual([`${kind} ${path}`]));

  test('a circle of two formulas is told on both', () => {
    const around = withColumn(money('a', 'A', { formula: 'b + daChi' }), money('b', 'B', { formula: 'a - daChi' }));
    expect(problemsOf(around)).toEqual(['formula.circle sheets.0.columns.7.formula', 'formula.circle sheets.0.columns.8.formula']);
  });

  test('a row taken from the sum that it is a part of', () => {
    const rows = [sumRow('', 'tongSo', 'TỔNG SỐ', [row('1', 'quanLy', 'Quản lý', { is: { giao: 'tongSo.giao' } })])];
    expect(problemsOf({ rows })).toEqual(['formula.circle sheets.0.body.rows.0.rows.0.is.giao']);
  });

  test('all are told at once, also by the error of a form of ours', () => {
    const spoilt = toy({ ...withColumn(text('ghiChu', 'Ghi chú')), rules: [rule('NS-03', 'coMat <= gia')] });
    expect(told(readForm(spoilt).problems)).toEqual([
      'code.foreign sheets.0.rules.0.code',
      'column.unfillable sheets.0.columns.7',
      'path.unknown sheets.0.rules.0.holds',
    ]);
    for (const { kind } of readForm(spoilt).problems ?? [])
      expect(() => checkedForm(spoilt)).toThrow(problemWords[kind].en.split('}').at(-1)!);
    expect(() => checkedForm(spoilt)).toThrow('form TL (2021)');
  });

  test('what is no definition at all is told too', () => {
    expect(told(readForm(null).problems)).toEqual(['shape.type ']);
    expect(told(readForm({ ...toy(), title: undefined }).problems)).toEqual(['shape.missing title']);
  });
});

describe('what rules say together', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['a thing compared with itself', ['coMat <= coMat'], ['rule.always 0']],
    ['the same sum on both sides', ['coMat + giao = giao + coMat'], ['rule.always 0']],
    ['numbers alone', ['1 <= 2'], ['rule.always 0']],
    ['one way or the other', ['coMat <= giao or coMat > giao'], ['rule.always 0']],
    ['more than itself', ['coMat > coMat'], ['rule.never 0']],
    ['itself and one', ['coMat = coMat + 1'], ['rule.never 0']],
    ['two at once', ['coMat < giao and coMat > giao'], ['rule.never 0']],
    ['the same, turned round', ['coMat <= giao', 'giao >= coMat'], ['rule.redundant 1']],
    ['twice as much', ['coMat <= giao', '2 * coMat <= 2 * giao'], ['rule.redundant 1']],
    ['the weaker first', ['coMat <= giao', 'coMat < giao'], ['rule.redundant 0']],
    ['what the column computes anyway', ['tyLe = 100 * (daChi / quyLuong)'], ['rule.redundant 0']],
    ['less and more', ['coMat < giao', 'coMat > giao'], ['rule.contradicts 1']],
    ['two different sums', ['coMat = giao', 'coMat = giao + 1'], ['rule.contradicts 1']],
    ['blank and not', ['filled(tongSo.giao)', 'filled(tongSo.giao)'], ['rule.redundant 1']],
    // What it does not see, and must not: blanks between, signs of figures, ratios.
    ['a chain through a cell that may be blank', ['coMat <= giao', 'daChi <= quyLuong', 'quyLuong <= 5 * daChi'], []],
    ['a part of a sum', ['coMat + giao <= 10', 'coMat <= 10'], []],
    ['a ratio', ['coMat / giao <= 1', 'coMat <= giao'], []],
  ])('%s', (_what, holds, expected) =>
    expect(problemsOf(withRules(...holds)).map((item) => item.replace(/ sheets\.0\.rules\./, ' ').replace('.holds', ''))).toEqual(expected),
  );

  test('rules that never stand in one place have nothing to do with each other', () => {
    const apart = (a: Parameters<typeof rule>[2], b: Parameters<typeof rule>[2]): readonly string[] =>
      problemsOf({ rules: [rule('TL-01', 'coMat <= giao', a), rule('TL-02', 'coMat > giao', b)] });
    expect(apart({ rows: ['quanLy'] }, { rows: ['suNghiep'] })).toEqual([]);
    expect(apart({ periods: ['year'] }, { periods: ['quarter'] })).toEqual([]);
    expect(apart({ onlyFor: ['commune'] }, { onlyFor: ['owner'] })).toEqual([]);
    expect(apart({}, { consolidated: true })).toEqual([]);
    expect(apart({ rows: ['quanLy'] }, { rows: ['quanLy', 'suNghiep'] })).toEqual(['rule.contradicts sheets.0.rules.1']);
  });

  test('a warning does not stand for an error', () => {
    const warning = { ...rule('TL-11', 'coMat <= giao'), severity: 'warning' as const };
    expect(problemsOf({ rules: [warning, rule('TL-01', 'coMat <= giao')] })).toEqual(['rule.redundant sheets.0.rules.0']);
  });
});

describe('the words of problems', () => {
  const holes = (words: string): readonly string[] => [...words.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole ?? '').toSorted();

  test.each(Object.entries(problemWords))('%s has the same values in both languages', (_kind, { vi, en }) => {
    expect(new Set(holes(vi))).toEqual(new Set(holes(en)));
    expect(vi).toBe(vi.normalize('NFC'));
  });

  test.each<Lang>(['vi', 'en'])('leave no value open (%s)', (lang) => {
    const spoilt = toy({ rules: [rule('NS-03', 'daChi <= coMat'), rule('TL-02', 'coMat <='), rule('TL-03', 'coMat <= gia')] });
    const sentences = (readForm(spoilt).problems ?? []).map((item) => sayProblem(item, lang));
    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
  });
});

test('every definition, section and chart of ours is sound, which no start of the program looks at again', () =>
  expect(libraryProblems('en')).toBe(''));
