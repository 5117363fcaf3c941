/** Huyện Than Uyên, tỉnh Lai Châu, as it was until two-tier government began on 1 July 2025: 12 communes and the offices that own projects. */
import type { Catalogue, Unit } from '../core/unit';

// The day the catalogue was drawn up for, not the day each unit was founded; Nghị quyết 1670/NQ-UBTVQH15 ends them all.
const years = { validFrom: '2021-01-01', validTo: '2025-06-30' };
type Row = Omit<Unit, 'order'>;

const district: Row = {
  code: '110',
  name: 'Huyện Than Uyên',
  level: 'huyện',
  kind: 'parent',
  parent: '12',
  codeSystem: 'GSO',
  ...years,
  formerNames: [],
  reportName: 'huyện Than Uyên',
};

const commune =
  (level: string, levelName: string) =>
  (code: string, name: string, becomes: string, otherNames: readonly string[] = []): Row => ({
    code,
    name: `${levelName} ${name}`,
    level,
    kind: 'commune',
    parent: district.code,
    codeSystem: 'GSO',
    ...years,
    successor: `${becomes}@2025-07-01`,
    formerNames: otherNames,
    reportName: `${level} ${name}`,
  });
const xa = commune('xã', 'Xã');
const thiTran = commune('thị trấn', 'Thị trấn');

/** The offices have no codes of the statistics office; these letters are ours. */
const office =
  (kind: 'owner' | 'finance') =>
  (code: string, name: string, reportName: string, otherNames: readonly string[] = []): Row => ({
    code,
    name,
    level: 'cơ quan',
    kind,
    parent: district.code,
    codeSystem: 'CQ',
    ...years,
    formerNames: otherNames,
    reportName,
  });
const owner = office('owner');
const finance = office('finance');

// In the order in which the district's report of quarter I/2021 lists them. The successors are the communes of 2025: Than Uyên 03595,
// Mường Than 03618, Mường Kim 03637 and Khoen On 03640, codes that stood for other communes before.
const rows: readonly Row[] = [
  finance('TCKH', 'Phòng Tài chính - Kế hoạch', 'Phòng Tài chính - Kế hoạch', ['Phòng TC-KH']),

  owner('PTQD', 'Trung tâm Phát triển quỹ đất', 'Trung tâm Phát triển quỹ đất', ['Trung tâm PTQĐ']),
  owner('QLDA', 'Ban quản lý dự án đầu tư xây dựng', 'Ban quản lý dự án đầu tư xây dựng', ['Ban QLDA đầu tư xây dựng', 'Ban QLDA ĐTXD']),
  owner('TTTH', 'Đài Truyền thanh - Truyền hình', 'Đài TT-TH'),
  owner('GDDT', 'Phòng Giáo dục và Đào tạo', 'Phòng Giáo dục và Đào tạo', ['Phòng GD&ĐT', 'Phòng GD-ĐT']),
  owner('KTHT', 'Phòng Kinh tế và Hạ tầng', 'Phòng KT-HT'),
  owner('NNPTNT', 'Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Nông nghiệp và PTNT', ['Phòng NN&PTNT', 'Phòng NN-PTNT']),

  xa('03632', 'Hua Nà', '03595'),
  xa('03643', 'Khoen On', '03640'),
  xa('03631', 'Mường Cang', '03595'),
  xa('03637', 'Mường Kim', '03637'),
  xa('03625', 'Mường Mít', '03618'),
  xa('03619', 'Mường Than', '03595'),
  xa('03628', 'Pha Mu', '03637'),
  xa('03618', 'Phúc Than', '03618'),
  xa('03640', 'Ta Gia', '03640', ['Xã Tà Gia']),
  xa('03634', 'Tà Hừa', '03637'),
  xa('03638', 'Tà Mung', '03637'),
  thiTran('03595', 'Than Uyên', '03595', ['TT Than Uyên', 'Thị trấn']),
];
const place: Unit = { ...district, order: 1 };
const units: readonly Unit[] = [place, ...rows.map((row, index) => ({ ...row, order: index + 2 }))];

export const thanUyen2021: Catalogue = { code: 'than-uyen-2021', place, above: 'Tỉnh Lai Châu', units };
