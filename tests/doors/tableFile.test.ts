/** Tables of offices, as text or as a workbook, come out as the same rows. */
import { readTableFile } from '../../src/doors/tableFile';
import { oneSheet, sheetXml, zipped } from './xlsx/handmade';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('text parted by commas or semicolons, with or without a mark at its start', () => {
  expect(readTableFile('a.csv', bytes('code,name\r\n03632,Xã Hua Nà\r\n'))).toEqual({
    rows: [
      ['code', 'name'],
      ['03632', 'Xã Hua Nà'],
    ],
  });
  expect(readTableFile('a.csv', bytes('\ufeffcode;name\n03632;Xã Hua Nà\n'))).toEqual({
    rows: [
      ['code', 'name'],
      ['03632', 'Xã Hua Nà'],
    ],
  });
});

test('the Unicode text that Excel saves', () => {
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...[...'a\tà\r\n'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  expect(readTableFile('a.txt', wide)).toEqual({ rows: [['a', 'à']] });
});

test('text in an old encoding is refused rather than garbled', () => {
  expect(readTableFile('a.csv', new Uint8Array([0x58, 0xe3, 0x2c, 0x61]))).toEqual({ problem: 'encoding' });
});

test('the rows of a sheet keep their numbers, and its cells their columns', () => {
  const sheet = sheetXml(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="C1" t="inlineStr"><is><t>name</t></is></c></row><row r="3"><c r="A3"><v>3632</v></c></row>',
  );
  expect(readTableFile('a.xlsx', zipped(oneSheet(sheet)))).toEqual({ rows: [['code', '', 'name'], [], ['3632']] });
});

test('anything else is a problem', () => {
  expect(readTableFile('a.csv', new Uint8Array())).toEqual({ problem: 'empty' });
  expect(readTableFile('a.csv', bytes('<html><table></table></html>'))).toEqual({ problem: 'html' });
});
