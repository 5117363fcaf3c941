/** The sheet Thiết lập: what people write there is understood, what cannot be used is told by its cell, and nothing of theirs is lost. */
import { officeSheet } from '../../src/settings/sheet';
import { keyOf, settingWords } from '../../src/settings/keys';
import { settingLines } from '../../src/settings/lines';
import { jsonChoices, settingProblemText, workbookChoices } from '../../src/settings/settingsSheet';
import { address } from '../../src/core/address';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { SheetPlan } from '../../src/core/plan';
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { unitMeant } from '../../src/settings/values';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const workbookOf = (sheet: SheetPlan): WorkbookSnapshot =>
  snapshotOf({ title: '', sheets: [sheet], names: {}, properties: {} }, 'thiet-lap.xlsx');

/** As a person would leave it: rows of cells from A1. */
const handMade = (...rows: readonly (readonly (string | number)[])[]): WorkbookSnapshot =>
  workbookOf({
    name: 'Thiết lập',
    visibility: 'visible',
    cells: Object.fromEntries(rows.flatMap((row, down) => row.map((value, right) => [address(right + 1, down + 1), { value }] as const))),
    merges: [],
    columns: {},
    rows: {},
    validations: [],
  });

const known = { forms: ['NS', 'DTC', 'HN'], sections: ['DTC', 'DTC.chuongTrinh', 'NS', 'HN'], catalogue: thanUyen2021 };
const read = (workbook: WorkbookSnapshot) => workbookChoices(workbook, known)!;
const told = (workbook: WorkbookSnapshot): readonly string[] =>
  read(workbook).problems.map(({ at, value }) => `${at.sheet}!${at.cell} ${value}`);

const chosen: Settings = {
  percentDecimals: { HN: 1, DTC: 0 },
  rateChange: 'điểm phần trăm',
  toneStyle: 'new',
  largestItems: 5,
  sections: ['HN', 'NS'],
  waivers: [{ unit: '03632', reason: 'Xã xin nộp bổ sung, đã gọi điện', by: 'Trưởng phòng', until: '2021-H1' }, { unit: '03619' }],
};

test('what was written is read back the same, and nothing is told', () => {
  const sheet = officeSheet({ settings: chosen, catalogue: 'than-uyen-2021', period: '2021-Q1' }, known.forms);
  expect(read(workbookOf(sheet))).toEqual({ settings: chosen, catalogue: 'than-uyen-2021', period: '2021-Q1', problems: [] });
});

test('a label or key is known however it is typed, and both lead to each other', () => {
  for (const key of ['toneStyle', 'sections', 'percentDecimals.HN', 'accept.03632.reason', 'period'])
    expect(keyOf(settingWords(key).label.toUpperCase())).toBe(key);
  expect(keyOf('  TONESTYLE: ')).toBe('toneStyle');
  expect(keyOf('Ghi chú')).toBeUndefined();
});

test('sheets of an earlier make, key first and no label, are still read', () => {
  const old = handMade(
    ['THIẾT LẬP'],
    ['Các dòng đầu là lựa chọn'],
    [],
    ['Khoá', 'Giá trị', 'Ý nghĩa'],
    ['percentDecimals.HN', 1, ''],
    ['rateChange', 'điểm phần trăm'],
    ['period', '2021-Q1'],
  );
  expect(read(old)).toMatchObject({
    settings: { percentDecimals: { HN: 1 }, rateChange: 'điểm phần trăm' },
    period: '2021-Q1',
    problems: [],
  });
});

test('people write what they see: labels, periods in words, names of units, Vietnamese words for the styles', () => {
  const typed = handMade(
    ['Thiết lập', 'Giá trị'],
    ['Kiểu đặt dấu thanh', 'mới'],
    ['kỳ báo cáo', 'Quí I năm 2021'],
    ['Đơn vị vẫn nhận dù còn lỗi', 'Xã Hua Nà; 03619'],
    ['Số chữ số thập phân của tỷ lệ, biểu HN', '1'],
  );
  expect(read(typed)).toMatchObject({
    settings: { toneStyle: 'new', percentDecimals: { HN: 1 }, waivers: [{ unit: '03632' }, { unit: '03619' }] },
    period: '2021-Q1',
    problems: [],
  });
});

