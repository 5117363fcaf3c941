/** One cell read as the form declares it: what is certain is read, what is not is a finding. */
import type { Cell } from '../../src/core/cell';
import { decimal } from '../../src/core/decimal';
import type { MoneyScale } from '../../src/core/money';
import type { Lang } from '../../src/core/lang';
import type { Column } from '../../src/language/form';
import { choice, code, count, date, money, name, percent, text } from '../../src/language/form';
import type { Role } from '../../src/language/roles';
import { observed, readCell } from '../../src/read/readCell';
import { judged } from '../../src/check/judge';
import type { Told } from '../support/findings';
import { told } from '../support/findings';

const at = { file: 'a.xlsx', sheet: 'Thu', cell: 'D7' };
const columns = {
  money: money('thucHien', 'Thực hiện'),
  count: count('hoDan', 'Số hộ', 'hộ'),
  percent: percent('tyLe', 'Tỷ lệ %', 'a / b', 1),
  choice: choice('nguonVon', 'Nguồn vốn', [
    { key: 'tinh', label: 'Nguồn vốn tỉnh quản lý' },
    { key: 'khac', label: 'Nguồn vốn khác' },
  ]),
  date: date('ngayQd', 'Ngày'),
  code: code('maDuAn', 'Mã dự án'),
  text: text('ghiChu', 'Ghi chú'),
  name: name('ten', 'Tên'),
} as const satisfies Readonly<Record<string, Column>>;

type Options = Readonly<{ role?: Role['is']; scale?: MoneyScale; lang?: Lang; from1904?: boolean }>;
type Read = ReturnType<typeof readCell> & Readonly<{ findings: readonly Told[] }>;

function read(
  kind: keyof typeof columns,
  cell: Cell,
  { role = 'input', scale = 'triệu đồng', lang = 'vi', from1904 = false }: Options = {},
): Read {
  const column: Column = columns[kind];
  const check = {
    code: 'X',
    kind: 'rate',
    severity: 'error',
    sheet: 'thu',
    each: 'row',
    holds: { is: 'number', text: '1' },
    says: '',
    saysEn: '',
    computes: true,
  } as const;
  const full: Role = role === 'computed' ? { is: 'computed', formula: { is: 'number', text: '1' }, check } : { is: role };
  const label = { column: column.label, row: '' };
  const result = readCell(cell, at, column, full, { label, scale, from1904 });
  const cells = result.seen.map((seen) => observed(cell, at, { ...column, key: 'x' }, label, seen));
  const findings = judged({ form: 'NS', sheet: 'thu', shape: [], sight: [], cells });
  return { ...result, findings: findings.map((finding) => told(finding, lang)) };
}

/** "14.9 percent", "«words»", "-", and the findings after it: "1548 count !text". */
function shown(...question: Parameters<typeof read>): string {
  const { figure, words, findings, recompute } = read(...question);
  const found = findings.map((finding) => `${finding.severity === 'error' ? '!!' : '!'}${finding.code.slice('NS.thu.x.'.length)}`);
  return [
    figure ? `${figure.value.toFixed()} ${figure.measure}` : words ? `«${words.text}»` : '-',
    ...(recompute ? ['recompute'] : []),
    ...found,
  ].join(' ');
}

