/** An office's own catalogue: read from its table, or told what to put right. */
import fc from 'fast-check';
import { formatCsv, parseCsv } from '../../src/core/csv';
import type { Lang } from '../../src/core/lang';
import type { UnitKind } from '../../src/core/unitKind';
import type { Catalogue, Unit } from '../../src/core/unit';
import { catalogueRows } from '../../src/units/catalogueTable';
import { readCatalogue } from '../../src/units/readCatalogue';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

const header = 'code,name,level,parent,validFrom,validTo,successor,formerNames';
const good = [
  '12,Tỉnh Lai Châu,tỉnh,,1909-06-28,,,',
  '110,Huyện Than Uyên,huyện,12,2021-01-01,30/6/2025,,',
  '03632,Xã Hua Nà,xã,110,2021-01-01,2025-06-30,03595@2025-07-01,',
  '03640,Xã Ta Gia,xã,110,44197,,,Xã Tà Gia | Tà Gia; Xã Ta-Gia',
];
const read = (lines: readonly string[], lang?: Lang) => readCatalogue('mau', parseCsv([header, ...lines].join('\n')), lang);
const places = (lines: readonly string[]): readonly string[] => (read(lines).problems ?? []).map(({ row, column }) => `${row} ${column}`);

test('a short table is enough: the place is the row that the others stand under', () => {
  const { catalogue } = read(good);
  expect(catalogue?.above).toBe('Tỉnh Lai Châu');
  expect(catalogue?.place).toMatchObject({ code: '110', kind: 'parent', reportName: 'huyện Than Uyên', validTo: '2025-06-30' });
  expect(catalogue?.units.map(({ code, kind, codeSystem, order }) => [code, kind, codeSystem, order])).toEqual([
    ['110', 'parent', 'GSO', 1],
    ['03632', 'commune', 'GSO', 2],
    ['03640', 'commune', 'GSO', 3],
  ]);
  expect(catalogue?.units[1]).toMatchObject({ successor: '03595@2025-07-01', formerNames: [], reportName: 'xã Hua Nà' });
  expect(catalogue?.units[2]).toMatchObject({ validFrom: '2021-01-01', formerNames: ['Xã Tà Gia', 'Tà Gia', 'Xã Ta-Gia'] });
  expect(catalogue?.units[2]).not.toHaveProperty('validTo');
});

test.each([
  ['01,Thành phố Hà Nội,Thành phố trực thuộc trung ương,,2025-07-01', 'thành phố', 'Trung ương', ['Thủ tướng Chính phủ', 'Bộ Tài chính']],
  ['12,Tỉnh Lai Châu,TỈNH,,2025-07-01', 'tỉnh', 'Trung ương', ['Thủ tướng Chính phủ', 'Bộ Tài chính']],
])('%s: a level in any case and in full is the word of the law, and says to whom the place reports', (line, level, above, recipients) => {
  const { catalogue } = read([line, `00070,Phường Hoàn Kiếm,Phường,${line.slice(0, 2)},2025-07-01`]);
  expect(catalogue?.place.level).toBe(level);
  expect(catalogue?.units[1]).toMatchObject({ level: 'phường', reportName: 'phường Hoàn Kiếm' });
  expect(catalogue).toMatchObject({ above, recipients });
});

test.each([
  ['Thành phố Hà Nội', '01', ['Ủy ban nhân dân thành phố', 'Sở Tài chính']],
  ['Tỉnh Lai Châu', '12', ['Ủy ban nhân dân tỉnh', 'Sở Tài chính']],
  // Until June 2025 a district stood between.
  ['Huyện Than Uyên', '110', undefined],
])('a commune below %s reports to whom it should', (name, code, recipients) => {
  const { catalogue } = read([
    `${code},${name},${name.split(' ')[0]},,2025-07-01`,
    `03595,Xã Than Uyên,Xã,${code},2025-07-01`,
    'KT,Phòng Kinh tế,cơ quan,03595,2025-07-01',
    'VH,Phòng Văn hóa,cơ quan,03595,2025-07-01',
  ]);
  expect(catalogue?.place.reportName).toBe('xã Than Uyên');
  expect(catalogue?.recipients).toEqual(recipients);
});

test('columns may stand in any order, blank rows between, and the header lower down', () => {
  const rows = [
    ['', ''],
    ['Name ', 'CODE', 'level', 'parent', 'validfrom', 'ghi chú'],
    ['Xã Bản Bo', '03424', 'xã', '106', '1/1/2021', ''],
    ['', ''],
    ['Huyện Tam Đường', '106', 'huyện', '12', '1/1/2021'],
  ];
  expect(readCatalogue('tam-duong', rows).catalogue?.units.map(({ code }) => code)).toEqual(['03424', '106']);
});

test('kinds, forms and report names are taken where they are given', () => {
  const rows = parseCsv(
    'code,name,level,parent,validFrom,kind,codeSystem,reportName,forms,order\n110,Huyện Than Uyên,huyện,12,2021-01-01,parent,,,,9\nBQL,Ban quản lý dự án,cơ quan,110,2021-01-01,owner,,Ban QLDA,DTC; NS,1',
  );
  const { catalogue } = readCatalogue('mau', rows);
  expect(catalogue?.units[1]).toMatchObject({ kind: 'owner', codeSystem: 'CQ', reportName: 'Ban QLDA', forms: ['DTC', 'NS'], order: 1 });
  expect(catalogue?.place.order).toBe(9);
});

