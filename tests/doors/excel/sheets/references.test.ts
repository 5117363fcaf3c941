/** New names reach every reference of a formula, and nothing else in it. */
import { quotedSheet } from '../../../../src/core/excelText';
import { renamed, renameReferences } from '../../../../src/doors/excel/sheets/references';

const sheets = renamed([
  ['Chi tiết', 'Chi tiết (2)'],
  ['Biểu1', 'Biểu1 (2)'],
  ["Tờ 'nháy'", "Tờ 'nháy' (2)"],
  ['_lists', '_lists (2)'],
]);
const names = renamed([['DonVi', 'DonVi_2']]);
const after = (formula: string): string => renameReferences(formula, { sheets, names });

test.each([
  ["SUM('Chi tiết'!C5:C9)", "SUM('Chi tiết (2)'!C5:C9)"],
  ["'chi TIẾT'!A1", "'Chi tiết (2)'!A1"],
  ['Biểu1!A1+Biểu1!$B$2', "'Biểu1 (2)'!A1+'Biểu1 (2)'!$B$2"],
  ["'Tờ ''nháy'''!A1", "'Tờ ''nháy'' (2)'!A1"],
  ["'_lists'!$A$1:$A$40", "'_lists (2)'!$A$1:$A$40"],
  ["SUM('Biểu1:Chi tiết'!A1)", "SUM('Biểu1 (2):Chi tiết (2)'!A1)"],
  ['SUM(Biểu1:Khác!A1)', "SUM('Biểu1 (2):Khác'!A1)"],
  ['IF(DonVi="x",donvi,0)', 'IF(DonVi_2="x",DonVi_2,0)'],
  ['-Biểu1!A1%', "-'Biểu1 (2)'!A1%"],
])('%s becomes %s', (before, expected) => expect(after(before)).toBe(expected));

test.each([
  // Texts say what they say.
  'IF(A1="\'Chi tiết\'!A1","Biểu1!A1 và ""DonVi""",0)',
  // Other sheets, other workbooks, functions, parts of longer names, errors.
  "'Chi tiết quý'!A1",
  "[Sổ.xlsx]Biểu1!A1+'[Sổ.xlsx]Chi tiết'!A1",
  'DONVI(A1)+XDonVi+DonVi2',
  '#REF!+Biểu12!A1',
  'SUM(A1:B2)*1E+5',
  "'Khác''s'!A1",
])('%s stays', (formula) => expect(after(formula)).toBe(formula));

test('without new names nothing is looked at', () => {
  const formula = "'Chi tiết'!A1";
  expect(renameReferences(formula, { sheets: new Map(), names: new Map() })).toBe(formula);
});

test('a name with an apostrophe is quoted', () => expect(quotedSheet("Tờ 'nháy'")).toBe("'Tờ ''nháy'''"));
