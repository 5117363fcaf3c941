/** Grids of the investment form: one that holds and one that breaks for each rule. Projects and figures are invented, in triệu đồng. */
import { budget2017 } from '../../../src/forms/budget-2017';
import { load } from '../../../src/language/load';
import type { Grid } from '../../support/grid';

const budget = load(budget2017);

const heads =
  'maDuAn | nguonVon | tinhTrang | tmdt | tmdtNstw | tmdtDoiUng | luyKeBoTri | luyKeGiaiNgan | keoDai | keHoach | khoiLuong | giaiNgan | giaiNganKeoDai | camKet';
/** A project of the province in its second year. */
const project = (cells: string): string => `| ${cells.replace('…', 'Nguồn vốn tỉnh quản lý | Chuyển tiếp')} |`;
const projects = (...lines: readonly string[]): string => [`| Dự án | ${heads} |`, ...lines.map(project)].join('\n');

const inOrder = projects(
  'Đường bản Một | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 320',
  'Trường bản Hai | 7001002 | … | 500 | | | 200 | 200 | | 100 | 260 | 50 | | 100',
);

const settlement = `
  | Quyết toán        | soDuAn | tmdt | deNghi | pheDuyet |
  | daPheDuyetDauTu   | 2      | 900  | 800    | 790      |
  | dangThamTraDauTu  | 1      | 500  | 450    |          |
  | chuaNopDauTu      | 1      | 200  |        |          |`;

const settledList = `
  | DM quyết toán    | loaiVon    | trangThai                | tmdt | deNghi | pheDuyet |
  | Cầu bản Một      | Vốn đầu tư | Đã phê duyệt quyết toán  | 600  | 550    | 545      |
  | Kênh bản Hai     | Vốn đầu tư | Đã phê duyệt quyết toán  | 300  | 250    | 245      |
  | Nhà văn hóa      | Vốn đầu tư | Đang thẩm tra            | 500  | 450    |          |
  | Đường bản Ba     | Vốn đầu tư | Chưa nộp hồ sơ           | 200  |        |          |`;

const unsettled = `
  | DA chưa quyết toán | chuongTrinh         | cap       |
  | Điểm tái định cư 1 | Chương trình mẫu    | Cấp huyện |
  | Điểm tái định cư 2 | Chương trình mẫu    | Cấp xã    |`;

export const form = 'DTC 2021';

