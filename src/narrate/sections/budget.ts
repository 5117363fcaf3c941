/** Thu, chi ngân sách trên địa bàn. */
import type { SectionDefinition } from '../section';
import { body } from '../section';

/** With one plan "đạt … kế hoạch"; with the plan of the level above as well, both by name. */
const against = (row: string, own: string): string =>
  `[, bằng {${row}.tyLeTinhGiao} dự toán <{above}||cấp trên> giao[, bằng {${row}.${own}} dự toán HĐND {place} giao]` +
  `|| đạt {${row}.${own}} kế hoạch][, {growth ${row}.tyLeCungKy} so với cùng kỳ]`;

const largest = (rows: string, column: string): string =>
  `{list rows of ${rows} where ${column} > 0 top largestItems by ${column}: {name lower} {${column}}}`;

export const budget: SectionDefinition = {
  code: 'NS',
  needs: [{ form: 'NS', percentDecimals: 1 }],
  title: 'Tài chính, ngân sách',
  subject: 'thu, chi ngân sách',

  says: [
    body(
      `<tính đến ngày {date thu}||tính đến hết {period}>, thu ngân sách trên địa bàn {place} đạt {thu.thuNsnn.thucHienNsnn}${against('thu.thuNsnn', 'tyLeNsnn')}.`,
      `Chi ngân sách {chi.tongChi.thucHienTongSo}${against('chi.tongChi', 'tyLeTongSo')}.`,
      `Một số khoản thu lớn: ${largest('thu under huong100, phanChia, vienTro', 'thucHienNsnn')}.`,
      `Một số khoản chi lớn: ${largest('chi under tongChi', 'thucHienTongSo')}.`,
    ),
  ],
};