describe('figures', () => {
  test.each<[string, keyof typeof columns, Cell['value'], string]>([
    ['a number', 'money', 98.6, '98.6 money'],
    ['what the person typed, not the binary tail', 'money', 0.1, '0.1 money'],
    ['a negative amount, for refunds exist', 'money', -2.5, '-2.5 money'],
    ['a zero', 'count', 0, '0 count'],
    ['a blank', 'money', null, '-'],
    ['an empty text', 'money', '   ', '-'],
    ['a dash is not a zero', 'money', '-', '-'],
    ['"không phát sinh" is not a zero', 'count', 'Không phát sinh', '-'],
    ['a number typed as text', 'money', '98,6', '98.6 money !text'],
    ['thousands typed as text', 'money', '1.234.567', '1234567 money !text'],
    ['a negative in brackets', 'money', '(25)', '-25 money !text'],
    ['a unit after the number', 'count', '12 hộ', '12 count !text'],
    ['what may be a thousand or one and a half', 'count', '1.548', '- !!ambiguous'],
    ['what may be ten or ten thousand', 'money', '10,811', '- !!ambiguous'],
    ['words', 'money', 'chưa có', '- !!type'],
    ['true', 'money', true, '- !!type'],
    ['an error of Excel', 'money', { error: '#REF!' }, '- !!error'],
    ['a count with a fraction', 'count', 1.548, '1.548 count !!whole'],
    ['a negative count', 'count', -3, '-3 count !!negative'],
    ['a percentage as a number', 'percent', 14.9, '14.9 percent'],
    ['a percentage as text', 'percent', '14,9%', '14.9 percent !text'],
    ['a percentage where an amount belongs', 'money', '14,9%', '- !!type'],
  ])('%s', (_, kind, value, result) => expect(shown(kind, { value })).toBe(result));

  test('a cell shown as a percentage holds the ratio', () => {
    expect(shown('percent', { value: 0.149, format: '0.0%' })).toBe('14.9 percent');
    expect(shown('percent', { value: 0.149, format: '0.0' })).toBe('0.149 percent');
    expect(shown('money', { value: 0.149, format: '0.0%' })).toBe('0.149 money !!shown');
  });

  test('a sign that is only printed scales nothing', () => {
    for (const format of ['0.00"%"', '0.00\\%', '0.00" %"']) expect(shown('percent', { value: 9.18, format })).toBe('9.18 percent');
    expect(shown('percent', { value: 0.0918, format: '0.00%" "' })).toBe('9.18 percent');
  });

  test('a format that shows no number, or one number for all, is told; a zero may be a dash or nothing', () => {
    for (const format of [';;;', '"đã duyệt"', '"1.234"', '#,##0;-#,##0;"-"', '#,##0_);(#,##0);_(* "-"??_)'])
      expect([format, shown('money', { value: 0, format })]).toEqual([format, format === '"1.234"' ? '0 money !!shown' : '0 money']);
    for (const format of [';;;', '"đã duyệt"', '"1.234"', ';-#,##0;0'])
      expect([format, shown('count', { value: 25, format })]).toEqual([format, '25 count !!shown']);
    for (const format of ['#,##0;-#,##0;"-"', '#,##0_);(#,##0)', 'General;-General;""', '[Red]#,##0', '#,###'])
      expect([format, shown('count', { value: 25, format })]).toEqual([format, '25 count']);
    expect(read('count', { value: 25, format: ';;;' }).findings[0]?.message).toMatch(
      /ô lưu 25 hộ nhưng không hiện gì, do định dạng của ô/u,
    );
  });

  test('a rate above a hundred is none that is typed in', () => {
    expect(shown('percent', { value: 918 })).toBe('918 percent !!above');
    expect(shown('percent', { value: 100 })).toBe('100 percent');
    expect(shown('percent', { value: 104 }, { role: 'computed' })).toBe('104 percent');
    expect(read('percent', { value: 918 }).findings[0]?.message).toBe(
      'Cột «Tỷ lệ %» ghi 918%, quá 100%. Đề nghị kiểm tra dấu thập phân và định dạng của ô.',
    );
  });

  test.each(['mm-dd-yy', 'dd/mm/yyyy', '[$-42A]dd mmmm yyyy', 'h:mm', '[h]:mm:ss', 'yyyy\\-mm\\-dd;@'])('%s shows a day', (format) => {
    for (const kind of ['money', 'count', 'percent'] as const) expect(shown(kind, { value: 44200, format })).toBe(`44200 ${kind} !!dated`);
    expect(shown('count', { value: 0, format })).toBe('0 count');
  });

  test('a day says which, what the cell keeps, and what belongs there', () => {
    const messages = (lang: Lang) => read('count', { value: 44200, format: 'mm-dd-yy' }, { lang }).findings.map(({ message }) => message);
    expect(messages('vi')).toEqual([
      'Cột «Số hộ»: ô chứa ngày, hiện là 04/01/2021, không phải số hộ (Excel đang lưu và cộng số 44.200). Đề nghị nhập lại số, và đặt định dạng ô là Số (Number).',
    ]);
    expect(messages('en')[0]).toMatch(/holds a date, shown as 04\/01\/2021, not a number of hộ \(Excel keeps and adds 44,200\)/);
  });

  test.each([
    ['#,##0,', 2929000, '2.929'],
    ['#,##0.0,,', 2929000, '2,9'],
    ['[>=10000000]#,##0,;#,##0,', 2929000, '2.929'],
    ['#,##0" x 1000"', 2929, '2.929 x 1000'],
    ['#,##0"000"', 2929, '2.929000'],
    ['#,##0" nghìn"', 2929, '2.929 nghìn'],
    ['0%', 5, '500%'],
  ])('%s shows another number than the cell holds', (format, value, text) => {
    expect(shown('money', { value, format })).toBe(`${value} money !!shown`);
    expect(read('money', { value, format }).findings[0]).toMatchObject({ text, found: { is: 'number' }, unit: 'triệu đồng' });
    expect(shown('money', { value, format }, { role: 'computed' })).toBe(`${value} money !!shown`);
  });

  test('both readings are said', () =>
    expect(read('money', { value: 2929000, format: '#,##0,' }).findings[0]?.message).toBe(
      'Cột «Thực hiện»: ô lưu 2.929.000 triệu đồng nhưng người đọc thấy «2.929», do định dạng của ô. Đề nghị đặt định dạng ô là Số (Number), rồi ghi đúng số theo đơn vị tính của biểu.',
    ));

  test.each([
    '#,##0',
    '#,##0.00',
    '[>=10000000]#,##0;#,##0.00',
    '_(* #,##0_);_(* \\(#,##0\\)',
    '#,##0" hộ"',
    '#,##0" triệu"',
    '#,##0;-#,##0;"-"',
  ])('%s shows what the cell holds', (format) => expect(shown('money', { value: 2929, format })).toBe('2929 money'));

  test('a sign of đồng on a sheet in triệu is asked about', () => {
    expect(shown('money', { value: 2929, format: '#,##0\\ [$₫-42A]' })).toBe('2929 money !shown');
    expect(shown('money', { value: 2929, format: '#,##0\\ "đ"' }, { scale: 'đồng' })).toBe('2929 money');
  });

  test('a unit of money that is not the unit of the sheet is refused, never applied or dropped', () => {
    expect(shown('money', { value: '12 tỷ' })).toBe('- !!unit');
    expect(shown('money', { value: '12 triệu đồng' })).toBe('12 money !text');
    expect(shown('money', { value: '12 tỷ' }, { scale: 'tỷ đồng' })).toBe('12 money !text');
    expect(read('money', { value: '12 tỷ' }).findings[0]).toMatchObject({ kind: 'cell.unit', text: '12 tỷ', scale: 'triệu đồng' });
  });

  test('the decimals of money follow the unit of the sheet, and so does the slack', () => {
    expect(read('money', { value: 5 }, { scale: 'đồng' }).figure).toMatchObject({ decimals: 0 });
    expect(read('money', { value: 5 }, { scale: 'triệu đồng' }).figure).toMatchObject({ decimals: 3 });
    expect(read('money', { value: 5 }, { scale: 'triệu đồng' }).figure?.slack.toFixed()).toBe('0.0005');
    expect(read('count', { value: 5 }).figure?.slack.toFixed()).toBe('0');
  });

  test('a figure knows its cell', () => expect(read('money', { value: 5 }).figure?.from).toEqual([at]));
  test('a number typed as text comes with its mending', () =>
    expect(read('money', { value: '98,6' }).findings[0]?.fix?.edits).toMatchObject([
      { at, write: read('money', { value: 98.6 }).figure?.value },
    ]));
  test('an ambiguous number comes with none, and shows both readings', () => {
    const [finding] = read('count', { value: '1.548' }).findings;
    expect(finding?.fix).toBeUndefined();
    expect(finding).toMatchObject({ kind: 'cell.ambiguous', text: '1.548', readings: [decimal(1548), decimal(1.548)] });
  });
  test('a count with a fraction shows what it may have been', () =>
    expect(read('count', { value: 1.548 }).findings[0]).toMatchObject({
      kind: 'cell.whole',
      value: decimal(1.548),
      readings: [decimal(1.548), decimal(1548)],
    }));
  test('what was seen keeps its evidence: what the cell shows, its format and its formula', () => {
    const cell = { value: '1.548', format: '#,##0', formula: 'A1' };
    const [seen] = readCell(
      cell,
      at,
      columns.count,
      { is: 'input' },
      { label: { column: '', row: '' }, scale: 'đồng', from1904: false },
    ).seen;
    expect(observed(cell, at, columns.count, { column: 'Số hộ', row: '' }, seen!)).toEqual({
      ...{ at, column: 'hoDan', label: { column: 'Số hộ', row: '' }, shown: '1.548', format: '#,##0', formula: 'A1' },
      seen: { is: 'twoReadings', readings: [decimal(1548), decimal(1.548)] },
    });
  });
});

