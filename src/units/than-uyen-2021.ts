/** Huyện Than Uyên, tỉnh Lai Châu, as it was until two-tier government began on 1 July 2025: 12 communes and the offices that own projects. */
import type { Catalogue } from '../core/unit';
import type { Row } from './written';
import { catalogueOf, communes, offices } from './written';

// The day the catalogue was drawn up for, not the day each unit was founded; Nghị quyết 1670/NQ-UBTVQH15 ends them all.
const years = { validFrom: '2021-01-01', validTo: '2025-06-30' };

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

const under = { parent: district.code, ...years };
const xa = communes(under)('xã');
const thiTran = communes(under)('thị trấn');
const owner = offices(under)('owner');
const finance = offices(under)('finance');

// In the order in which the district's report of quarter I/2021 lists them. The successors are the communes of 2025: Than Uyên 03595,
// Mường Than 03618, Mường Kim 03637 and Khoen On 03640, codes that stood for other communes before.
const rows: readonly Row[] = [
  finance('TCKH', 'Phòng Tài chính - Kế hoạch', undefined, ['Phòng TC-KH']),

  owner('PTQD', 'Trung tâm Phát triển quỹ đất', undefined, ['Trung tâm PTQĐ']),
  owner('QLDA', 'Ban quản lý dự án đầu tư xây dựng', undefined, ['Ban QLDA đầu tư xây dựng', 'Ban QLDA ĐTXD']),
  owner('TTTH', 'Đài Truyền thanh - Truyền hình', 'Đài TT-TH'),
  owner('GDDT', 'Phòng Giáo dục và Đào tạo', undefined, ['Phòng GD&ĐT', 'Phòng GD-ĐT']),
  owner('KTHT', 'Phòng Kinh tế và Hạ tầng', 'Phòng KT-HT'),
  owner('NNPTNT', 'Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Nông nghiệp và PTNT', ['Phòng NN&PTNT', 'Phòng NN-PTNT']),

  xa('03632', 'Hua Nà', '03595@2025-07-01'),
  xa('03643', 'Khoen On', '03640@2025-07-01'),
  xa('03631', 'Mường Cang', '03595@2025-07-01'),
  xa('03637', 'Mường Kim', '03637@2025-07-01'),
  xa('03625', 'Mường Mít', '03618@2025-07-01'),
  xa('03619', 'Mường Than', '03595@2025-07-01'),
  xa('03628', 'Pha Mu', '03637@2025-07-01'),
  xa('03618', 'Phúc Than', '03618@2025-07-01'),
  xa('03640', 'Ta Gia', '03640@2025-07-01', ['Xã Tà Gia']),
  xa('03634', 'Tà Hừa', '03637@2025-07-01'),
  xa('03638', 'Tà Mung', '03637@2025-07-01'),
  thiTran('03595', 'Than Uyên', '03595@2025-07-01', ['TT Than Uyên', 'Thị trấn']),
];

export const thanUyen2021: Catalogue = catalogueOf('than-uyen-2021', 'Tỉnh Lai Châu', district, rows);
