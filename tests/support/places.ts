/** An invented district with one unit of each kind, for tests that need units but no real place. */
import type { Catalogue, Unit, UnitKind } from '../../src/core/unit';

const unit = (order: number, code: string, name: string, level: string, kind: UnitKind): Unit => ({
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

const place: Unit = { ...unit(1, '01000', 'Huyện Mẫu', 'huyện', 'parent'), parent: '' };

export const testCatalogue: Catalogue = {
  code: 'mau',
  place,
  above: 'Tỉnh Mẫu',
  units: [
    place,
    unit(2, '01001', 'Xã Mẫu Một', 'xã', 'commune'),
    unit(3, '01002', 'Xã Mẫu Hai', 'xã', 'commune'),
    unit(4, 'QLDA', 'Ban quản lý dự án', 'cơ quan', 'owner'),
    unit(5, 'TCKH', 'Phòng Tài chính - Kế hoạch', 'cơ quan', 'finance'),
  ],
};

export const unitOf = (kind: UnitKind): Unit => testCatalogue.units.find((item) => item.kind === kind)!;
