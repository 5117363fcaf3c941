/** How findings are put in order: kinds, groups, filter, search, what comes first, what is coloured. */
import type { Severity } from '../../../src/core/finding';
import { forms } from '../../../src/forms';
import { colouredCells } from '../../../src/taskpane/check/colours';
import { corrections } from '../../../src/taskpane/check/corrections';
import { bySheet, filtered, firstToFix, inOrderOfWork, severities } from '../../../src/taskpane/check/groups';
import type { Kind } from '../../../src/core/facts';
import type { Place } from '../../../src/core/finding';
import { codeOf, groupOf } from '../../../src/core/kinds';
import { headingOf } from '../../../src/words/headings';
import { nothingChecked } from '../../support/findings';
import { plainWords } from '../../../src/core/vietnamese';
import type { ListedFile, ListedFinding } from '../../../src/taskpane/engine/checkList';

const rule = (code: string): Place => ({ form: 'NS', sheet: 'thu', rule: code });
const inThu = (key: string): Place => ({ form: 'NS', sheet: 'thu', key });

/** A rule by its code, or another kind where it is told. */
const finding = (
  of: string | readonly [Kind, Place?],
  severity: Severity,
  at: string,
  more: Partial<ListedFinding> = {},
): ListedFinding => {
  const [kind, place] = typeof of === 'string' ? (['rule', rule(of)] as const) : of;
  const told = { kind, severity, ...(place ? { place } : {}) };
  const code = codeOf(told);
  const [sheet = '', cell = ''] = at.split('!');
  const message = more.message ?? code;
  return {
    code,
    kind,
    group: groupOf(told),
    severity,
    at: { file: 'a.xlsx', sheet, cell },
    involves: [],
    message,
    index: 0,
    words: plainWords(`${sheet} ${cell} ${message}`),
    ...more,
  };
};
const all = new Set(severities);
const codes = (findings: readonly ListedFinding[]): readonly string[] => findings.map(({ code }) => code);

test('told together: a rule by itself, what the shape implies by kind, the file as one', () => {
  const group = (kind: Kind, place?: Place, severity: Severity = 'error'): string =>
    groupOf({ kind, severity, ...(place ? { place } : {}) });
  expect(group('rule', rule('NS-01'))).toBe('NS-01');
  expect(group('filled', rule('NS-05'))).toBe('NS-05');
  expect(group('sum', rule('NS.thu.huong100.sum'))).toBe('sum');
  expect(group('cell.formulaBlank', inThu('duToan'))).toBe('formula.blank');
  expect(group('cell.blank', inThu('duToan'))).toBe('blank');
  expect(group('cell.nameless', inThu('ten'))).toBe('blank');
  expect(group('heads.missing', { form: 'NS', sheet: 'thu' })).toBe(group('column.missing', inThu('duToan')));
  expect(group('file.period')).toBe('file');
  expect(group('wanting', rule('NS-11'), 'unchecked')).toBe('unchecked');
});

test('every check of every form has a heading, or is a rule with words of its own', () => {
  const headless = forms.flatMap(({ checks }) =>
    checks.filter(({ kind, severity }) => kind !== 'rule' && headingOf({ kind, severity }) === undefined).map(({ code }) => code),
  );
  expect(headless).toEqual([]);
});

test('one group for each sheet and kind, the gravest first', () => {
  const groups = bySheet([
    finding('NS-11', 'warning', 'Chi!A1'),
    finding(['sum', rule('NS.thu.a.sum')], 'error', 'Thu!A1'),
    finding('NS-12', 'unchecked', 'Thu!A2'),
    finding(['sum', rule('NS.thu.b.sum')], 'error', 'Thu!A3'),
    finding(['row.unknown', { form: 'NS', sheet: 'thu' }], 'error', 'Thu!A4'),
    finding('NS-13', 'unchecked', 'Thu!A2'),
  ]);
  expect(
    groups.map(({ sheet, count, kinds }) => [sheet, count, ...kinds.map(({ kind, findings }) => `${kind} ${findings.length}`)]),
  ).toEqual([
    ['Thu', 5, 'row.unknown 1', 'sum 2', 'unchecked 2'],
    ['Chi', 1, 'NS-11 1'],
  ]);
});

