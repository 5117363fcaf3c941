/** Quyết toán dự án của các chương trình nằm ngoài tổng số của cấp tổng hợp: di dân tái định cư thủy điện và tương tự. */
import type { SectionDefinition } from '../section';
import { body, forEach } from '../section';

const ofProgramme = 'chuongTrinh = chuongTrinh.ten';
const counted = (condition: string): string => `count(chuaQuyetToan.chuongTrinh = chuongTrinh.ten${condition})`;
const listed = (condition: string): string => `{list items of chuaQuyetToan where ${condition}${ofProgramme}: {name}[, {tinhTrang lower}]}`;

/** The unsettled projects that one level manages, by name and state. */
const managedBy = (level: string, words: string): string =>
  `{${counted(` and chuaQuyetToan.cap = "${level}"`)} as dự án if any} ${words} chưa quyết toán (${listed(`cap = "${level}" and `)})`;

// The list is told by levels where it holds all that the table counts, else as a part of them.
const unsettledAt = (levels: readonly (readonly [key: string, words: string])[]): string =>
  `<{when chuaQuyetToan = ${counted(' and filled(chuaQuyetToan.cap)')}}{series: ${levels.map(([key, words]) => managedBy(key, words)).join(' || ')}}` +
  `||{chuaQuyetToan if any} chưa quyết toán[, trong đó có: ${listed('')}]>`;

const told = (unsettled: string): SectionDefinition['says'] => [
  forEach(
    'items of chuongTrinh where tongSo > 0',
    body(
      'Nguồn vốn {name lower without Nguồn vốn}, tổng số {tongSo}' +
        '[, trong đó: {series: {daChuyen if any} đã chuyển hồ sơ quyết toán || {daQuyetToan bare if any}/{tongSo} đã quyết toán' +
        ` || ${unsettled}}].`,
    ),
  ),
];

const levels2021 = [
  ['tinh', 'cấp tỉnh'],
  ['huyen', 'cấp huyện'],
  ['xa', 'cấp xã'],
] as const;
const levels2026 = [
  ['trungUong', 'trung ương'],
  ['tinh', 'cấp tỉnh'],
  ['xa', 'cấp xã'],
] as const;

export const resettlement: SectionDefinition = {
  code: 'DTC.chuongTrinh',
  needs: [{ form: 'DTC', versions: ['2021'], percentDecimals: 0 }],
  title: 'Tái định cư các công trình thủy điện',
  subject: 'đầu tư công',

  says: told(unsettledAt(levels2021)),
};

export const resettlement2026: SectionDefinition = {
  ...resettlement,
  needs: [{ form: 'DTC', versions: ['2026'], percentDecimals: 1 }],
  says: told(unsettledAt(levels2026)),
};
