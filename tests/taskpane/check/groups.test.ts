/** How findings are put in order: kinds, groups, filter, search, what comes first, what is coloured. */
import type { Severity } from '../../../src/core/finding';
import { forms } from '../../../src/forms';
import { colouredCells } from '../../../src/taskpane/check/colours';
import { corrections } from '../../../src/taskpane/check/corrections';
import { bySheet, filtered, firstToFix, inOrderOfWork, severities } from '../../../src/taskpane/check/groups';
import { kindName, kindOf } from '../../../src/taskpane/check/kinds';
import { plainWords } from '../../../src/core/vietnamese';
import type { ListedFile, ListedFinding } from '../../../src/taskpane/engine/checkList';

const finding = (code: string, severity: Severity, at: string, more: Partial<ListedFinding> = {}): ListedFinding => {
  const [sheet = '', cell = ''] = at.split('!');
  const message = more.message ?? code;
  return {
    code,
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

test('a kind is told by the code: the rule itself, what the shape implies, the file', () => {
  const kind = (code: string, severity: Severity = 'error'): string => kindOf({ code, severity });
  expect(kind('NS-01')).toBe('NS-01');
  expect(kind('NS.thu.huong100.sum')).toBe('sum');
  expect(kind('NS.chi.duToan.formula.blank')).toBe('formula.blank');
  expect(kind('NS.chi.duToan.blank')).toBe('blank');
  expect(kind('NS.chi.row.unknown')).toBe('row.unknown');
  expect(kind('NS.chi.y.row.missing')).toBe('row.missing');
  expect(kind('FILE.period')).toBe('file');
  expect(kind('NS-11', 'unchecked')).toBe('unchecked');
});

test('every check of every form has a kind with a name, or is a rule with words of its own', () => {
  const nameless = forms.flatMap(({ checks }) =>
    checks
      .filter(({ code, kind, severity }) => kind !== 'rule' && kindName(kindOf({ code, severity })) === undefined)
      .map(({ code }) => code),
  );
  expect(nameless).toEqual([]);
});

test('one group for each sheet and kind, the gravest first', () => {
  const groups = bySheet([
    finding('NS-11', 'warning', 'Chi!A1'),
    finding('NS.thu.a.sum', 'error', 'Thu!A1'),
    finding('NS-12', 'unchecked', 'Thu!A2'),
    finding('NS.thu.b.sum', 'error', 'Thu!A3'),
    finding('NS.thu.row.unknown', 'error', 'Thu!A4'),
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
    finding('NS.thu.a.sum', 'error', 'Thu!A1'),
    finding('NS.thu.b.sum', 'error', 'Thu!A2'),
    finding('NS-11', 'warning', 'Thu!A3'),
    finding('NS.thu.c.type', 'error', 'Thu!A4'),
    finding('FILE.period', 'error', 'Bìa!C10'),
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
    finding('NS.thu.a.sum', 'error', 'Thu!A1', correction(2)),
    finding('NS-12', 'warning', 'Thu!B1', { explanation: 'có lý do' }),
    finding('NS-13', 'unchecked', 'Thu!C1'),
    finding('FILE.damaged', 'error', ''),
    finding('NS-14', 'warning', 'Chi!A1'),
  ];
  expect(corrections(findings).map(({ correction: made }) => made?.edit)).toEqual([{ sheet: 'Thu', cell: 'A1', write: 1 }]);
  expect(colouredCells({ files: [{ file: '', sha256: '', round: 1, status: 'refused', findings }] })).toEqual([
    { sheet: 'Thu', cell: 'A1', color: 'FFC7CE' },
    { sheet: 'Chi', cell: 'A1', color: 'FFEB9C' },
  ]);
});