test('the same code may stand twice with different first days', () =>
  expect(read([...good, '03640,Xã Khoen On,xã,110,2025-07-01,,,']).catalogue?.units).toHaveLength(4));

test('what was split has several successors', () =>
  expect(read([...good, '03643,Xã Khoen On,xã,110,2021-01-01,2025-06-30,03640@2025-07-01; 03595@2025-07-01,']).problems).toBeUndefined());

test('every mistake is named with its row and column', () => {
  expect(places([...good, '03632,Xã Hua Nà,xã,110,2021-01-01,,,'])).toEqual(['6 code']);
  expect(places([...good, '03643,Xã Khoen On,xã,110,31/2/2021,,,'])).toEqual(['6 validFrom']);
  expect(places([...good, '03643,Xã Khoen On,xã,110,2021-01-01,2020-12-31,,'])).toEqual(['6 validTo']);
  expect(places([...good, '03643,Xã Khoen On,xã,110,2021-01-01,,03640,'])).toEqual(['6 successor']);
  expect(places([...good, '03643,Xã Khoen On,xã,110,2021-01-01,,03640@2025-07-01; 03595,'])).toEqual(['6 successor']);
  expect(places([...good, ',,xã,110,,,,'])).toEqual(['6 code', '6 name', '6 validFrom']);
  expect(places(['03632,Xã Hua Nà,xã,110,2021-01-01,,,'])).toEqual(['1 parent']);
  expect(places([])).toEqual(['1 parent']);
});
test('zeros that Excel dropped are given back, where level or table tells', () => {
  const lines = [
    '1,Thành phố Hà Nội,thành phố,,2021-01-01,,,',
    '1,Quận Ba Đình,quận,1,2021-01-01,,,',
    '4,Phường Ba Đình,phường,01,2021-01-01,,,',
    '3632,Xã Hua Nà,xã,1,2021-01-01,2025-06-30,3595@2025-07-01; 3640@2025-07-01,',
  ];
  const { catalogue } = read(lines);
  expect(catalogue?.units.map(({ code, parent }) => `${code} ${parent}`)).toEqual(['01 ', '001 01', '00004 01', '03632 01']);
  expect(catalogue?.units[3]?.successor).toBe('03595@2025-07-01; 03640@2025-07-01');
});

test('in another code system a lost zero is told by the other codes of the level', () => {
  const rows = parseCsv(
    'code,name,level,parent,validFrom,codeSystem\n7,Tỉnh,tỉnh,,2021-01-01,T\n070,Xã A,xã,7,2021-01-01,T\n71,Xã B,xã,7,2021-01-01,T',
  );
  expect(readCatalogue('mau', rows).problems?.map(({ row, column }) => `${row} ${column}`)).toEqual(['4 code']);
});

test('messages say where, what and what to do, in both languages', () => {
  const lines = [...good, '03643,Xã Khoen On,xã,110,2021-02-31,,,'];
  expect(read(lines).problems?.[0]?.message).toMatch(/^Dòng 6, cột «validFrom»: «2021-02-31» không phải là một ngày/);
  expect(read(lines, 'en').problems?.[0]?.message).toMatch(/^Row 6, column "validFrom": "2021-02-31" is not a day/);
});

test('missing columns are named, all at once', () => {
  const { problems } = readCatalogue('mau', [['code', 'level', 'parent']]);
  expect(problems?.map(({ row, column }) => `${row} ${column}`)).toEqual(['1 name', '1 validFrom']);
  expect(readCatalogue('mau', []).problems).toHaveLength(5);
});

test('the built-in catalogue survives being written and read', () =>
  expect(readCatalogue(thanUyen2021.code, parseCsv(formatCsv(catalogueRows(thanUyen2021))))).toEqual({ catalogue: thanUyen2021 }));

const word = fc.constantFrom('Hua Nà', 'Ta Gia', 'Khoen "On"', 'A, B', 'Thủy', 'Đài TT-TH', 'Phòng KT – HT');
const dayArbitrary = fc.constantFrom('2021-01-01', '2025-07-01');
const unit = (kind: UnitKind, code: string, order: number): fc.Arbitrary<Unit> =>
  fc
    .record({
      name: word,
      level: fc.constantFrom('xã', 'phường'),
      validFrom: dayArbitrary,
      formerNames: fc.array(word, { maxLength: 3 }),
      reportName: word,
    })
    .chain((base) =>
      fc
        .record(
          {
            validTo: fc.constant('2026-01-01'),
            successor: fc.constant('00001@2026-01-02'),
            forms: fc.array(fc.constantFrom('NS', 'HN'), { minLength: 1, maxLength: 2 }),
          },
          { requiredKeys: [] },
        )
        .map((more): Unit => ({ ...base, ...more, kind, code, parent: kind === 'parent' ? '01' : '001', codeSystem: 'GSO', order })),
    );
const kinds = fc.array(fc.constantFrom<UnitKind>('commune', 'owner', 'finance'), { maxLength: 6 });
const catalogue: fc.Arbitrary<Catalogue> = fc.tuple(word, kinds).chain(([above, list]) =>
  fc
    .tuple(unit('parent', '001', 50), ...list.map((kind, index) => unit(kind, String(index).padStart(5, '0'), list.length - index)))
    .map(([place, ...others]) => ({
      code: 'mau',
      place: { ...place, level: 'huyện' },
      above,
      units: [...others, { ...place, level: 'huyện' }],
    })),
);
test('any catalogue survives being written and read', () => {
  fc.assert(fc.property(catalogue, (item) => expect(readCatalogue('mau', catalogueRows(item))).toEqual({ catalogue: item })));
});
