/** What stands in a cell, in all the ways a file may write it. */
import { isoSerial } from '../../../src/doors/xlsx/cellValue';
import { cellsOf, oneSheet, problemIn, sheetOf, sheetXml, stringsXml, workbookOf, workbookXml, zipped } from './handmade';

const strings = (items: string) => ({ 'xl/sharedStrings.xml': stringsXml(items) });
const values = (rows: string, more = {}) =>
  Object.fromEntries(Object.entries(cellsOf(rows, more)).map(([name, cell]) => [name, cell.value]));

test('numbers, booleans, errors and texts keep their types', () => {
  const rows = `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v> -2E3 </v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>
    <c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><v>a &lt; b</v></c><c r="G1" t="inlineStr"><is><t>xã</t></is></c><c r="H1" t="s"><v>0</v></c></row>`;
  expect(values(rows, strings('<si><t>Tổng số</t></si>'))).toEqual({
    A1: 1.5,
    B1: -2000,
    C1: true,
    D1: false,
    E1: { error: '#REF!' },
    F1: 'a < b',
    G1: 'xã',
    H1: 'Tổng số',
  });
});

test('codes stored as text stay text', () => {
  expect(values('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings('<si><t>03632</t></si>'))).toEqual({ A1: '03632' });
});

test('runs of a formatted text are joined, and its readings left out', () => {
  const item = '<si><r><t>Hộ </t></r><r><rPr><b/></rPr><t>nghèo</t></r><rPh sb="0" eb="1"><t>ho</t></rPh><phoneticPr fontId="1"/></si>';
  expect(values('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings(item))).toEqual({ A1: 'Hộ nghèo' });
  expect(values('<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c></row>')).toEqual({
    A1: 'ab',
  });
});

test('entities, character data and escapes are decoded once', () => {
  const items = [
    'a&amp;lt;b',
    '&#x1F600;&#272;',
    '<![CDATA[1 < 2 &amp; 3]]>',
    'một_x000D_\nhai',
    '_x005F_x000D_',
    'x &unknown; y',
    'a\r\nb',
    '__proto__',
  ];
  const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
  const read = values(`<row>${cells}</row>`, strings(items.map((item) => `<si><t>${item}</t></si>`).join('')));
  expect(Object.values(read)).toEqual(['a&lt;b', '😀Đ', '1 < 2 &amp; 3', 'một\r\nhai', '_x000D_', 'x &unknown; y', 'a\nb', '__proto__']);
});

test('blank is absent: no value, an empty text, a style alone', () => {
  const rows =
    '<row r="1"><c r="A1" s="1"/><c r="B1"><v/></c><c r="C1" t="s"><v></v></c><c r="D1" t="s"><v>0</v></c><c r="E1" t="inlineStr"><is><t/></is></c></row>';
  const sheet = sheetOf(oneSheet(sheetXml(rows), strings('<si><t></t></si>')));
  expect([Object.keys(sheet.cells), sheet.rowCount, sheet.columnCount]).toEqual([[], 0, 0]);
});

test('what is no number does not become one', () => {
  const rows = '<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>0x1F</v></c></row>';
  expect(values(rows)).toEqual({ A1: { error: '#NUM!' }, B1: { error: '#NUM!' }, C1: { error: '#NUM!' } });
});

test('ISO dates become serial numbers of the workbook they stand in', () => {
  expect(isoSerial('2021-03-15', false)).toBe(44270);
  expect(isoSerial('2021-03-15T12:00:00', false)).toBe(44270.5);
  expect(isoSerial('2021-03-15T06:00:00.000Z', false)).toBe(44270.25);
  expect(isoSerial('2021-03-15', true)).toBe(44270 - 1462);
  expect(isoSerial('1900-01-01', false)).toBe(1);
  expect(isoSerial('1900-03-01', false)).toBe(61);
  expect(isoSerial('1904-01-01', true)).toBe(0);
  expect(isoSerial('18:00:00', false)).toBe(0.75);
  expect([isoSerial('2021-02-30', false), isoSerial('', false), isoSerial('nay', false)]).toEqual([undefined, undefined, undefined]);
  const from1904 = workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>');
  const workbook = workbookOf(
    zipped(oneSheet(sheetXml('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>'), { 'xl/workbook.xml': from1904 })),
  );
  expect([workbook.from1904, workbook.sheets[0]!.cells['A1']!.value]).toEqual([true, 1]);
});

test('cells that do not say their place are counted, also after blank ones', () => {
  const rows =
    '<row><c><v>1</v></c><c r="D1" s="1"/><c><v>2</v></c></row><row r="5"><c s="1"/><c><v>3</v></c></row><row><c><v>4</v></c></row>';
  expect(values(rows)).toEqual({ A1: 1, E1: 2, B5: 3, A6: 4 });
});

test.each(['A0', 'XFE1', 'A1048577', 'AAAA1'])('a cell at %s, which no sheet has, is damage and no loss', (place) => {
  expect(problemIn(zipped(oneSheet(sheetXml(`<row r="1"><c r="${place}"><v>1</v></c></row>`))))?.code).toBe('damaged');
});

test('places in small letters are places', () => expect(values('<row r="1"><c r="xfd1"><v>6</v></c></row>')).toEqual({ XFD1: 6 }));
