/**
 * Khu vực thành thị, khu vực nông thôn of the poverty review, and whose villages each of them takes.
 *
 * Phường and thị trấn are thành thị, xã is nông thôn; thị trấn and quận ended on 1 July 2025. To which of the two a đặc khu belongs was not
 * found, and a thị xã or thành phố has villages of both kinds, so both are open to them.
 */
import type { Sheet } from '../language/form';

export const povertyAreas: Sheet['body'] = {
  kind: 'sections',
  sections: [
    { key: 'thanhThi', marker: 'I', label: 'Khu vực thành thị', blankRows: 10, levels: ['phường', 'thị trấn', 'quận'] },
    { key: 'nongThon', marker: 'II', label: 'Khu vực nông thôn', levels: ['xã'] },
  ],
  total: { key: 'total', label: 'Tổng cộng' },
  blankRows: 20,
};
