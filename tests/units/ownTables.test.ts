/** Tables that offices bring: Vietnamese headings, and what Excel does to a CSV. */
import { parseCsv } from '../../src/core/csv';
import { addUnits } from '../../src/units/addUnits';
import { catalogueRows } from '../../src/units/catalogueTable';
import { vietnam } from '../../src/units/country';
import { catalogueCoded } from '../../src/units/country/placeCatalogues';
import { exampleRows } from '../../src/units/exampleCatalogue';
import { columnCalled, vietnameseHeading } from '../../src/units/headings';
import { catalogueColumns } from '../../src/units/catalogueTable';
import { readCatalogue } from '../../src/units/readCatalogue';

const damaged = [
  '\ufeffDANH MỤC ĐƠN VỊ;;;;;;;',
  ';;;;;;;',
  'Mã;TÊN;cap;Đơn vị cấp trên;Hiệu lực từ (ngày/tháng/năm);Đến;Kế thừa;Tên cũ;Loại;;',
  '12;Tỉnh Lai Châu;tỉnh;;1/7/2025;;;;;;',
  'STC;Sở Tài chính;cơ quan;12;1/7/2025;;;;Cơ quan tài chính;;',
  'QLDA;Ban QLDA;cơ quan;12;1/7/2025;;;;CHU DAU TU;;',
  '3595;Xã Than Uyên;xã;12;1/7/2025;;;Xã Hua Nà;;;',
  '3632;Xã Hua Nà;xã;12;01/01/2021;30/6/2025;3595@2025-07-01;;Xã;;',
  ';;;;;;;;;;',
  ';;;;;;;;;;',
].join('\r\n');

test('Vietnamese headings, semicolons, a mark in front, a title, lost zeros, days as in Viet Nam, blank ends', () => {
  for (const text of [damaged, damaged.replaceAll(';', '\t')]) {
    const { catalogue, problems } = readCatalogue('lai-chau', parseCsv(text));
    expect(problems).toBeUndefined();
    expect(catalogue?.place).toMatchObject({ code: '12', kind: 'parent' });
    expect(catalogue?.units.map(({ code, kind, validFrom }) => `${code} ${kind} ${validFrom}`)).toEqual([
      '12 parent 2025-07-01',
      'STC finance 2025-07-01',
      'QLDA owner 2025-07-01',
      '03595 commune 2025-07-01',
      '03632 commune 2021-01-01',
    ]);
    expect(catalogue?.units.at(-1)).toMatchObject({ validTo: '2025-06-30', successor: '03595@2025-07-01' });
  }
});

test('every heading is known in both languages, and means one column', () => {
  for (const column of catalogueColumns) {
    for (const text of [column, column.toUpperCase(), vietnameseHeading(column), vietnameseHeading(column).toUpperCase()])
      expect(columnCalled(text)).toBe(column);
  }
  expect(columnCalled('ghi chú')).toBeUndefined();
});

test('mistakes are told all at once, by the row and by the heading as the office wrote it', () => {
  const rows = parseCsv(
    'Mã;Tên;Cấp;Cấp trên;Từ ngày;Loại;Biểu\n12;Tỉnh Lai Châu;tỉnh;;1/7/2025;Nơi lập báo cáo;\n03595;;xã;12;1/7;xã;\nT1;Bản Mẫu;bản;12;1/7/2025;Thôn, bản;\nX;Ban;cơ quan;12;1/7/2025;hội;',
  );
  expect(readCatalogue('mau', rows).problems?.map(({ message }) => message.slice(0, message.indexOf(':')))).toEqual([
    'Dòng 3, cột «Tên»',
    'Dòng 3, cột «Từ ngày»',
    'Dòng 4, cột «Biểu»',
    'Dòng 5, cột «Loại»',
  ]);
  expect(readCatalogue('mau', [['Mã', 'Tên']]).problems?.map(({ message }) => message)).toEqual([
    expect.stringContaining('«cấp»'),
    expect.stringContaining('«đơn vị cấp trên»'),
    expect.stringContaining('«hiệu lực từ»'),
  ]);
});

test('the example is a catalogue', () => {
  const { catalogue } = readCatalogue('mau', exampleRows);
  expect(catalogue?.place.name).toBe('Tỉnh Lai Châu');
  expect(catalogue?.units.map(({ kind }) => kind)).toEqual(['parent', 'finance', 'owner', 'commune', 'commune', 'commune']);
});

describe('what an office adds to the list of the country', () => {
  const commune = catalogueCoded(vietnam(), '03595-than-uyen')!;
  const rows = parseCsv(
    'mã;tên;loại;biểu\nPKT;Phòng Kinh tế;cơ quan tài chính;\nTH1;Trường Tiểu học Mẫu;chủ đầu tư;\n1;Bản Mẫu Một;Bản;HN\n10;Bản Mẫu Hai;Bản;HN',
  );
  const { catalogue } = addUnits(commune, rows);

  test('they stand below the place, from its first day on', () => {
    expect(catalogue?.code).toBe('03595-than-uyen');
    expect(catalogue?.units.map(({ code, kind, level, parent }) => [code, kind, level, parent])).toEqual([
      ['03595', 'parent', 'xã', '12'],
      ['PKT', 'finance', 'cơ quan', '03595'],
      ['TH1', 'owner', 'cơ quan', '03595'],
      ['1', 'commune', 'bản', '03595'],
      ['10', 'commune', 'bản', '03595'],
    ]);
    expect(catalogue?.units.at(-1)).toMatchObject({ validFrom: '2025-07-01', forms: ['HN'], codeSystem: 'CQ', order: 5 });
  });

  test('with them the catalogue survives being written and read, as a workbook keeps it', () =>
    expect(readCatalogue('03595-than-uyen', catalogueRows(catalogue!))).toEqual({ catalogue }));

  test('what cannot be is told with its row and column', () => {
    const wrong = parseCsv('mã;tên;loại;cấp trên\n03618;Xã A;chủ đầu tư;\nB;Xã B;nơi lập báo cáo;\nC;Phòng C;cơ quan;99\n;Phòng D;;');
    expect(addUnits(catalogueCoded(vietnam(), 'lai-chau')!, wrong).problems?.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 code',
      '3 kind',
      '4 parent',
      '5 code',
      '5 kind',
    ]);
    expect(addUnits(commune, [['mã', 'tên']]).problems?.map(({ column }) => column)).toEqual(['kind']);
  });
});
