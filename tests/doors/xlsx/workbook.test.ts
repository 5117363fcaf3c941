/** What lies around the cells: sheets, names, properties, styles, merges, hidden rows and columns, protection. */
import ExcelJS from 'exceljs';
import type { Parts } from './handmade';
import {
  cellsOf,
  office,
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

async function written(fill: (workbook: ExcelJS.Workbook) => Promise<void>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('an ordinary workbook is read whole', async () => {
  const bytes = await written(async (workbook) => {
    const sheet = workbook.addWorksheet('Biểu 01');
    sheet.getCell('A1').value = 'Tổng thu';
    sheet.getCell('B1').value = { formula: 'SUM(B2:B3)', result: 0 };
    sheet.getCell('B2').value = 0.149;
    sheet.getCell('B2').numFmt = '0.00%';
    sheet.getCell('B3').value = new Date(Date.UTC(2021, 2, 15));
    sheet.getCell('C2').value = 'Tæng';
    sheet.getCell('C2').font = { name: '.VnTime' };
    sheet.getCell('C3').value = 5;
    sheet.getCell('C3').protection = { locked: false };
    sheet.mergeCells('A4:C5');
    sheet.getCell('A4').value = 'chung';
    sheet.getRow(2).hidden = true;
    sheet.getColumn(3).hidden = true;
    await sheet.protect('', {});
    workbook.addWorksheet('meta', { state: 'veryHidden' }).getCell('A1').value = true;
    workbook.addWorksheet('phụ', { state: 'hidden' });
    workbook.definedNames.add("'Biểu 01'!$B$1", 'tongThu');
  });
  expect(workbookOf(bytes)).toEqual({
    file: 'a.xlsx',
    from1904: false,
    names: { tongThu: "'Biểu 01'!$B$1" },
    properties: {},
    sheets: [
      {
        name: 'Biểu 01',
        visibility: 'visible',
        rowCount: 4,
        columnCount: 3,
        merges: ['A4:C5'],
        hiddenRows: [2],
        hiddenColumns: [3],
        isProtected: true,
        cells: {
          A1: { value: 'Tổng thu' },
          B1: { value: 0, formula: 'SUM(B2:B3)' },
          B2: { value: 0.149, format: '0.00%' },
          B3: { value: 44270, format: 'mm-dd-yy' },
          C2: { value: 'Tæng', font: '.VnTime' },
          C3: { value: 5, locked: false },
          A4: { value: 'chung' },
        },
      },
      expect.objectContaining({ name: 'meta', visibility: 'veryHidden', isProtected: false, cells: { A1: { value: true } } }),
      expect.objectContaining({ name: 'phụ', visibility: 'hidden', cells: {}, rowCount: 0 }),
    ],
  });
});

const styled = (styles: string, rows: string, more: Parts = {}) => cellsOf(rows, { 'xl/styles.xml': stylesXml(styles), ...more });

test('formats, fonts and locks come from the cell formats and from nowhere else', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="#,##0&quot; đ&quot;"/><numFmt numFmtId="165" formatCode="General"/></numFmts>
    <fonts><font><name val="Times New Roman"/></font><font><name val="VNI-Times"/></font></fonts>
    <cellStyleXfs><xf numFmtId="9" fontId="1"><protection locked="0"/></xf></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165"><protection locked="0"/></xf><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs>
    <dxfs><dxf><font><name val="Arial"/></font></dxf></dxfs>`;
  const row = [0, 1, 2, 3, 4, 99].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
  expect(Object.values(styled(styles, `<row>${row}</row>`))).toEqual([
    { value: 1 },
    { value: 1, format: '#,##0" đ"', font: 'VNI-Times' },
    { value: 1, locked: false },
    { value: 1, format: '0.00%' },
    { value: 1, format: 'yyyy-mm-dd' },
    { value: 1 },
  ]);
});

test('a font of an old encoding is told even where it is the default, or only the font of the letters', () => {
  const styles = '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';
  expect(styled(styles, '<row><c><v>1</v></c></row>')).toEqual({ A1: { value: 1, font: '.VnTime' } });
  const item = '<si><r><rPr><rFont val=".VnTimeH"/></rPr><t>x</t></r><r><rPr><rFont val="Arial"/></rPr><t>y</t></r></si>';
  expect(cellsOf('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': stringsXml(item) })).toEqual({
    A1: { value: 'xy', font: '.VnTimeH' },
  });
});

test('covered cells of a merge hold nothing, whatever the file left there', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>';
  const sheet = sheetOf(
    oneSheet(sheetXml(rows, '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="D1"/><mergeCell ref="XFE1:XFF2"/></mergeCells>')),
  );
  expect([sheet.cells, sheet.merges, sheet.rowCount, sheet.columnCount]).toEqual([{ A1: { value: 1 } }, ['A1:B2'], 1, 1]);
});

test('hidden rows and columns end with the cells, however far the file says they go', () => {
  const columns = '<cols><col min="2" max="1e999" hidden="1"/><col min="-5" max="0" hidden="1"/></cols>';
  const rows = '<row r="1" hidden="true"/><row r="2"><c r="C2"><v>1</v></c></row><row r="1048576" hidden="1"/>';
  const sheet = sheetOf(oneSheet(sheetXml(rows, columns)));
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[1], [2, 3]]);
});

test('all defined names are kept, those of a sheet under its name', () => {
  const workbook = workbookXml(
    '<sheet name="Đồ thị" sheetId="1" r:id="rId9"/><sheet name="S" sheetId="2" r:id="rId1"/>',
    `<definedNames><definedName name="form" hidden="1">"NS"</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">S!$A$1:$B$2</definedName>
     <definedName name="__proto__">1&amp;2</definedName></definedNames>`,
  );
  const rels = relationships(
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
  );
  const read = workbookOf(zipped(oneSheet(sheetXml(''), { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': rels })));
  expect(Object.entries(read.names)).toEqual([
    ['form', '"NS"'],
    ['S!_xlnm.Print_Area', 'S!$A$1:$B$2'],
    ['__proto__', '1&2'],
  ]);
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(['S']);
  expect('polluted' in {}).toBe(false);
});

test('custom document properties are read as text', () => {
  const custom = `<Properties xmlns:vt="v"><property name="form"><vt:lpwstr>NS &amp; HN</vt:lpwstr></property><property name="version"><vt:i4>3</vt:i4></property></Properties>`;
  const properties = workbookOf(zipped(oneSheet(sheetXml(''), { 'docProps/custom.xml': custom }))).properties;
  expect(properties).toEqual({ form: 'NS & HN', version: '3' });
});

test('prefixes, strict namespaces, absolute paths and other letter case are all the same workbook', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const type = (name: string) => `${strict}/officeDocument/relationships/${name}`;
  const parts = {
    '_RELS/.rels': `<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="${type('officeDocument')}" Target="/Book/Main.xml"/></p:Relationships>`,
    'book/main.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${type('')}"><x:sheets><x:sheet name="S" sheetId="7" q:id="b"/></x:sheets></x:workbook>`,
    'book/_rels/main.xml.rels': `<Relationships><Relationship Id="b" Type="${type('worksheet')}" Target="..\\Tờ%20một.xml"/><Relationship Id="c" Type="${type('sharedStrings')}" Target="/t.xml"/></Relationships>`,
    'tờ một.xml':
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    't.xml': '<y:sst xmlns:y="m"><y:si><y:t>có</y:t></y:si></y:sst>',
    'workbook.xml': '<not-this-one/>',
  };
  expect(sheetOf(parts).cells).toEqual({ B1: { value: 'có' } });
});