export const grids: readonly Grid[] = [
  { title: 'projects in order', sheet: 'duAn', grid: inOrder },
  {
    title: 'DTC-01 to DTC-05, DTC-11, DTC-12, DTC-16: projects that go beyond their limits',
    sheet: 'duAn',
    grid: projects(
      'Dự án 01 | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 301 {DTC-01} | 30 | 320',
      'Dự án 02 | 7001002 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 51 {DTC-02} | 320',
      'Dự án 03 | 7001003 | … | 1000 | 600 | 300 | 701 {DTC-03} | 350 | 50 | 300 | 900 | 200 | 30 | 320',
      'Dự án 04 | 7001004 | … | 1000 | 600 | 300 | 400 | 401 {DTC-04} | 50 | 300 | 900 | 200 | 30 | 320',
      'Dự án 05 | 7001005 | … | 1000 | 600 {DTC-05} | 401 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 320',
      'Dự án 11 | 7001011 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 1001 {DTC-11} | 200 | 30 | 320',
      'Dự án 12 | 7001012 | … | 1000 | 600 | 300 | 400 | 350 {DTC-12} | 50 | 300 | 579 | 200 | 30 | 320',
      'Dự án 16 | 7001016 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 351 {DTC-16}',
    ),
  },
  {
    title: 'P5: volume above the plan of the year is no finding, for it counts from the start of works',
    sheet: 'duAn',
    grid: projects('Đường bản Một | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 100 | 980 | 90 | 30 | 110'),
  },
  {
    title: 'DTC-06, DTC-17: a code and a name that stand twice',
    sheet: 'duAn',
    grid: projects(
      'Đường bản Một | 7001001 {DTC-06} | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 320',
      'Đường bản Một, giai đoạn 2 | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 320',
      'Kè suối {DTC-17} | 7001003 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 320',
      'KÈ  SUỐI | 7001004 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 320',
    ),
  },
  {
    title: 'DTC-13, DTC-14, DTC-15: cumulative figures that do not fall, the project found again by its code',
    sheet: 'duAn',
    grid: inOrder,
    lastPeriod: { duAn: projects('Đường bản 1 | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 800 | 150 | 30 | 320') },
  },
  {
    title: 'DTC-13, DTC-14, DTC-15: cumulative figures that fall',
    sheet: 'duAn',
    grid: projects(
      'Đường bản Một | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 799 {DTC-15} | 149 {DTC-13} | 29 {DTC-14} | 320',
    ),
    lastPeriod: { duAn: projects('Đường bản 1 | 7001001 | … | 1000 | 600 | 300 | 400 | 350 | 50 | 300 | 800 | 150 | 30 | 320') },
  },
  {
    title: 'P2, P7, P9: a typed rate and a total that counts a project twice',
    sheet: 'duAn',
    grid: `
      | Dự án           | nguonVon               | tinhTrang     | keHoach                     | giaiNgan | tyLe                   |
      | tongSo          |                        |               | 600 {DTC.duAn.keHoach.sum}  |          |                        |
      | Đường bản Một   | Nguồn vốn tỉnh quản lý | Khởi công mới | 300                         | 100      | 34 {DTC.duAn.tyLe.rate} |
      | Kè suối         | Nguồn vốn khác         | Khởi công mới | 100                         | 33       | 33                     |`,
  },
  {
    title: 'DTC-07: a project of one owner alone',
    sheet: 'duAn',
    consolidated: true,
    grid: `
      | Dự án           | maDuAn  | keHoach |
      | Đường bản Một   | 7001001 | 300     |
      | Kè suối         | 7001002 | 100     |`,
  },
  {
    title: 'DTC-07: a project that two owners list',
    sheet: 'duAn',
    consolidated: true,
    grid: `
      | Dự án           | maDuAn           | keHoach |
      | Đường bản Một   | 7001001 {DTC-07} | 300     |
      | Đường bản 1     | 7001001          | 300     |`,
  },
  {
    title: 'DTC-18: investment spending of the budget covers what the district disbursed',
    sheet: 'duAn',
    consolidated: true,
    grid: `
      | Dự án                 | giaiNgan |
      | nguonVon_huyenQuanLy  | 120      |`,
    otherForms: [{ form: budget, sheet: 'chi', grid: '| Chi | thucHienDtpt |\n| tongChi | 150 |' }],
  },
  {
    title: 'DTC-18: less investment spending in the budget than disbursed',
    sheet: 'duAn',
    consolidated: true,
    grid: `
      | Dự án                 | giaiNgan     |
      | nguonVon_huyenQuanLy  | 160 {DTC-18} |`,
    otherForms: [{ form: budget, sheet: 'chi', grid: '| Chi | thucHienDtpt |\n| tongChi | 150 |' }],
  },
  {
    title: 'DTC-18 is unchecked while the budget is not at hand',
    sheet: 'duAn',
    consolidated: true,
    grid: `
      | Dự án                 | giaiNgan |
      | nguonVon_huyenQuanLy  | 160      |`,
    unchecked: ['DTC-18'],
  },

  {
    title: 'DTC-21, DTC-22, DTC-31, DTC-32, DTC-33: settlement in order, with its list',
    sheet: 'quyetToan',
    grid: settlement,
    others: { dmQuyetToan: settledList },
  },
  { title: 'settlement without a list has nothing to be compared with', sheet: 'quyetToan', grid: settlement },
  {
    title: 'DTC-21, DTC-22: settlement beyond what was proposed and approved (P4)',
    sheet: 'quyetToan',
    grid: `
      | Quyết toán          | soDuAn | tmdt | deNghi       | pheDuyet     |
      | daPheDuyetDauTu     | 2      | 900  | 800          | 801 {DTC-21} |
      | dangThamTraSuNghiep | 1      | 500  | 501 {DTC-22} |              |`,
  },
  {
    title: 'DTC-31, DTC-32, DTC-33: counts that do not agree with the list',
    sheet: 'quyetToan',
    grid: `
      | Quyết toán        | soDuAn     | tmdt | deNghi | pheDuyet |
      | daPheDuyet        | {DTC-31}   |      |        |          |
      | daPheDuyetDauTu   | 3          | 900  | 800    | 790      |
      | dangThamTra       | {DTC-32}   |      |        |          |
      | dangThamTraDauTu  | 2          | 500  | 450    |          |
      | chuaNop           | {DTC-33}   |      |        |          |
      | chuaNopDauTu      | 0          |      |        |          |`,
    others: { dmQuyetToan: settledList },
  },
  {
    title: 'DTC-35, DTC-36: projects without an amount, and an amount without projects',
    sheet: 'quyetToan',
    grid: `
      | Quyết toán          | soDuAn     | tmdt         | deNghi | pheDuyet |
      | daPheDuyetDauTu     | 2 {DTC-35} |              |        |          |
      | daPheDuyetSuNghiep  | 0          | 0            | 0      | 0        |
      | dangThamTraDauTu    | 1 {DTC-35} | 0            | 0      |          |
      | dangThamTraSuNghiep |            | 300 {DTC-36} | 280    |          |
      | chuaNopDauTu        | 3          |              |        |          |`,
  },
  { title: 'DTC-23, DTC-24, DTC-34: a list in order', sheet: 'dmQuyetToan', grid: settledList },
  {
    title: 'DTC-23, DTC-24, DTC-34: a list beyond its limits',
    sheet: 'dmQuyetToan',
    grid: `
      | DM quyết toán        | loaiVon    | trangThai               | tmdt | deNghi       | pheDuyet     |
      | Cầu bản Một          | Vốn đầu tư | Đã phê duyệt quyết toán | 600  | 550          | 551 {DTC-23} |
      | Kênh bản Hai         | Vốn đầu tư | Đang thẩm tra           | 300  | 301 {DTC-24} |              |
      | Nhà văn hóa {DTC-34} | Vốn đầu tư | Chưa nộp hồ sơ          | 200  |              |              |
      | Nhà văn hoá          | Vốn đầu tư | Chưa nộp hồ sơ          | 200  |              |              |`,
  },

  {
    title: 'DTC-41, DTC-42, DTC-51, DTC-52: a programme in order',
    sheet: 'chuongTrinh',
    grid: `
      | Chương trình     | tongSo | daChuyen | daQuyetToan | chuaQuyetToan |
      | Chương trình mẫu | 10     | 9        | 8           | 2             |`,
    others: { chuaQuyetToan: unsettled },
  },
  {
    title: 'DTC-41, DTC-42, DTC-51, DTC-52: programmes that do not add up',
    sheet: 'chuongTrinh',
    grid: `
      | Chương trình     | tongSo      | daChuyen    | daQuyetToan | chuaQuyetToan |
      | Chương trình một | 10 {DTC-41} | 9           | 8           | 1 {DTC-52}    |
      | Chương trình hai | 5           | 6 {DTC-42}  | 5           | 0             |
      | Chương trình ba  | 5           | 3           | 5 {DTC-51}  | 0             |`,
    others: { chuaQuyetToan: unsettled },
  },
  {
    title: 'DTC-53: a programme of one report alone',
    sheet: 'chuongTrinh',
    consolidated: true,
    grid: `
      | Chương trình     | tongSo |
      | Chương trình một | 10     |
      | Chương trình hai | 5      |`,
  },
  {
    title: 'DTC-53: a programme that two units report',
    sheet: 'chuongTrinh',
    consolidated: true,
    grid: `
      | Chương trình              | tongSo |
      | Chương trình một {DTC-53} | 10     |
      | Chương trình một          | 10     |`,
  },
];
