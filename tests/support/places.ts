/** An invented district with one unit of each kind, for tests that need units but no real place. */
import type { UnitKind } from '../../src/core/unitKind';
import type { Catalogue, Unit } from '../../src/core/unit';

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

export const unitsOfKind = ({ units }: Catalogue, kinds: readonly UnitKind[]): readonly Unit[] =>
  units.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.order - b.order);

/** The two communes became one on 1 July 2025, which got the code of the first. */
const ended = (item: Unit): Unit => ({ ...item, validTo: '2025-06-30', successor: '01001@2025-07-01' });
export const mergedCatalogue: Catalogue = {
  ...testCatalogue,
  units: [
    ...testCatalogue.units.map((item) => (item.kind === 'commune' ? ended(item) : item)),
    { ...unit(6, '01001', 'Xã Mẫu', 'xã', 'commune'), validFrom: '2025-07-01' },
  ],
};
