/** Formulas, and above all those that the file writes only once for many cells. */
import { moveFormula, splitFormula } from '../../../src/doors/xlsx/sharedFormula';
import { cellsOf } from './handmade';

const move = (formula: string, columns: number, rows: number): string => moveFormula(splitFormula(formula), columns, rows);

test.each([
  ['A1+$A1+A$1+$A$1', 1, 2, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)/LOG10(C3)', 1, 0, 'SUM(B1:C2)/LOG10(D3)'],
  ['SUM(A:A)+SUM($B:C)+SUM(3:4)+SUM($3:4)', 1, 1, 'SUM(B:B)+SUM($B:D)+SUM(4:5)+SUM($3:5)'],
  ["\"A1\"&'A1 ''B2'!A1&Q1!A1", 0, 1, "\"A1\"&'A1 ''B2'!A2&Q1!A2"],
  ['SUM(Jan:Dec!B2)+[1]Sheet1!B2', 1, 0, 'SUM(Jan:Dec!C2)+[1]Sheet1!C2'],
  ['Bảng1[[#This Row],[A1]]+Bảng1[A1]+A1', 0, 1, 'Bảng1[[#This Row],[A1]]+Bảng1[A1]+A2'],
  ['Tổng1+ABC_1+A1.b+1E10+ZZZ1+_xlfn.A1', 1, 1, 'Tổng1+ABC_1+A1.b+1E10+ZZZ1+_xlfn.A1'],
  ['A1&#REF!&#N/A', 0, 1, 'A2&#REF!&#N/A'],
  ['A1+B2', -1, -1, '#REF!+A1'],
  ['XFD1048576', 1, 0, '#REF!'],
])('%s moved by %i columns and %i rows', (formula, columns, rows, expected) => {
  expect(move(formula, columns, rows)).toBe(expected);
});

const formulas = (rows: string) => Object.fromEntries(Object.entries(cellsOf(rows)).map(([name, cell]) => [name, cell.formula]));

test('members of a shared formula get their own text, from the actual first cell', () => {
  const rows = `<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*$B$1</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>
    <row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>`;
  expect(formulas(rows)).toEqual({ C2: 'A2*$B$1', D2: 'B2*$B$1', C3: 'A3*$B$1' });
});

test('the first cell of a shared formula may come last, and its number may be used again', () => {
  const rows = `<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="7">B2+1</f><v>2</v></c></row>
    <row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="7">C3-1</f><v>3</v></c></row><row r="4"><c r="A4"><f t="shared" si="7"/><v>3</v></c></row>`;
  expect(formulas(rows)).toEqual({ A1: 'C1-1', A2: 'B2+1', A3: 'C3-1', A4: 'C4-1' });
});

test('an array formula stands on its first cell only', () => {
  const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>';
  expect(cellsOf(rows)).toEqual({ A1: { value: 2, formula: 'C1:D1*2' }, B1: { value: 4 } });
});

test('a formula without a stored result is not a zero', () => {
  const rows = `<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v>0</v></c><c r="D1" t="str"><f>""</f><v></v></c>
    <c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`;
  expect(cellsOf(rows)).toEqual({
    A1: { value: null, formula: 'B1+1', uncalculated: true },
    B1: { value: null, formula: 'C1', uncalculated: true },
    C1: { value: 0, formula: 'D1' },
    D1: { value: '', formula: '""' },
    E1: { value: 'ab', formula: '"a"&"b"' },
  });
});