describe('cells that are not to be filled in', () => {
  test('a figure in a closed cell is not counted, and that is said', () => {
    expect(shown('money', { value: 5 }, { role: 'closed' })).toBe('- !closed');
    expect(shown('money', { value: 'x' }, { role: 'closed' })).toBe('-');
    expect(shown('text', { value: 'ghi chú' }, { role: 'closed' })).toBe('-');
  });
  test('a computed cell without a stored result is left to be computed', () =>
    expect(shown('money', { value: null, formula: 'SUM(D8:D9)', uncalculated: true }, { role: 'computed' })).toBe('- recompute'));
  test('a formula of the unit without a stored result cannot be read', () =>
    expect(shown('money', { value: null, formula: 'A1*2', uncalculated: true })).toBe('- !!uncalculated'));
  test('a computed cell is not judged as typed: what is wrong with it is a broken sum', () =>
    expect(shown('count', { value: -3 }, { role: 'computed' })).toBe('-3 count'));
});

describe('words', () => {
  test.each<[string, keyof typeof columns, Cell['value'], string]>([
    ['a name, cleaned', 'name', '  Thôn\u200b  Một ', '«Thôn Một»'],
    ['decomposed letters', 'name', 'Bản Mường'.normalize('NFD'), '«Bản Mường»'],
    ['a code that was typed as a number', 'code', 7001234, '«7001234»'],
    ['a choice in other letters', 'choice', 'NGUỒN VỐN  KHÁC', '«Nguồn vốn khác»'],
    ['a choice that is none', 'choice', 'Vốn khác', '- !!choice'],
    ['a part of a choice is not the choice', 'choice', 'Nguồn vốn', '- !!choice'],
    ['a date as Excel keeps it', 'date', 44270, '«2021-03-15»'],
    ['a date as people type it', 'date', '15/3/2021', '«2021-03-15»'],
    ['the day comes first', 'date', '03/04/2021', '«2021-04-03»'],
    ['no date', 'date', 'tháng 3', '«tháng 3» !date'],
  ])('%s', (_, kind, value, result) => expect(shown(kind, { value })).toBe(result));

  test('days of a workbook that counts from 1904', () => expect(shown('date', { value: 42808 }, { from1904: true })).toBe('«2021-03-15»'));
});

test('every message says what to do, in both languages', () => {
  const cells: readonly (readonly [keyof typeof columns, Cell])[] = [
    ['money', { value: 'chưa có' }],
    ['money', { value: '12 tỷ' }],
    ['money', { value: '98,6' }],
    ['money', { value: { error: '#DIV/0!' } }],
    ['count', { value: '1.548' }],
    ['count', { value: -1 }],
    ['choice', { value: 'x' }],
    ['date', { value: 'x' }],
  ];
  for (const [kind, cell] of cells) {
    for (const [lang, asks] of [
      ['vi', /Đề nghị .+\.$/],
      ['en', /[Pp]lease .+\.$/],
    ] as const) {
      const [finding] = read(kind, cell, { lang }).findings;
      expect(finding?.message).toMatch(asks);
      expect(finding?.message).not.toMatch(/[{}]/);
    }
  }
});
