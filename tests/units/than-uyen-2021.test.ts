/** The catalogue that comes with the program. */
import { parseDate } from '../../src/core/date';
import { unitsNamed } from '../../src/core/names';
import { unitCoded } from '../../src/census/units';
import { unitsOfKind } from '../support/places';
import { catalogueNamed, catalogues } from '../../src/units';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

test('the district has 12 communes, seven offices and itself', () => {
  expect(unitsOfKind(thanUyen2021, ['commune'])).toHaveLength(12);
  expect(unitsOfKind(thanUyen2021, ['owner'])).toHaveLength(6);
  expect(unitsOfKind(thanUyen2021, ['finance'])).toHaveLength(1);
  expect(unitsOfKind(thanUyen2021, ['parent'])).toEqual([thanUyen2021.place]);
});

test('owners stand in the order of the report', () =>
  expect(unitsOfKind(thanUyen2021, ['owner', 'commune']).map(({ reportName }) => reportName)).toEqual([
    'Trung tâm Phát triển quỹ đất',
    'Ban quản lý dự án đầu tư xây dựng',
    'Đài TT-TH',
    'Phòng Giáo dục và Đào tạo',
    'Phòng KT-HT',
    'Phòng Nông nghiệp và PTNT',
    'xã Hua Nà',
    'xã Khoen On',
    'xã Mường Cang',
    'xã Mường Kim',
    'xã Mường Mít',
    'xã Mường Than',
    'xã Pha Mu',
    'xã Phúc Than',
    'xã Ta Gia',
    'xã Tà Hừa',
    'xã Tà Mung',
    'thị trấn Than Uyên',
  ]));

test('a commune code has five digits, and the same code may stand for another commune later', () => {
  for (const { code, successor } of unitsOfKind(thanUyen2021, ['commune'])) {
    expect(code).toMatch(/^03\d{3}$/);
    expect(successor).toMatch(/^03\d{3}@2025-07-01$/);
  }
  expect(unitCoded(thanUyen2021, '03640')).toMatchObject({ name: 'Xã Ta Gia', formerNames: ['Xã Tà Gia'], successor: '03640@2025-07-01' });
  expect(unitCoded(thanUyen2021, '03643')).toMatchObject({ name: 'Xã Khoen On', successor: '03640@2025-07-01' });
});

describe.each(catalogues.map((catalogue) => [catalogue.code, catalogue] as const))('%s', (code, catalogue) => {
  const { units, place } = catalogue;
  test('is found by its code', () => expect(catalogueNamed(code)).toBe(catalogue));
  test('codes and places in lists are unique', () => {
    expect(new Set(units.map((unit) => unit.code)).size).toBe(units.length);
    expect(new Set(units.map((unit) => unit.order)).size).toBe(units.length);
  });
  test('the place is one of its units and stands above the others', () => {
    expect(units).toContainEqual(place);
    expect(units.filter((unit) => unit !== place && unit.code !== place.code).every((unit) => unit.parent === place.code)).toBe(true);
  });
  test('every name, former, other or report name means one unit', () => {
    for (const unit of units)
      for (const name of [unit.name, unit.reportName, ...unit.formerNames]) expect(unitsNamed(catalogue, name)).toEqual([unit]);
  });
  test('texts are NFC and days are days', () => {
    for (const unit of units) {
      for (const text of [unit.name, unit.level, unit.reportName, ...unit.formerNames]) expect(text).toBe(text.normalize('NFC').trim());
      expect(parseDate(unit.validFrom)).toBe(unit.validFrom);
      if (unit.validTo) expect(unit.validTo > unit.validFrom).toBe(true);
    }
  });
});

test('an unknown catalogue is undefined', () => expect(catalogueNamed('khong-co')).toBeUndefined());