test('a value that cannot be used is told by its cell, and the rest is taken', () => {
  const wrong = handMade(
    ['Khoá', 'Giá trị'],
    ['toneStyle', 'abc'],
    ['percentDecimals.HN', 12],
    ['percentDecimals.XX', 1],
    ['largestItems', -1],
    ['rateChange', 'phần trăm'],
    ['sections', 'HN, KHONG'],
    ['accept', '03632, 99999'],
    ['period', 'quý V năm 2021'],
    ['toneStlye', 'old'],
  );
  expect(told(wrong)).toEqual([
    'Thiết lập!B2 abc',
    'Thiết lập!B3 12',
    'Thiết lập!B4 XX',
    'Thiết lập!B5 -1',
    'Thiết lập!B6 phần trăm',
    'Thiết lập!B7 KHONG',
    'Thiết lập!B8 99999',
    'Thiết lập!B9 quý V năm 2021',
    'Thiết lập!B10 toneStlye',
  ]);
  expect(read(wrong).settings).toEqual({ ...defaultSettings, sections: ['HN'], waivers: [{ unit: '03632' }] });
});

test('the words name file, sheet, cell and what is allowed', () => {
  const [problem] = read(handMade(['toneStyle', 'abc'])).problems;
  expect(settingProblemText(problem!, 'vi')).toBe(
    'thiet-lap.xlsx, sheet Thiết lập, ô B1: «abc» không dùng được; hãy ghi old (hòa, thủy), new (hoà, thuỷ), hoặc để trống.',
  );
  expect(settingProblemText(problem!, 'en')).toMatch(/^thiet-lap\.xlsx, sheet Thiết lập, cell B1: “abc” cannot be used/);
});

test('a code whose leading zero Excel dropped is told with the code that it must be', () => {
  const [problem] = read(handMade(['accept', 3632])).problems;
  expect(problem?.allowed.vi).toContain('03632');
});

test('two lines of one name: the later one counts, the earlier one is told', () => {
  const twice = handMade(['largestItems', 3], ['largestItems', 5]);
  expect(told(twice)).toEqual(['Thiết lập!B1 3']);
  expect(read(twice).settings.largestItems).toBe(5);
});

test('written anew it keeps lines that are not ours, and what a consolidated workbook says of itself', () => {
  const before = settingLines(
    handMade(
      ['Thiết lập', 'Giá trị', 'Ý nghĩa', 'Khoá'],
      ['Ghi chú của phòng', 'giữ lại'],
      ['', '2020-Q4', '', 'period'],
      ['Tên', 'Huyện Than Uyên', '', 'place.name'],
      ['', 'a.xlsx!HN!C5', '', 'given.HN.ngheo.total.x'],
    ),
  );
  const lines = settingLines(workbookOf(officeSheet({ settings: chosen, catalogue: 'khac', period: '2021-Q1' }, known.forms, before)));
  const value = (key: string): string | undefined => lines.find((line) => line.key === key)?.value;
  expect([value('period'), value('catalogue'), value('place.name'), value('given.HN.ngheo.total.x'), value('largestItems')]).toEqual([
    '2020-Q4',
    undefined,
    'Huyện Than Uyên',
    'a.xlsx!HN!C5',
    '5',
  ]);
  expect(lines.find(({ written }) => written.label === 'Ghi chú của phòng')?.value).toBe('giữ lại');
});

test('JSON says the same, with reasons beside the units, and wrong places by their path', () => {
  const data = {
    ...{ percentDecimals: { HN: 1 }, sections: ['HN'], period: '2021-Q1', catalogue: 'than-uyen-2021' },
    accept: ['03619', { unit: '03632', reason: 'đã gọi điện', by: 'Trưởng phòng', until: '30/6/2021' }],
  };
  expect(jsonChoices('s.json', data, known)).toEqual({
    settings: {
      ...defaultSettings,
      percentDecimals: { HN: 1 },
      sections: ['HN'],
      waivers: [{ unit: '03619' }, { unit: '03632', reason: 'đã gọi điện', by: 'Trưởng phòng', until: '30/6/2021' }],
    },
    catalogue: 'than-uyen-2021',
    period: '2021-Q1',
    problems: [],
  });
  const paths = (wrong: unknown): readonly string[] => jsonChoices('s.json', wrong, known).problems.map(({ at }) => at.cell);
  expect(paths({ percentDecimals: { HN: 9 }, largestItems: 1.5, khac: 1, accept: ['1'] })).toEqual([
    'percentDecimals.HN',
    'largestItems',
    'khac',
    'accept',
  ]);
  expect(paths(['HN'])).toEqual(['']);
});

test('a name that two units have is told with their codes, and neither is taken', () => {
  const [first, second] = thanUyen2021.units.filter(({ kind }) => kind === 'commune');
  const units = thanUyen2021.units.map((unit) => (unit === second ? { ...unit, name: first!.name } : unit));
  const meant = unitMeant(first!.name, { ...thanUyen2021, units });
  expect(meant.value).toBeUndefined();
  expect(meant.allowed?.vi).toContain(`${first!.code}, ${second!.code}`);
  expect(unitMeant(second!.code, { ...thanUyen2021, units }).value).toBe(second!.code);
});
