/** Quyết toán dự án của các chương trình nằm ngoài tổng số của huyện: di dân tái định cư thủy điện và tương tự. */
import type { SectionDefinition } from '../section';
import { body, forEach } from '../section';

const ofProgramme = 'chuongTrinh = chuongTrinh.ten';
const counted = (condition: string): string => `count(chuaQuyetToan.chuongTrinh = chuongTrinh.ten${condition})`;
const listed = (condition: string): string => `{list items of chuaQuyetToan where ${condition}${ofProgramme}: {name}[, {tinhTrang lower}]}`;

/** The unsettled projects that one level manages, by name and state. */
const managedBy = (level: string, words: string): string =>
  `{${counted(` and chuaQuyetToan.cap = "${level}"`)} as dự án if any} ${words} chưa quyết toán (${listed(`cap = "${level}" and `)})`;

// The list is told by levels where it holds all that the table counts, else as a part of them.
const unsettled =
  `<{when chuaQuyetToan = ${counted(' and filled(chuaQuyetToan.cap)')}}{series: ${managedBy('tinh', 'cấp tỉnh')} || ${managedBy('huyen', 'cấp huyện')} || ${managedBy('xa', 'cấp xã')}}` +
  `||{chuaQuyetToan if any} chưa quyết toán[, trong đó có: ${listed('')}]>`;

export const resettlement: SectionDefinition = {
  code: 'DTC.chuongTrinh',
  needs: [{ form: 'DTC', percentDecimals: 0 }],
  title: 'Tái định cư các công trình thủy điện',
  subject: 'đầu tư công',

  says: [
    forEach(
      'items of chuongTrinh where tongSo > 0',
      body(
        'Nguồn vốn {name lower without Nguồn vốn}, tổng số {tongSo}' +
          '[, trong đó: {series: {daChuyen if any} đã chuyển hồ sơ quyết toán || {daQuyetToan bare if any}/{tongSo} đã quyết toán' +
          ` || ${unsettled}}].`,
      ),
    ),
  ],
};
