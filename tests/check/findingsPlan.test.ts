/** The findings as a workbook: what stands in which column, and that it can be written and read. */
import { decimal } from '../../src/core/decimal';
import type { Submission } from '../../src/core/table';
import { findingsSheet, findingsWorkbook } from '../../src/words/findingsPlan';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { brokenRule, nothingChecked } from '../support/findings';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const at = { file: 'hua-na.xlsx', sheet: 'Chi', cell: 'F12' };
const submission: Submission = {
  file: at.file,
  sha256: '',
  form: 'NS',
  unit: thanUyen2021.units.find(({ code }) => code === '03632')!,
  round: 1,
  tables: [],
  explanations: [],
  findings: [
    brokenRule('NS-11', 'warning'),
    brokenRule('NS-01', 'error', { found: { is: 'number', value: decimal('12.5') }, expected: decimal(10) }),
  ],
  checked: nothingChecked,
  status: 'refused',
};

const column = (label: string): string => {
  const { cells } = findingsSheet([], 'vi');
  return Object.keys(cells)
    .find((address) => cells[address]?.value === label)!
    .replace('1', '');
};

test('errors come first, each with its unit, place and numbers; findings of no return come before all', () => {
  const { cells } = findingsSheet([submission], 'vi', [brokenRule('HN-12', 'warning')]);
  const row = (number: number, ...labels: readonly string[]): readonly unknown[] =>
    labels.map((label) => cells[`${column(label)}${number}`]?.value);
  expect(row(2, 'Mức độ', 'Mã quy tắc', 'Đơn vị', 'Biểu')).toEqual(['Cảnh báo', 'HN-12', null, 'HN']);
  expect(row(3, 'Mức độ', 'Mã quy tắc', 'Đơn vị', 'Biểu')).toEqual(['Lỗi', 'NS-01', 'Xã Hua Nà', 'NS']);
  expect(row(3, 'Sheet', 'Ô', 'Số đã ghi', 'Số phải có', 'Chênh lệch', 'Tệp')).toEqual(['Chi', 'F12', 12.5, 10, null, 'hua-na.xlsx']);
  expect(row(4, 'Mã quy tắc')).toEqual(['NS-11']);
});

test('what could not be checked stands behind the warnings of all files', () => {
  const open = { ...submission, file: 'ta-gia.xlsx', findings: [brokenRule('NS-11', 'unchecked'), brokenRule('NS-12', 'warning')] };
  const { cells } = findingsSheet([open, submission], 'vi', [brokenRule('HN-13', 'unchecked')]);
  const codes = [2, 3, 4, 5, 6].map((number) => cells[`${column('Mã quy tắc')}${number}`]?.value);
  expect(codes).toEqual(['NS-12', 'NS-01', 'NS-11', 'HN-13', 'NS-11']);
});

test('the workbook is written with a line for each file, codes as text', async () => {
  const read = readWorkbook('f.xlsx', await writeWorkbook(findingsWorkbook([submission], 'vi')));
  const [files, findings] = 'workbook' in read ? read.workbook.sheets : [];
  expect(files?.cells['D2']).toMatchObject({ value: '03632', format: '@' });
  expect(files?.rowCount).toBe(2);
  expect(findings?.name).toBe('Kết quả kiểm tra');
  expect(findings?.rowCount).toBe(3);
});
