/** Thu, chi ngân sách trên địa bàn. */
import type { SectionDefinition } from '../section';
import { body } from '../section';

/** Of one plan, of two by name, or of two that are fulfilled alike; then against a year before. */
const against = (row: string, own: string): string =>
  `[, <{when ${row}.tyLeTinhGiao = ${row}.${own}}bằng {${row}.${own}} dự toán <{above}||cấp trên> và HĐND {place} giao` +
  `||bằng {${row}.tyLeTinhGiao} dự toán <{above}||cấp trên> giao[, bằng {${row}.${own}} dự toán HĐND {place} giao]` +
  `||bằng {${row}.${own}} dự toán>]` +
  `[, <{growth ${row}.tyLeCungKy} so với {yearBefore}||bằng {yearBefore}{even ${row}.tyLeCungKy}>]`;

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
