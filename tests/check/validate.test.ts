/** A returned workbook from the file to accepted or refused. */
import { address } from '../../src/core/address';
import type { Cell } from '../../src/core/cell';
import { codeOf } from '../../src/core/kinds';
import type { Submission } from '../../src/core/table';
import { tableOf } from '../support/tableOf';
import { validate } from '../../src/check/validate';
import { coverLabels, coverTab, explanationTab } from '../../src/language/cover';
import { forms } from '../../src/forms';
import { changeCells, onSheet, pasted, retype } from '../support/damage';
import { gridReturn } from '../support/grid';
import { testCatalogue } from '../support/places';
import type { Return } from '../support/returns';
import { checkWith, typedReturn, orderOf, withCells } from '../support/returns';
import { formNamed } from '../support/forms';
import { tablesOf } from '../../src/core/kept/table';

const [budget, investment, poverty] = [formNamed('NS 2017'), formNamed('DTC 2021'), formNamed('HN 2016')];
const thu = '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 10 | 10 | 4 | 4 |';
const chi = '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9 | 3 |';
const good = gridReturn(budget, 'commune', '2021-H1', { thu, chi });
const context = { forms, catalogues: [testCatalogue], previous: [] } as const;
const codes = ({ findings }: Pick<Submission, 'findings'>, ...severities: readonly string[]): readonly string[] =>
  findings.filter(({ severity }) => severities.length === 0 || severities.includes(severity)).map(codeOf);

test('a return in order is accepted, with what could not be checked said', () => {
  const submission = checkWith(budget, good.workbook);
  expect([submission.status, submission.form, submission.unit?.code, submission.period?.code, submission.round]).toEqual([
    'accepted',
    'NS',
    '01001',
    '2021-H1',
    1,
  ]);
  expect(codes(submission, 'error', 'warning')).toEqual([]);
  expect(codes(submission, 'unchecked')).toEqual(expect.arrayContaining(['NS-11', 'NS-12', 'NS-13']));
  expect(submission.tables.map(({ sheet }) => sheet)).toEqual(['canDoi', 'thu', 'chi']);
});

test('an error refuses it, a warning does not', () => {
  const wrong = checkWith(budget, gridReturn(budget, 'commune', '2021-H1', { thu: thu.replace('| 4 | 4 |', '| 4 | 3 |'), chi }).workbook);
  expect([wrong.status, codes(wrong, 'error')]).toEqual(['refused', ['NS-02']]);
  const odd = checkWith(budget, gridReturn(budget, 'commune', '2021-H1', { thu, chi: chi.replace('giaoDuc | 9', 'giaoDuc |  ') }).workbook);
  expect([odd.status, codes(odd, 'warning')]).toEqual(['accepted', ['NS-21']]);
});

describe('a workbook without figures', () => {
  const blank = typedReturn(orderOf(budget, 'commune', '2021-H1'), {}, 'a.xlsx').workbook;
  test('is refused with one finding that says what to do', () => {
    const submission = checkWith(budget, blank);
    expect(submission.status).toBe('refused');
    expect(submission.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'FILE.unfilled Biểu mẫu chưa nhập số liệu nào. Đề nghị nhập số liệu; nếu không phát sinh thì ghi 0.',
    ]);
  });
  test.each(forms.flatMap((form) => form.filedBy.map((kind) => [`${form.code} ${form.version}, ${kind}`, form, kind] as const)))(
    'of %s too',
    (_, form, kind) => {
      const empty = typedReturn(
        orderOf(form, kind, form.validFrom.slice(0, 4) + (form.period === 'same' ? '-H1' : '')),
        {},
        'a.xlsx',
      ).workbook;
      expect(codes(checkWith(form, empty))).toEqual(['FILE.unfilled']);
    },
  );
  test('a zero is a figure', () => {
    const zero = gridReturn(investment, 'owner', '2021-H1', { quyetToan: '| QT | soDuAn |\n| chuaNopDauTu | 0 |' });
    expect(codes(checkWith(investment, zero.workbook), 'error')).toEqual([]);
  });
  test('a figure that cannot be read is no empty form', () => {
    const odd = gridReturn(budget, 'commune', '2021-H1', { thu: '| Thu | thucHienNsnn |\n| phiLePhi | "khoảng 5 triệu" |' });
    expect(codes(checkWith(budget, odd.workbook))).toContain('NS.thu.thucHienNsnn.type');
    expect(codes(checkWith(budget, odd.workbook))).not.toContain('FILE.unfilled');
  });
  test('a workbook with nothing in it at all is blank', () => {
    const nothing = { ...blank, sheets: blank.sheets.map((sheet) => changeCells(sheet, () => undefined)) };
    expect(codes(checkWith(budget, nothing))).toEqual(['FILE.blank']);
  });
});

