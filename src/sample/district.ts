/** An invented district, and a province of today, with one unit of each kind, and two communes: for a first look at a form, and for tests that need no real place. */
import type { UnitKind } from '../core/unitKind';
import type { Catalogue, Unit } from '../core/unit';

export const exampleUnit = (order: number, code: string, name: string, level: string, kind: UnitKind): Unit => ({
  code,
  name,
  level,
  kind,
  parent: '01000',
  codeSystem: 'thử',
  validFrom: '2000-01-01',
  formerNames: [],
  reportName: name.charAt(0).toLowerCase() + name.slice(1),
  order,
});

const place: Unit = { ...exampleUnit(1, '01000', 'Huyện Mẫu', 'huyện', 'parent'), parent: '' };

export const exampleDistrict: Catalogue = {
  code: 'mau',
  place,
  above: 'Tỉnh Mẫu',
  units: [
    place,
    exampleUnit(2, '01001', 'Xã Mẫu Một', 'xã', 'commune'),
    exampleUnit(3, '01002', 'Xã Mẫu Hai', 'xã', 'commune'),
    exampleUnit(4, 'QLDA', 'Ban quản lý dự án', 'cơ quan', 'owner'),
    exampleUnit(5, 'TCKH', 'Phòng Tài chính - Kế hoạch', 'cơ quan', 'finance'),
  ],
};

const provinceItself: Unit = { ...exampleUnit(1, '01000', 'Tỉnh Mẫu', 'tỉnh', 'parent'), parent: '' };

/** As the district, since there are none: a province of communes. */
export const exampleProvince: Catalogue = {
  code: 'tinh-mau',
  place: provinceItself,
  above: 'Trung ương',
  units: [
    provinceItself,
    exampleUnit(2, '01001', 'Xã Mẫu Một', 'xã', 'commune'),
    exampleUnit(3, '01002', 'Phường Mẫu Hai', 'phường', 'commune'),
    exampleUnit(4, 'QLDA', 'Ban quản lý dự án', 'cơ quan', 'owner'),
    exampleUnit(5, 'STC', 'Sở Tài chính', 'cơ quan', 'finance'),
  ],
};
