/** Bytes that are broken, or made to stop the computer, end in a problem and in time. */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { defaultLimits } from '../../../src/doors/xlsx/limits';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { readZipDirectory } from '../../../src/doors/xlsx/zipDirectory';
import { crc32 } from '../../../src/doors/xlsx/crc32';
import { oneSheet, problemIn, sheetXml, stringsXml, workbookOf, zipped } from './handmade';

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="s"><v>1</v></c></row>';
const parts = oneSheet(sheetXml(rows), { 'xl/sharedStrings.xml': stringsXml('<si><t>a</t></si><si><t>b</t></si>') });
const book = zipped(parts);

test.each([
  ['a DTD', '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>'],
  ['an unclosed tag', '<worksheet><sheetData>'],
  ['a mismatched tag', '<worksheet><a></b></worksheet>'],
  ['words around the root', 'foo<worksheet/>'],
  ['an attribute given twice', '<worksheet><sheetData><row><c t="s" t="n"><v>1</v></c></row></sheetData></worksheet>'],
  ['an attribute without quotes', '<worksheet><sheetData><row><c t=s><v>1</v></c></row></sheetData></worksheet>'],
  ['a cell type that does not exist', sheetXml('<row><c t="x"><v>1</v></c></row>')],
  ['nothing at all', ''],
])('a sheet with %s is damaged', (_, xml) => {
  expect(problemIn(zipped({ ...parts, 'xl/worksheets/sheet1.xml': xml }))?.code).toBe('damaged');
});

test('bytes that are no UTF-8 are damage, not other letters', () => {
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  const latin = strToU8(stringsXml('<si><t>t\u00e9</t></si><si><t>b</t></si>'), true);
  expect(problemIn(zipSync({ ...files, 'xl/sharedStrings.xml': latin }))?.code).toBe('damaged');
});

test('UTF-16 parts are read', () => {
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  const wide = new Uint8Array(Buffer.from(`\ufeff${stringsXml('<si><t>a</t></si><si><t>Đồng</t></si>')}`, 'utf16le'));
  expect(workbookOf(zipSync({ ...files, 'xl/sharedStrings.xml': wide })).sheets[0]!.cells['C1']).toEqual({ value: 'Đồng' });
});

test.each([
  ['cells', { cells: 2 }],
  ['shared strings', { sharedStrings: 1 }],
  ['the size of a part', { partBytes: 100 }],
  ['the size of all parts', { totalBytes: 400 }],
  ['the ratio of packing', { ratio: 0.5, ratioFromBytes: 10 }],
  ['sheets', { sheets: 0 }],
])('more than the limit of %s is too large', (_, limit) => {
  expect(problemIn(book)).toBeUndefined();
  expect(problemIn(book, { ...defaultLimits, ...limit })?.code).toBe('tooLarge');
});

test('a bomb is refused by what it declares, before it is unpacked', () => {
  const bomb = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    'xl/worksheets/sheet1.xml': new Uint8Array(64 * 2 ** 20),
  });
  const before = performance.now();
  expect(problemIn(bomb)?.code).toBe('tooLarge');
  expect(performance.now() - before).toBeLessThan(500);
});

test('shared formulas and merges may not multiply without end', () => {
  const long = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B1">${'A1+'.repeat(100)}1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>`;
  expect(problemIn(zipped(oneSheet(sheetXml(long))), { ...defaultLimits, formulaCharacters: 200 })?.code).toBe('tooLarge');
  const merges = `<mergeCells>${'<mergeCell ref="A1:C9"/>'.repeat(10)}</mergeCells>`;
  expect(
    problemIn(zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheetXml(rows, merges) }), { ...defaultLimits, mergedCells: 20 })?.code,
  ).toBe('tooLarge');
});

/** Changes bytes of the directory entry of a part. */
function withDirectory(part: string, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = book.slice();
  const view = new DataView(bytes.buffer);
  let at = view.getUint32(bytes.length - 6, true);
  for (; ; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)) {
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    if (name === part) break;
  }
  change(view, at);
  return bytes;
}

const sheet = 'xl/worksheets/sheet1.xml';

test.each([
  ['a size that is too small', (view: DataView, at: number) => view.setUint32(at + 24, 10, true)],
  ['a size that is too large', (view: DataView, at: number) => view.setUint32(at + 24, 9999, true)],
  ['another checksum', (view: DataView, at: number) => view.setUint32(at + 16, 1, true)],
  ['a place outside the file', (view: DataView, at: number) => view.setUint32(at + 42, 0xfffffff0, true)],
  ['a packed size beyond the file', (view: DataView, at: number) => view.setUint32(at + 20, 0xfffffff0, true)],
  ['an unknown way of packing', (view: DataView, at: number) => view.setUint16(at + 10, 99, true)],
])('a directory that gives %s is damaged', (_, change) => {
  expect(problemIn(withDirectory(sheet, change))?.code).toBe('damaged');
});

test('a part under a password is told as such', () => {
  expect(problemIn(withDirectory(sheet, (view, at) => view.setUint16(at + 8, 1, true)))?.code).toBe('encrypted');
});

test('a part that is longer than it says is stopped there, whatever its packed size', () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => `<c r="A${index + 1}"><v>${(index * 7919) % 65_537}</v></c>`).join('');
  const large = zipped(oneSheet(sheetXml(`<row>${noise}</row>`)));
  const entry = readZipDirectory(large)!.find(({ name }) => name === sheet)!;
  expect(entry.packed).toBeGreaterThan(65_536);
  expect(workbookOf(large).sheets[0]!.rowCount).toBe(60_000);
  const view = new DataView(large.buffer, large.byteOffset);
  let at = view.getUint32(large.length - 6, true);
  while (view.getUint32(at + 24, true) !== entry.size)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  view.setUint32(at + 24, 500_000, true);
  expect(problemIn(large)).toEqual({ code: 'damaged', detail: `${sheet}: longer than declared` });
});

test('checksums are those of zip', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('a flipped byte never throws and never changes a figure', () => {
  const clean = readWorkbook('a', book);
  fc.assert(
    fc.property(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = book.slice();
      bytes[at] = bytes[at]! ^ change;
      const result = readWorkbook('a', bytes);
      if ('problem' in result || 'problem' in clean) return;
      for (const [name, cell] of Object.entries(result.workbook.sheets[0]!.cells))
        expect(cell).toEqual(clean.workbook.sheets[0]!.cells[name]);
    }),
    { numRuns: 500 },
  );
});

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0]),
      (tail, head) => {
        expect(problemIn(new Uint8Array([...head, ...tail]))).toBeDefined();
      },
    ),
  );
});