test('a search needs no accents, and all its words in any order', () => {
  const findings = [
    finding('A', 'error', 'Thu!F12', { message: 'Dòng «Các khoản thu 100%» chưa bằng tổng' }),
    finding('B', 'warning', 'Chi!F12', { message: 'Đơn vị tính' }),
  ];
  const search = (text: string): readonly string[] => codes(filtered(findings, { severities: all, search: text }));
  expect(search('khoan thu')).toEqual(['A']);
  expect(search('TỔNG f12')).toEqual(['A']);
  expect(search('don vi')).toEqual(['B']);
  expect(search('f12')).toEqual(['A', 'B']);
  expect(search('  ')).toEqual(['A', 'B']);
  expect(search('không có')).toEqual([]);
  expect(codes(filtered(findings, { severities: new Set<Severity>(['warning']), search: '' }))).toEqual(['B']);
});

test('to begin with: the most urgent of different kinds, explained warnings never, and nothing where there is little', () => {
  const findings = [
    finding(['sum', rule('NS.thu.a.sum')], 'error', 'Thu!A1'),
    finding(['sum', rule('NS.thu.b.sum')], 'error', 'Thu!A2'),
    finding('NS-11', 'warning', 'Thu!A3'),
    finding(['cell.type', inThu('c')], 'error', 'Thu!A4'),
    finding(['file.period'], 'error', 'Bìa!C10'),
    finding('NS-12', 'unchecked', 'Thu!A1'),
  ];
  expect(codes(firstToFix(findings))).toEqual(['FILE.period', 'NS.thu.c.type', 'NS.thu.a.sum']);
  expect(firstToFix(findings.slice(0, 3))).toEqual([]);
  const explained = [1, 2, 3, 4].map((number) => finding(`NS-1${number}`, 'warning', 'Thu!A1', { explanation: 'có lý do' }));
  expect(firstToFix(explained)).toEqual([]);
});

test('files that need work come first, and keep their order otherwise', () => {
  const file = (name: string, status: ListedFile['status'], ...findings: readonly ListedFinding[]): ListedFile => ({
    file: name,
    sha256: '',
    round: 1,
    status,
    findings,
    checked: nothingChecked,
  });
  const files = [
    file('a', 'accepted'),
    file('b', 'accepted', finding('NS-11', 'warning', 'Thu!A1')),
    file('c', 'refused'),
    file('d', 'accepted'),
    file('e', 'refused'),
  ];
  expect(inOrderOfWork(files).map(({ file: name }) => name)).toEqual(['c', 'e', 'b', 'a', 'd']);
});

test('a cell is corrected once, and coloured by the gravest of what is said of it', () => {
  const correction = (write: number) => ({ correction: { edit: { sheet: 'Thu', cell: 'A1', write }, from: '', to: String(write) } });
  const findings = [
    finding('NS-11', 'warning', 'Thu!A1', correction(1)),
    finding(['sum', rule('NS.thu.a.sum')], 'error', 'Thu!A1', correction(2)),
    finding('NS-12', 'warning', 'Thu!B1', { explanation: 'có lý do' }),
    finding('NS-13', 'unchecked', 'Thu!C1'),
    finding(['file.damaged'], 'error', ''),
    finding('NS-14', 'warning', 'Chi!A1'),
  ];
  expect(corrections(findings).map(({ correction: made }) => made?.edit)).toEqual([{ sheet: 'Thu', cell: 'A1', write: 1 }]);
  expect(colouredCells({ files: [{ file: '', sha256: '', round: 1, status: 'refused', findings, checked: nothingChecked }] })).toEqual([
    { sheet: 'Thu', cell: 'A1', color: 'FFC7CE' },
    { sheet: 'Chi', cell: 'A1', color: 'FFEB9C' },
  ]);
});
