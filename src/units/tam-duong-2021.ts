/** Huyện Tam Đường, tỉnh Lai Châu, until two-tier government began on 1 July 2025: its 13 communes, and what each went into. */
import type { Row } from './written';
import { communes } from './written';

const under = { parent: '106', validFrom: '2021-01-01', validTo: '2025-06-30' };
const xa = communes(under)('xã');
const thiTran = communes(under)('thị trấn');

// Nghị quyết 1670/NQ-UBTVQH15. Sin Suối Hồ (03394) and Tân Phong (03408) took in communes of other districts too, which are not known here.
export const tamDuong2021: readonly Row[] = [
  thiTran('03390', 'Tam Đường', '03390@2025-07-01', ['TT Tam Đường']),
  xa('03394', 'Thèn Sin', '03394@2025-07-01'),
  xa('03400', 'Tả Lèng', '03405@2025-07-01'),
  xa('03405', 'Giang Ma', '03405@2025-07-01'),
  xa('03406', 'Hồ Thầu', '03405@2025-07-01'),
  xa('03412', 'Bình Lư', '03390@2025-07-01'),
  xa('03413', 'Sơn Bình', '03390@2025-07-01'),
  xa('03415', 'Nùng Nàng', '03408@2025-07-01'),
  xa('03418', 'Bản Giang', '03408@2025-07-01'),
  xa('03421', 'Bản Hon', '03430@2025-07-01'),
  xa('03424', 'Bản Bo', '03424@2025-07-01'),
  xa('03427', 'Nà Tăm', '03424@2025-07-01'),
  xa('03430', 'Khun Há', '03430@2025-07-01'),
];