test('what extensions repeat is not read', () => {
  const extension = `<extLst><ext xmlns:x14="x"><x14:sheetProtection sheet="1"/><x14:c r="A2"><x14:v>9</x14:v></x14:c></ext></extLst>`;
  const sheet = sheetOf(oneSheet(sheetXml('<row r="1"><c r="A1"><v>1</v><extLst><v>7</v></extLst></c></row>', extension)));
  expect([sheet.cells, sheet.isProtected]).toEqual([{ A1: { value: 1 } }, false]);
});

test('a workbook of charts only has no sheets to read', () => {
  const rels = relationships(relationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml'));
  expect(problemIn(zipped(oneSheet(sheetXml(''), { 'xl/_rels/workbook.xml.rels': rels })))?.code).toBe('noSheets');
  expect(problemIn(zipped(oneSheet(sheetXml(''), { 'xl/workbook.xml': workbookXml('') })))?.code).toBe('noSheets');
});

test('a sheet whose part is lost is damage, not one sheet less', () => {
  const two = workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="T" sheetId="2" r:id="rId2"/>');
  expect(problemIn(zipped(oneSheet(sheetXml(''), { 'xl/workbook.xml': two })))).toEqual({ code: 'damaged', detail: 'no part for sheet T' });
});

test('a text that cannot be found is damage, not a blank', () => {
  expect(problemIn(zipped(oneSheet(sheetXml('<row><c t="s"><v>0</v></c></row>'))))?.code).toBe('damaged');
});

test('a package whose main part is no workbook is a zip like any other', () => {
  const parts = {
    '_rels/.rels': `<r><Relationship Id="a" Type="${office}/officeDocument" Target="a/workbook.xml"/></r>`,
    'a/workbook.xml': '<document/>',
  };
  expect(problemIn(zipped(parts))?.code).toBe('zip');
});

test('other workbooks that formulas take from are named in the order of their numbers, and never opened', () => {
  const outside = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/externalLinkPath" Target="${target}" TargetMode="External"/>`;
  const parts = oneSheet(sheetXml('<row r="1"><c r="A1"><f>[1]Thu!B2</f><v>3</v></c></row>'), {
    'xl/workbook.xml': workbookXml(
      '<sheet name="S" sheetId="1" r:id="rId1"/>',
      '<externalReferences><externalReference r:id="rId3"/><externalReference r:id="rId2"/></externalReferences>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'externalLink', 'externalLinks/externalLink1.xml'),
      relationship('rId3', 'externalLink', 'externalLinks/externalLink2.xml'),
    ),
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(outside('rId1', 'So%20chi.xlsx')),
    'xl/externalLinks/_rels/externalLink2.xml.rels': relationships(outside('rId1', 'file:///D:\\Ke toan\\So thu.xlsx')),
  });
  const workbook = workbookOf(zipped(parts));
  expect(workbook.links).toEqual(['So thu.xlsx', 'So chi.xlsx']);
  expect(workbook.sheets[0]?.cells['A1']).toMatchObject({ value: 3, formula: '[1]Thu!B2' });
});

test('figures that are struck through, or have the colour of their ground, are told', () => {
  const styles = stylesXml(
    '<fonts><font><name val="Arial"/></font><font><strike/></font><font><strike val="0"/></font><font><color rgb="FFFFFFFF"/></font>' +
      '<font><color theme="0"/></font><font><color rgb="FF00FF00"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>' +
      `<cellXfs>${[
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 0],
        [3, 1],
        [5, 1],
        [5, 0],
        [3, 2],
      ]
        .map(([font, fill]) => `<xf fontId="${font}" fillId="${fill}"/>`)
        .join('')}</cellXfs>`,
  );
  const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1', 'I1']
    .map((at, style) => `<c r="${at}" s="${style}"><v>1</v></c>`)
    .join('');
  const parts = oneSheet(sheetXml(`<row r="1">${cells}</row>`), {
    'xl/styles.xml': styles,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'styles', 'styles.xml'),
    ),
  });
  const found = workbookOf(zipped(parts)).sheets[0]!.cells;
  expect(Object.entries(found).map(([at, { look }]) => `${at} ${look ?? '-'}`)).toEqual([
    'A1 -',
    'B1 struck',
    'C1 -',
    'D1 unseen',
    'E1 unseen',
    'F1 -',
    'G1 unseen',
    'H1 -',
    'I1 -',
  ]);
});

test('a font too small to be read is told, and rows and columns drawn together are hidden', () => {
  const styles = stylesXml(
    '<fonts><font><sz val="11"/></font><font><sz val="1"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
  );
  const sheet =
    '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c r="A2"><v>2</v></c></row>';
  const parts = oneSheet(
    sheetXml(sheet).replace('<sheetData>', '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>'),
    {
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relationship('rId2', 'styles', 'styles.xml'),
      ),
    },
  );
  const found = workbookOf(zipped(parts)).sheets[0]!;
  expect([found.cells['A1']?.look, found.cells['B1']?.look, found.hiddenRows, found.hiddenColumns]).toEqual([undefined, 'tiny', [2], [2]]);
});
