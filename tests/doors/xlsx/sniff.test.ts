/** Files are told by what they hold, whatever they are called. */
import { strToU8 } from 'fflate';
import { sniff } from '../../../src/doors/xlsx/sniff';
import { oneSheet, problemIn, sheetXml, zipped } from './handmade';

/** A compound file with directory entries of these names. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + place * 2] = letter.charCodeAt(0)));
    bytes[at + 64] = name.length * 2 + 2;
  });
  return bytes;
}

const book = zipped(oneSheet(sheetXml('')));

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a workbook', book, 'xlsx'],
  ['a workbook cut short', book.subarray(0, book.length - 40), 'damaged'],
  ['a package of Excel without its workbook', zipped({ 'xl/worksheets/sheet1.xml': sheetXml('') }), 'damaged'],
  ['files zipped together', zipped({ 'xa-a.txt': 'a', 'xa-b.txt': 'b' }), 'zip'],
  ['an old .xls', compound('Root Entry', 'Workbook'), 'xls'],
  ['an older .xls', compound('Root Entry', 'Book'), 'xls'],
  ['an oldest .xls', new Uint8Array([9, 8, 8, 0, 0, 5, 0, 0]), 'xls'],
  ['a workbook under a password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an old .xls of another exporter', compound('Root Entry', 'WORKBOOK'), 'xls'],
  ['an old .doc', compound('Root Entry', 'WordDocument'), 'word'],
  ['another compound file', compound('Root Entry', 'VisioDocument'), 'unknown'],
  ['a web page', strToU8('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>'), 'html'],
  ['a page that starts with its table', strToU8('<meta charset="utf-8"><table border="1">'), 'html'],
  ['a saved mail page', strToU8('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), 'html'],
  ['comma-separated text', strToU8('STT,Chỉ tiêu\n1,Tổng thu\n'), 'text'],
  ['UTF-16 text', new Uint8Array([0xff, 0xfe, 0x53, 0, 0x54, 0, 0x09, 0]), 'text'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'picture'],
  ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a .rar', strToU8('Rar!\u001a\u0007'), 'zip'],
  ['a spreadsheet of 2003', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'), 'xml2003'],
])('%s is told from its bytes', (_, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind);
});

test('every kind but a workbook comes out of the reader as a problem', () => {
  expect(problemIn(new Uint8Array())).toEqual({ code: 'empty' });
  expect(problemIn(compound('Workbook'))).toEqual({ code: 'xls' });
  expect(problemIn(compound('VisioDocument'))?.code).toBe('damaged');
  expect(problemIn(zipped({ 'word/document.xml': '<d/>' }))).toEqual({ code: 'word' });
  expect(problemIn(zipped({ 'xl/workbook.bin': 'x' }))).toEqual({ code: 'xlsb' });
  expect(problemIn(zipped({ mimetype: 'm', 'content.xml': '<d/>' }))).toEqual({ code: 'ods' });
});