test('a file that no door could open is refused by name', () => {
  const submission = validate({ file: 'b.xlsx', sha256: 'x', problem: 'encrypted' }, context);
  expect([submission.status, submission.file, ...codes(submission)]).toEqual(['refused', 'b.xlsx', 'FILE.encrypted']);
});

describe('the unit of money', () => {
  const withScale = (text: string): Return['workbook'] =>
    onSheet(good.workbook, coverTab, (sheet) =>
      changeCells(sheet, (cell) => (cell.value === 'triệu đồng' ? { ...cell, value: text } : cell)),
    );
  /** The sheets show what the cover says, once Excel has calculated them. */
  const calculated = (text: string): Return['workbook'] => ({
    ...withScale(text),
    sheets: withScale(text).sheets.map((sheet) =>
      changeCells(sheet, (cell) => (cell.value === 'Đơn vị tính: triệu đồng' ? { ...cell, value: `Đơn vị tính: ${text}` } : cell)),
    ),
  });
  const scaleOf = (submission: Submission): string | undefined => tableOf(submission, 'thu')?.scale;

  test.each([
    ['đồng', 'đồng'],
    ['Đồng', 'đồng'],
    ['1000 đồng', 'nghìn đồng'],
    ['nghìn đồng', 'nghìn đồng'],
    ['Tr.đồng', 'triệu đồng'],
    ['Triệu dồng', 'triệu đồng'],
    ['tỉ đồng', 'tỷ đồng'],
  ])('«%s» is %s', (text, scale) => expect(scaleOf(checkWith(budget, calculated(text)))).toBe(scale));

  test('one that is not known is refused with the ones that are', () => {
    const submission = checkWith(budget, calculated('trăm triệu'));
    expect(submission.status).toBe('refused');
    expect(submission.findings.find(({ code }) => code === 'FILE.scale')?.message).toBe(
      'Không nhận ra đơn vị tính tiền «trăm triệu». Đề nghị chọn một trong: đồng, nghìn đồng, triệu đồng, tỷ đồng.',
    );
  });

  test('what a sheet says of itself stands above the cover', () => {
    const typed = {
      ...good.workbook,
      sheets: good.workbook.sheets.map((sheet) =>
        sheet.name === 'Thu'
          ? changeCells(sheet, (cell) => (cell.value === 'Đơn vị tính: triệu đồng' ? { value: 'Đơn vị tính: đồng' } : cell))
          : sheet,
      ),
    };
    const submission = checkWith(budget, typed);
    expect(submission.tables.map(({ sheet, scale }) => `${sheet} ${scale}`)).toEqual(['canDoi triệu đồng', 'thu đồng', 'chi triệu đồng']);
  });

  test('«Đơn vị: …» is one only where a unit of money follows', () => {
    const sheet = (text: string): Return['workbook'] => {
      const bare = pasted(good.workbook, { cover: false });
      return {
        ...bare,
        sheets: bare.sheets.map((one) => changeCells(one, (cell) => (cell.value === 'Đơn vị tính: triệu đồng' ? { value: text } : cell))),
      };
    };
    const read = (text: string): Submission =>
      validate({ file: 'a.xlsx', sha256: 'x', workbook: sheet(text) }, { ...context, period: good.order.period });
    expect(scaleOf(read('Đơn vị: nghìn đồng'))).toBe('nghìn đồng');
    expect(scaleOf(read('ĐVT: đồng'))).toBe('đồng');
    expect(scaleOf(read('Đơn vị: UBND huyện Mẫu'))).toBe('triệu đồng');
    expect(codes(read('Đơn vị: UBND huyện Mẫu'))).not.toContain('FILE.scale');
  });
});

