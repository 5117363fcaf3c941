/** The small questions of Excel's door: file names, themes, footers, widths, problems. */
import { fileName } from '../../../src/doors/excel/read/fileName';
import { pointsOf } from '../../../src/doors/excel/sheets/lineSteps';
import { base64 } from '../../../src/doors/excel/openNew';
import { footerParts } from '../../../src/doors/excel/sheets/printSteps';
import { problemOf } from '../../../src/doors/excel/problems';
import { themeOf } from '../../../src/doors/excel/start';
import { withCommas } from '../../../src/doors/excel/read/withCommas';

test.each([
  ['C:\\Công việc\\Thu chi.xlsx', 'Thu chi.xlsx'],
  ['/Users/an/Thu chi.xlsx', 'Thu chi.xlsx'],
  ['https://vidu.sharepoint.com/sites/a/Thu%20chi.xlsx?web=1', 'Thu chi.xlsx'],
  ['https://vidu.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Thu%20chi.xlsx&action=default', 'Thu chi.xlsx'],
  ['https://vidu/100%.xlsx', '100%.xlsx'],
  ['file:///C:/C%C3%B4ng%20vi%E1%BB%87c/Thu%20chi.xlsx', 'Thu chi.xlsx'],
  ['', 'Sổ chưa lưu.xlsx'],
  [null, 'Sổ chưa lưu.xlsx'],
])('%s is %s', (url, expected) => expect(fileName(url)).toBe(expected));

test.each([
  ['#262626', 'dark'],
  ['#F3F3F3', 'light'],
  ['F3F3F3', 'light'],
  [undefined, undefined],
  ['black', undefined],
])('a background of %s is %s', (color, theme) => expect(themeOf(color)).toBe(theme));

test.each([
  ['&CTrang &P/&N', { left: '', center: 'Trang &P/&N', right: '' }],
  ['&LTrái&RPhải', { left: 'Trái', center: '', right: 'Phải' }],
  ['chữ', { left: '', center: 'chữ', right: '' }],
])('the footer %s in its parts', (text, parts) => expect(footerParts(text)).toEqual(parts));

test('a column of 9 digits is 63 pixels wide', () => expect(pointsOf(9)).toBe(47.25));

test.each([
  ["'Tờ; một'!$A$1;'Tờ'!$B$2", "'Tờ; một'!$A$1,'Tờ'!$B$2"],
  ['IF(A1="a;b";{1;2};3)', 'IF(A1="a;b",{1;2},3)'],
  ['SUM(A1,B1)', 'SUM(A1,B1)'],
])('the name that refers to %s says so as files do', (told, inFile) => expect(withCommas(told)).toBe(inFile));

test('bytes become base64 in pieces', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

test.each([
  [{ code: 'InvalidOperationInCellEditMode' }, 'editing'],
  // Which sheet is gone only syncWith can say.
  [{ code: 'ItemNotFound' }, 'failed'],
  [{ code: 'InvalidSelection' }, 'notInFront'],
  [{ code: 'InactiveWorkbook' }, 'notInFront'],
  [{ code: 'FormulaLengthExceedsLimit' }, 'tooLarge'],
  [{ code: 'RequestPayloadSizeLimitExceeded' }, 'tooLarge'],
  [{ code: 'AccessDenied' }, 'readOnly'],
  [{ code: 'ApiNotFound' }, 'unsupported'],
  [{ code: 5002, name: 'x', message: 'y' }, 'readOnly'],
  [{ code: 'SomethingNew', message: 'lạ' }, 'failed'],
  [new Error('no answer'), 'failed'],
  ['a text', 'failed'],
])('%j means %s', (error, code) => expect(problemOf(error).code).toBe(code));

test('what Excel said goes along', () =>
  expect(
    problemOf({ code: 'GeneralException', message: 'lỗi', debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' } }),
  ).toEqual({
    code: 'failed',
    detail: 'GeneralException · lỗi · Range.values range.values = ...;',
  }));
