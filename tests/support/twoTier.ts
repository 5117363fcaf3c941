/** Places of the two-tier government, small and written out: a province of communes of all three levels, and communes for themselves. */
import type { Catalogue } from '../../src/core/unit';
import type { Row } from '../../src/units/written';
import { catalogueOf, communes, offices } from '../../src/units/written';

const since = { validFrom: '2025-07-01' };

const placeOf = (code: string, level: string, name: string, parent: string): Row => ({
  ...since,
  code,
  name: `${level.charAt(0).toUpperCase()}${level.slice(1)} ${name}`,
  level,
  kind: 'parent',
  parent,
  codeSystem: 'GSO',
  formerNames: [],
  reportName: `${level} ${name}`,
});

const below = (place: Row): ReturnType<typeof communes> => communes({ ...since, parent: place.code });
const office = (place: Row): ReturnType<typeof offices> => offices({ ...since, parent: place.code });

const laiChau = placeOf('12', 'tỉnh', 'Lai Châu', '');
/** The special zone is not of this province; a province with one has all three levels. */
export const province: Catalogue = catalogueOf('lai-chau', '', laiChau, [
  office(laiChau)('finance')('STC', 'Sở Tài chính'),
  below(laiChau)('xã')('03595', 'Than Uyên'),
  below(laiChau)('đặc khu')('03999', 'Mẫu Đảo'),
  below(laiChau)('phường')('03388', 'Tân Phong'),
  below(laiChau)('xã')('03637', 'Mường Kim'),
]);

const haNoi = placeOf('01', 'thành phố', 'Hà Nội', '');
export const city: Catalogue = catalogueOf('ha-noi', '', haNoi, [
  office(haNoi)('finance')('STC', 'Sở Tài chính'),
  below(haNoi)('phường')('00070', 'Hoàn Kiếm'),
]);

const communeOf = (code: string, level: string, name: string, above: string): Catalogue => {
  const place = placeOf(code, level, name, '12');
  return catalogueOf(code, above, place, [
    office(place)('finance')('KT', 'Phòng Kinh tế'),
    office(place)('owner')('VHXH', 'Phòng Văn hóa - Xã hội'),
  ]);
};
export const commune: Catalogue = communeOf('03595', 'xã', 'Than Uyên', 'Tỉnh Lai Châu');
export const ward: Catalogue = communeOf('00070', 'phường', 'Hoàn Kiếm', 'Thành phố Hà Nội');
export const zone: Catalogue = communeOf('31948', 'đặc khu', 'Cô Tô', 'Tỉnh Quảng Ninh');