describe('formulas that the last program left without results', () => {
  const uncalculated = (workbook: Return['workbook']): Return['workbook'] => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      changeCells(sheet, (cell) => (cell.formula === undefined ? cell : { ...cell, value: null, uncalculated: true as const })),
    ),
  });
  const figures = (submission: Submission): readonly string[] =>
    tablesOf(submission).flatMap(({ sheet, rows }) =>
      rows.flatMap((row) =>
        Object.entries(row.figures).map(([key, { value }]) => `${sheet} ${row.key} ${key} ${value.round(9).toFixed()}`),
      ),
    );

  test('are computed, across sums of sums, rates and other sheets, with most rows blank', () => {
    const submission = checkWith(budget, uncalculated(good.workbook));
    expect([submission.status, codes(submission, 'error', 'warning')]).toEqual(['accepted', []]);
    expect(figures(submission).toSorted()).toEqual(figures(checkWith(budget, good.workbook)).toSorted());
    expect(figures(submission)).toEqual(
      expect.arrayContaining([
        'thu tongThu thucHienNsx 4',
        'canDoi tongThu thucHien 4',
        'canDoi ketDuKy thucHien 1',
        'thu tongThu tyLeNsx 40',
      ]),
    );
  });

  test('of a list and of sections too', () => {
    const villages = gridReturn(poverty, 'commune', '2020', {
      ngheo:
        '| Thôn | hoDan | cuoiNam |\n| thanhThi | | |\n| Tổ 1 | 40 | 2 |\n| nongThon | | |\n| Thôn Một | 100 | 20 |\n| Thôn Hai | 60 | 8 |',
    });
    const submission = checkWith(poverty, uncalculated(villages.workbook));
    expect(figures(submission)).toEqual(
      expect.arrayContaining(['ngheo nongThon cuoiNam 28', 'ngheo total hoDan 200', 'ngheo total cuoiNamTyLe 15']),
    );
  });

  test('a computed cell that was cleared is an error with its mending', () => {
    const row = good.layouts.find(({ sheet }) => sheet.key === 'thu')!.rows.find(({ key }) => key === 'tongThu')!;
    const at = `F${row.row}`;
    const cleared = onSheet(good.workbook, 'Thu', (sheet) =>
      changeCells(sheet, (cell, column, row) => (address(column, row) === at && cell.formula !== undefined ? undefined : cell)),
    );
    const submission = checkWith(budget, cleared);
    const [finding] = submission.findings.filter(({ code }) => code === 'NS.thu.thucHienNsnn.formula.blank');
    const [edit] = finding?.fix?.edits ?? [];
    expect([finding?.at.cell, edit?.at.cell, String(edit?.write)]).toEqual([at, at, '4']);
    expect(finding?.message).toBe(
      'Dòng «TỔNG THU», cột «Thực hiện lũy kế, Thu NSNN» do biểu tự tính nhưng ô đang trống, có thể đã xóa công thức. Đề nghị khôi phục công thức hoặc ghi 4.',
    );
  });
});

