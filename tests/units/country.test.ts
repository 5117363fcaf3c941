/** The country's own list of units: whole, looked through by whatever people type, and made into catalogues. */
import { builtIn } from '../../src/builtIn';
import { formsOf } from '../../src/census/filers';
import { parsePeriod } from '../../src/core/period';
import { orderTemplates } from '../../src/work/templates';
import { vietnam } from '../../src/units/country';
import { findPlaces } from '../../src/units/country/findPlaces';
import { catalogueCode, catalogueCoded, catalogueOfPlace } from '../../src/units/country/placeCatalogues';
import { placeNamed } from '../../src/units/country/placeNamed';
import type { Place } from '../../src/units/country/place';
import { communesOf, placesOf } from '../../src/units/country/place';
import { reform2025 } from '../../src/units/reform-2025';
import { catalogueRows } from '../../src/units/catalogueTable';
import { readCatalogue } from '../../src/units/readCatalogue';

const country = vietnam();
const all = placesOf(country);
const found = (text: string): readonly string[] => findPlaces(country, text).map(({ place }) => `${place.code} ${place.name}`);
const named = (text: string): string => {
  const outcome = placeNamed(country, text);
  return outcome.is === 'one' ? outcome.place.name : outcome.is;
};

test('34 provinces and 3,321 communes, each code and each catalogue once, every text NFC', () => {
  const counts = new Map<string, number>();
  for (const { level } of all) counts.set(level, (counts.get(level) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ tỉnh: 27, 'thành phố': 7, xã: 2611, phường: 697, 'đặc khu': 13 });
  expect(country.byCode.size).toBe(34 + 3321);
  expect(new Set(all.map(catalogueCode)).size).toBe(all.length);
  const isSound = ({ code, name, bare, province }: Place): boolean =>
    (province ? /^\d{5}$/ : /^\d{2}$/).test(code) && name === name.normalize('NFC').trim() && /^[\p{Lu}\d]/u.test(bare);
  expect(all.filter((place) => !isSound(place))).toEqual([]);
});

test.each([
  ['lai chau', '12 Tỉnh Lai Châu'],
  ['Lai Châu', '12 Tỉnh Lai Châu'],
  ['12', '12 Tỉnh Lai Châu'],
  ['tỉnh lai châu', '12 Tỉnh Lai Châu'],
  ['lai-chau', '12 Tỉnh Lai Châu'],
  ['TP. Hồ Chí Minh', '79 Thành phố Hồ Chí Minh'],
  ['thanh hóa', '38 Tỉnh Thanh Hoá'],
  ['xa than uyen', '03595 Xã Than Uyên'],
  ['03595', '03595 Xã Than Uyên'],
  ['3595', '03595 Xã Than Uyên'],
  ['p. Tân Phong, Lai Châu', '03408 Phường Tân Phong'],
  ['than uyen lai chau', '03595 Xã Than Uyên'],
  ["ea h'leo", "24184 Xã Ea H'Leo"],
  // What went into it.
  ['Hua Nà', '03595 Xã Than Uyên'],
  ['03619', '03595 Xã Than Uyên'],
  ['Ta Gia', '03640 Xã Khoen On'],
  ['tỉnh yên bái', '15 Tỉnh Lào Cai'],
])('%s finds %s first', (text, place) => expect(found(text)[0]).toBe(place));

test('a unit that is there comes before one that went into another; a word of another place finds it too', () => {
  expect(found('Mường Than').slice(0, 2)).toEqual(['03618 Xã Mường Than', '03595 Xã Than Uyên']);
  expect(findPlaces(country, 'hua na')[0]).toMatchObject({ was: 'Xã Hua Nà' });
  expect(found('chau').length).toBeGreaterThan(10);
  for (const nothing of ['', '  ', ',', 'zzz', '99999']) expect(found(nothing)).toEqual([]);
});

test('a province is meant before a commune of its name; accents that were typed count; several are several', () => {
  expect(named('lai chau')).toBe('Tỉnh Lai Châu');
  expect(named('03595-than-uyen')).toBe('Xã Than Uyên');
  expect(named('Tân Phong')).toBe('several');
  expect(named('Tân Phong, lai châu')).toBe('Phường Tân Phong');
  // Nobody is made a unit that it only went into.
  expect(placeNamed(country, 'Hua Nà')).toMatchObject({ is: 'none', near: [{ was: 'Xã Hua Nà' }] });
  const outcome = placeNamed(country, 'tinh lai chua');
  expect(outcome.is === 'none' && outcome.near.map(({ place }) => place.name)).toContain('Tỉnh Lai Châu');
});

test('every place is named by its catalogue, by its code, and by its name with its province', () => {
  const isNamed = (place: Place, text: string): boolean => {
    const outcome = placeNamed(country, text);
    return outcome.is === 'one' && outcome.place === place;
  };
  const textsOf = (place: Place): readonly string[] => [
    ...[catalogueCode(place), place.code],
    `${place.name}, ${(place.province ?? place).bare}`,
  ];
  expect(all.flatMap((place) => textsOf(place).filter((text) => !isNamed(place, text)))).toEqual([]);
});

test('the catalogue of a province: itself, then its communes in the order of the list', () => {
  const catalogue = catalogueCoded(country, 'lai-chau')!;
  expect(catalogue).toMatchObject({
    code: 'lai-chau',
    above: 'Trung ương',
    place: { code: '12', kind: 'parent', reportName: 'tỉnh Lai Châu' },
  });
  expect(catalogue.units).toHaveLength(39);
  expect(catalogue.units.find(({ code }) => code === '03408')).toMatchObject({
    ...{ name: 'Phường Tân Phong', reportName: 'phường Tân Phong', kind: 'commune', level: 'phường', parent: '12' },
    ...{ codeSystem: 'GSO', validFrom: '2025-07-01' },
  });
  expect(catalogueCoded(country, 'lai-chau')).toBe(catalogue);
  expect(catalogueCoded(country, 'than-uyen-2021')).toBeUndefined();
});

test('a commune as the place stands under its province', () =>
  expect(catalogueCoded(country, '03595-than-uyen')).toMatchObject({
    above: 'Tỉnh Lai Châu',
    place: { code: '03595', kind: 'parent', parent: '12', name: 'Xã Than Uyên' },
    units: [{ code: '03595' }],
  }));

test('every province survives being written as a table and read', () => {
  for (const province of country.provinces) {
    const catalogue = catalogueOfPlace(country, province);
    expect(readCatalogue(catalogue.code, catalogueRows(catalogue))).toEqual({ catalogue });
  }
});

test('in every province each commune is asked for each form that communes file', () => {
  const quarter = parsePeriod('2026-Q1')!;
  const filed = formsOf(builtIn.forms, quarter).filter(({ filedBy }) => filedBy.includes('commune'));
  expect(filed.length).toBeGreaterThan(0);
  for (const province of country.provinces) {
    const outcome = orderTemplates(builtIn, { catalogue: catalogueCoded(country, catalogueCode(province))!, period: quarter });
    const ordered = outcome.is === 'orders' ? outcome.orders : [];
    for (const form of filed)
      expect(ordered.filter((order) => order.form === form && order.unit.kind === 'commune').map(({ unit }) => unit.code)).toEqual(
        communesOf(country, province).map(({ code }) => code),
      );
  }
});

test('what went into others leads to units of today', () => {
  expect(reform2025.former).toHaveLength(25);
  for (const { successor = '', validTo } of reform2025.former) {
    expect(validTo).toBe('2025-06-30');
    expect(country.byCode.get(successor.replace('@2025-07-01', ''))?.province?.code).toBe('12');
  }
});
