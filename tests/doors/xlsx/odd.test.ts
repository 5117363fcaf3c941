/** What strange writers and careless hands leave in a package: nothing of it is lost in silence, and nothing of it takes long. */
import { strToU8, zipSync } from 'fflate';
import {
  cellsOf,
  oneSheet,
  problemIn,
  relationship,
  relationships,
  sheetOf,
  sheetXml,
  stringsXml,
  stylesXml,
  workbookOf,
  workbookXml,
  zipped,
} from './handmade';

const valuesOf = (rows: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(cellsOf(rows)).map(([at, { value }]) => [at, value]));

test('cells whose place is no place are counted on from the one before; a place beyond the sheet is damage', () => {
  const text = (reference: string, said: string): string => `<c r="${reference}" t="inlineStr"><is><t>${said}</t></is></c>`;
  expect(
    valuesOf(`<row r="1">${text('0', 'Tên')}${text('1', 'Số')}</row><row r="2">${text('0', 'Xã')}<c r="1"><v>42</v></c></row>`),
  ).toEqual({
    A1: 'Tên',
    B1: 'Số',
    A2: 'Xã',
    B2: 42,
  });
  expect(valuesOf('<row r="12"><c r="C12.0"><v>7</v></c></row>')).toEqual({ A12: 7 });
  expect(problemIn(zipped(oneSheet(sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>'))))?.code).toBe('damaged');
});

test('a sheet without a relationship is passed by, one whose relationship leads nowhere or to no sheet is damage', () => {
  const two = (id: string, more = ''): ReturnType<typeof oneSheet> => ({
    ...oneSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')),
    'xl/workbook.xml': workbookXml(`<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="M" sheetId="2" r:id="${id}"/>`),
    'xl/_rels/workbook.xml.rels': relationships(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'), more),
  });
  expect(workbookOf(zipped(two(''))).sheets.map(({ name }) => name)).toEqual(['S']);
  expect(problemIn(zipped(two('rId9')))?.code).toBe('damaged');
  expect(problemIn(zipped(two('rId2', relationship('rId2', 'somethingElse', 'worksheets/sheet1.xml'))))?.code).toBe('damaged');
  expect(workbookOf(zipped(two('rId2', relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml')))).sheets).toHaveLength(1);
});

test('what stands in place of a sheet and is none is damage, not an empty grid', () => {
  expect(problemIn(zipped(oneSheet('<html><body/></html>')))?.code).toBe('damaged');
  expect(problemIn(zipped(oneSheet('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>')))?.code).toBe(
    'damaged',
  );
});

test('the workbook is found by the relationship, whatever it is called', () => {
  const {
    'xl/workbook.xml': book = '',
    'xl/_rels/workbook.xml.rels': related = '',
    ...parts
  } = oneSheet(sheetXml('<row r="1"><c r="A1"><v>5</v></c></row>'));
  const named = {
    ...parts,
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/so-lieu.xml')),
    'xl/so-lieu.xml': book,
    'xl/_rels/so-lieu.xml.rels': related,
  };
  expect(sheetOf(named).cells['A1']?.value).toBe(5);
});

test('two values of one cell, two parts of one name, words for true and false: no reader is right, so the file is damaged', () => {
  expect(problemIn(zipped(oneSheet(sheetXml('<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'))))?.code).toBe('damaged');
  expect(problemIn(zipped(oneSheet(sheetXml('<row r="1"><c r="A1" t="b"><v>maybe</v></c></row>'))))?.code).toBe('damaged');
  expect(valuesOf('<row r="1"><c r="A1" t="b"><v>TRUE</v></c><c r="B1" t="b"><v>0</v></c></row>')).toEqual({ A1: true, B1: false });
  const once = oneSheet(sheetXml(''));
  const twice = zipSync(
    Object.fromEntries(
      [...Object.entries(once), ['XL/WORKSHEETS/SHEET1.XML', sheetXml('')]].map(([name, text]) => [name!, strToU8(text!)]),
    ),
  );
  expect(problemIn(twice)?.code).toBe('damaged');
});

test('lengths of time of strict files are days', () => {
  expect(
    valuesOf('<row r="1"><c r="A1" t="d"><v>PT48H0M0.000S</v></c><c r="B1" t="d"><v>PT0S</v></c><c r="C1" t="d"><v>P1DT12H</v></c></row>'),
  ).toEqual({
    A1: 2,
    B1: 0,
    C1: 1.5,
  });
});

test('a part is read in the encoding that it declares', () => {
  const part = `<?xml version="1.0" encoding="ISO-8859-1"?>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>caf\u00e9</t></is></c></row>')}`;
  const latin = Uint8Array.from(part, (sign) => sign.charCodeAt(0));
  const bytes = zipSync(
    Object.fromEntries(Object.entries(oneSheet('')).map(([name, text]) => [name, name.endsWith('sheet1.xml') ? latin : strToU8(text)])),
  );
  expect(workbookOf(bytes).sheets[0]?.cells['A1']?.value).toBe('café');
});

test('texts and formats end where Excel ends them', () => {
  const strings = { 'xl/sharedStrings.xml': stringsXml(`<si><t>${'&amp;'.repeat(40_000)}</t></si>`) };
  const cell = cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings)['A1'];
  expect(String(cell?.value)).toHaveLength(32_767);
  const styles = {
    'xl/styles.xml': stylesXml(
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.${'0'.repeat(5_000)}"/></numFmts><cellXfs count="1"><xf numFmtId="164"/></cellXfs>`,
    ),
  };
  expect(cellsOf('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', styles)['A1']?.format).toHaveLength(255);
});

/** They once took a minute; no time is held here, only what comes of them. */
test('columns hidden over and over, merges over merges and formulas without end are no work', () => {
  const cells = Array.from(
    { length: 300 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
  ).join('');
  const hidden = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_384)}</cols>`;
  const merged = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(60_000)}</mergeCells>`;
  const sheet = sheetXml(cells, merged).replace('<sheetData>', `${hidden}<sheetData>`);
  expect(Object.keys(sheetOf(oneSheet(sheet)).cells)).toEqual(['A1']);
  const long = `<row r="1">${Array.from({ length: 3 }, (_, index) => `<c r="A${index + 1}"><f t="shared" si="${index}" ref="A1">${'A1+'.repeat(3_000)}1</f><v>1</v></c>`).join('')}</row>`;
  expect(problemIn(zipped(oneSheet(sheetXml(long))))?.code).toBe('damaged');
});
