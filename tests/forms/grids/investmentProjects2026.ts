/** Grids of the form of 48 columns: one that holds and one that breaks for each rule. Projects and figures are invented, in triệu đồng. */
import { formNamed } from '../../support/forms';
import type { Grid } from '../../support/grid';

const heads =
  'tmdt | tmdtNsnn | boTri | boTriTw | boTriTinh | boTriXa | boTriKhac | daGiaiNgan | daGiaiNganNsnn | daGiaiNganNamTruoc | keoDaiDtpt | keoDaiKhac | ' +
  'keHoachTw | keHoachTinh | keHoachXa | keHoachKhac | khoiLuong | khoiLuongThang | thangTw | thangTinh | thangXa | thangKhac | ' +
  'luyKeTw | luyKeTinh | luyKeXa | luyKeKhac';

/** A project in order, with some cells written otherwise; what the form computes is left to it. */
const usual = '1000 900 - 200 100 50 50 350 320 120 30 20 100 80 60 40 300 90 10 10 10 10 60 50 40 30'.split(' ');
const project = (title: string, changes: Readonly<Record<string, string>> = {}): string => {
  const keys = heads.split(' | ');
  return `| ${[title, ...usual.map((cell, index) => changes[keys[index] ?? ''] ?? cell.replace('-', ''))].join(' | ')} |`;
};
const projects = (...lines: readonly string[]): string => [`| Dự án | ${heads} |`, ...lines].join('\n');

export const form = 'THDA 2026';

export const grids: readonly Grid[] = [
  {
    title: 'a project in order, in the second month',
    sheet: 'duAn',
    period: '2026-02',
    grid: projects(project('Kè suối')),
    lastPeriod: {
      duAn: projects(project('Kè suối', { khoiLuong: '200', luyKeTw: '50', luyKeTinh: '40', luyKeXa: '30', luyKeKhac: '20' })),
    },
  },
  {
    title: 'THDA-01 to THDA-28: projects that go beyond their limits',
    sheet: 'duAn',
    grid: projects(
      project('Dự án 01', { tmdt: '679', tmdtNsnn: '600', boTri: '{THDA-01}' }),
      project('Dự án 02', { daGiaiNgan: '401 {THDA-02}', keoDaiDtpt: '', keoDaiKhac: '' }),
      project('Dự án 11', { thangTw: '61 {THDA-11}' }),
      project('Dự án 12', { thangTinh: '51 {THDA-12}' }),
      project('Dự án 13', { thangXa: '41 {THDA-13}' }),
      project('Dự án 14', { thangKhac: '31 {THDA-14}' }),
      project('Dự án 21', { luyKeTw: '101 {THDA-21}' }),
      project('Dự án 22', { luyKeTinh: '81 {THDA-22}' }),
      project('Dự án 23', { luyKeXa: '61 {THDA-23}' }),
      project('Dự án 24', { luyKeKhac: '41 {THDA-24}' }),
      project('Dự án 28', { khoiLuong: '1001 {THDA-28}' }),
    ),
  },
  {
    title: 'THDA-03: more disbursed than the plan of the year and what was carried over',
    sheet: 'duAn',
    grid: `
      | Dự án   | keoDaiDtpt | keHoachTw | luyKeTw        | luyKe    |
      | Kè suối | 30         | 100       | 131 {THDA-21}  | {THDA-03} |`,
  },
  {
    title: 'THDA-25: more carried over than was left',
    sheet: 'duAn',
    grid: `
      | Dự án   | boTriTw | daGiaiNgan | keoDaiDtpt | keoDai    |
      | Kè suối | 400     | 350        | 51         | {THDA-25} |`,
  },
  {
    title: 'THDA-26, THDA-27: a month that does not follow from the one before',
    sheet: 'duAn',
    period: '2026-02',
    grid: `
      | Dự án   | keHoachTw | khoiLuong     | thangTw | luyKeTw | luyKe     |
      | Kè suối | 100       | 199 {THDA-27} | 10      | 59      | {THDA-26} |`,
    lastPeriod: { duAn: '| Dự án | keHoachTw | khoiLuong | luyKeTw |\n| Kè suối | 100 | 200 | 50 |' },
  },
  {
    title: 'THDA-29: a name that stands twice',
    sheet: 'duAn',
    grid: '| Dự án | keHoachTw | luyKeTw |\n| Kè suối {THDA-29} | 10 | 5 |\n| KÈ SUỐI | 10 | 5 |',
  },
  {
    title: 'a rate is over the plan of the same source',
    sheet: 'duAn',
    grid: `
      | Dự án   | keHoachTw | keHoachXa | luyKeTw | luyKeXa | luyKeTyLe | luyKeTwTyLe | luyKeXaTyLe                       |
      | Kè suối | 100       | 50        | 60      | 20      | 53,33     | 60          | 53,33 {THDA.duAn.luyKeXaTyLe.rate} |`,
  },
  {
    title: 'THDA-30: the same plan as on the form of plans',
    sheet: 'duAn',
    consolidated: true,
    grid: '| Dự án | keHoach |\n| tongSo | 300 |',
    otherForms: [{ form: formNamed('DTC 2026'), sheet: 'duAn', grid: '| Dự án | keHoach |\n| tongSo | 300 |' }],
  },
  {
    title: 'THDA-30: another plan than on the form of plans',
    sheet: 'duAn',
    consolidated: true,
    grid: '| Dự án | keHoach |\n| tongSo | 300 {THDA-30} |',
    otherForms: [{ form: formNamed('DTC 2026'), sheet: 'duAn', grid: '| Dự án | keHoach |\n| tongSo | 290 |' }],
  },
];