describe('explanations', () => {
  const earlier = [
    checkWith(budget, gridReturn(budget, 'commune', '2021-Q1', { thu: thu.replace('| 4 | 4 |', '| 5 | 5 |'), chi }).workbook),
  ];
  const head = 5;
  const line = (...cells: readonly string[]): Readonly<Record<string, Cell>> =>
    Object.fromEntries(cells.flatMap((value, index) => (value === '' ? [] : [[address(index + 1, head + 1), { value }] as const])));
  const explained = (...cells: readonly string[]): readonly string[] => {
    const submission = checkWith(budget, withCells(good.workbook, { [explanationTab]: line(...cells) }), { previous: earlier });
    return submission.findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, explanation }) => `${code} ${explanation ?? '-'}`);
  };

  test.each([
    [
      'by rule, sheet, row and column',
      ['NS-11', 'thu', 'phiLePhi', 'thucHienNsnn', '2021-H1', 'Hoàn trả 1 triệu đồng'],
      ['NS-11 Hoàn trả 1 triệu đồng', 'NS-12 -'],
    ],
    ['with the name of the tab', ['NS-12', 'Thu', 'phiLePhi', 'thucHienNsx', '', 'Hoàn trả'], ['NS-11 -', 'NS-12 Hoàn trả']],
    ['of a whole sheet, where row and column are left out', ['ns-11', 'THU', '', '', '', 'Hoàn trả'], ['NS-11 Hoàn trả', 'NS-12 -']],
    ['of another row', ['NS-11', 'thu', 'thuKhac', 'thucHienNsnn', '', 'Hoàn trả'], ['NS-11 -', 'NS-12 -']],
    ['without a reason', ['NS-11', 'thu', 'phiLePhi', 'thucHienNsnn', '', ''], ['NS-11 -', 'NS-12 -']],
  ])('%s', (_, cells, result) => expect(explained(...cells)).toEqual(result));

  test('an error is not explained away', () => {
    const wrong = gridReturn(budget, 'commune', '2021-H1', { thu: thu.replace('| 4 | 4 |', '| 4 | 3 |'), chi });
    const submission = checkWith(
      budget,
      withCells(wrong.workbook, { [explanationTab]: line('NS-02', 'thu', 'phiLePhi', 'thucHienNsx', '', 'Đúng như vậy') }),
    );
    expect(submission.status).toBe('refused');
    expect(submission.findings.find(({ code }) => code === 'NS-02')?.explanation).toBeUndefined();
    expect(submission.explanations.map(({ text, at }) => `${text} ${at.cell}`)).toEqual(['Đúng như vậy F6']);
  });
});

describe('earlier returns', () => {
  const of = (code: string, actual: string): Submission =>
    checkWith(
      budget,
      gridReturn(budget, 'commune', code, { thu: thu.replace('| 4 | 4 |', `| ${actual} | ${actual} |`), chi }, `${code}.xlsx`).workbook,
    );
  const comparedWith = (...previous: readonly Submission[]): readonly string[] =>
    checkWith(budget, good.workbook, { previous }).findings.flatMap(({ code, involves, severity }) =>
      code === 'NS-11' ? [severity, ...involves.map(({ file }) => file)] : [],
    );

  test('the latest earlier one of the same year is compared with', () => {
    expect(comparedWith(of('2021-02', '9'), of('2021-Q1', '8'))).toEqual(['warning', '2021-H1.xlsx', '2021-Q1.xlsx']);
  });
  test('neither a later one, nor one of another year, nor another unit’s', () => {
    expect(comparedWith(of('2021-9M', '9'), of('2020-Q1', '9'))).toEqual(['unchecked']);
    const other = of('2021-Q1', '9');
    expect(comparedWith({ ...other, unit: testCatalogue.units[2]! })).toEqual(['unchecked']);
  });
});

test('the same sheet with its words in capitals on the cover is still the same', () => {
  const shouted = onSheet(pasted(good.workbook, { cover: true }), coverTab, (sheet) =>
    retype(sheet, (text) => (Object.values<string>(coverLabels).includes(text) ? text.toUpperCase() : text)),
  );
  expect(checkWith(budget, shouted).status).toBe('accepted');
});
