/** Grids of the investment form of 2026: one that holds and one that breaks for each rule. Projects and figures are invented, in triệu đồng. */
import { formNamed } from '../../support/forms';
import type { Grid } from '../../support/grid';

const heads =
  'maDuAn | nguonVon | tinhTrang | nghiemThu | tmdt | tmdtNsnn | duToan | luyKeBoTri | luyKeGiaiNgan | keoDai | keHoach | khoiLuong | ' +
  'giaiNgan | giaiNganKeoDai | giaiNganKb | giaiNganKeoDaiKb | ngayDoiChieu | tamUng | duTamUng | tamUngQuaHan | camKet';
/** A project of the province in its second year. */
const project = (cells: string): string => `| ${cells.replace('…', 'Ngân sách tỉnh (cân đối) | Chuyển tiếp')} |`;
const projects = (...lines: readonly string[]): string => [`| Dự án | ${heads} |`, ...lines.map(project)].join('\n');

const inOrder = projects(
  'Đường bản Một | 7001001 | … | Chưa nghiệm thu | 1000 | 900 | 950 | 400 | 350 | 50 | 300 | 560 | 200 | 30 | 200 | 30 | 10/06/2026 | 80 | 60 | 10 | 320',
  'Trường bản Hai | 7001002 | … | | 500 | | | 200 | 200 | | 100 | 260 | 50 | | | | | | | | 100',
);

const last = projects('Đường bản 1 | 7001001 | … | | 1000 | | | 400 | 350 | 50 | 300 | 500 | 150 | 30 | 150 | | 10/03/2026 | | | | 320');

const plan = (...lines: readonly string[]): string => ['| Kế hoạch vốn | ttgGiao | hdndGiao | daPhanBo |', ...lines].join('\n');

/** The sources with the rule that holds their projects against what was allotted. */
const sources = [
  ['nsTrungUong', 'DTC-81'],
  ['ctNongThonMoi', 'DTC-82'],
  ['ctGiamNgheo', 'DTC-83'],
  ['ctDanToc', 'DTC-84'],
  ['ctChung', 'DTC-85'],
  ['ctVanHoa', 'DTC-86'],
  ['nuocNgoai', 'DTC-87'],
  ['nsTinh', 'DTC-88'],
  ['tienSuDungDat', 'DTC-89'],
  ['xoSo', 'DTC-90'],
  ['nsXa', 'DTC-91'],
  ['khac', 'DTC-92'],
] as const;
const projectsBySource = (keHoach: number): string =>
  ['| Dự án | keHoach |', `| tongSo | ${keHoach * sources.length} |`, ...sources.map(([key]) => `| nguonVon_${key} | ${keHoach} |`)].join(
    '\n',
  );
const allotted = (mark: (rule: string) => string): string =>
  [
    '| Kế hoạch vốn | daPhanBo |',
    `| tongVon | 1200 ${mark('DTC-72')} |`,
    '| ctMtqg | 400 |',
    ...sources.map(([key, rule]) => `| ${key} | 100 ${mark(rule)} |`),
  ].join('\n');

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
  | DA chưa quyết toán | chuongTrinh         | cap      |
  | Điểm tái định cư 1 | Chương trình mẫu    | Cấp tỉnh |
  | Điểm tái định cư 2 | Chương trình mẫu    | Cấp xã   |`;

export const form = 'DTC 2026';

export const grids: readonly Grid[] = [
  { title: 'DTC 2026: projects in order', sheet: 'duAn', grid: inOrder, lastPeriod: { duAn: last } },
  {
    title: 'DTC 2026: projects that go beyond their limits',
    sheet: 'duAn',
    grid: projects(
      'Dự án 01 | 7001001 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 301 {DTC-01} | 30 | | | | | | | 320',
      'Dự án 02 | 7001002 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | 51 {DTC-02} | | | | | | | 320',
      'Dự án 03 | 7001003 | … | | 1000 | | | 701 {DTC-03} | 350 | 50 | 300 | 900 | 200 | 30 | | | | | | | 320',
      'Dự án 04 | 7001004 | … | | 1000 | | | 400 | 401 {DTC-04} | 50 | 300 | 900 | 200 | 30 | | | | | | | 320',
      'Dự án 11 | 7001011 | … | | 1000 | | | 400 | 350 | 50 | 300 | 1001 {DTC-11} | 200 | 30 | | | | | | | 320',
      'Dự án 16 | 7001016 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | 30 | | | | | | | 351 {DTC-16}',
      'Dự án 101 | 7001101 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | | 30 | 301 {DTC-101} | | 10/06/2026 | | | | 320',
      'Dự án 102 | 7001102 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | | | 51 {DTC-102} | | | | | 320',
      'Dự án 103 | 7001103 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | 30 | | | | 351 {DTC-103} | 60 | | 320',
      'Dự án 117 | 7001117 | … | | 1000 | | 1001 {DTC-117} | 400 | 350 | 50 | 300 | 900 | 200 | 30 | | | | | | | 320',
    ),
  },
  {
    title: 'DTC-111 to DTC-116: what the owner reports beside what the Treasury confirms, and advances beside volume',
    sheet: 'duAn',
    grid: projects(
      'Dự án 111 | 7001111 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 {DTC-111} | 30 | 190 | | 10/06/2026 | | | | 320',
      'Dự án 112 | 7001112 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | 30 {DTC-112} | | 31 | | | | | 320',
      'Dự án 114 | 7001114 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | 30 | 200 {DTC-114} | | | | | | 320',
      'Dự án 115 | 7001115 | … | | 1000 | | | 400 | 350 {DTC-115} | 50 | 300 | 519 | 200 | 30 | | | | 80 | 60 | | 320',
      'Dự án 116 | 7001116 | … | | 1000 | | | 400 | 350 | 50 | 300 | 900 | 200 | 30 | | | | | 581 {DTC-116} | | 320',
    ),
  },
  {
    title: 'P5: on the form of 2026 too, volume above the plan of the year is no finding',
    sheet: 'duAn',
    grid: projects('Đường bản Một | 7001001 | … | | 1000 | | | 400 | 350 | 50 | 100 | 980 | 90 | 30 | | | | | | | 110'),
  },
  {
    title: 'DTC-118: at mid-year, a plan of which nothing is disbursed; a blank is not taken for nothing',
    sheet: 'duAn',
    grid: projects(
      'Dự án một | 7001001 | … | | 1000 | | | 400 | 350 | | 300 | 900 | 0 {DTC-118} | | | | | | | | 300',
      'Dự án hai | 7001002 | … | | 1000 | | | 400 | 350 | | 300 | 900 | {DTC.duAn.blank.results} | | | | | | | | 300',
    ),
  },
  {
    title: 'DTC-118: in the first quarter nothing disbursed is no sign of anything',
    sheet: 'duAn',
    period: '2026-Q1',
    grid: projects('Dự án một | 7001001 | … | | 1000 | | | 400 | 350 | | 300 | 900 | 0 | | | | | | | | 300'),
  },
  {
    title: 'DTC-119, DTC-120: money paid out in full while works are not accepted',
    sheet: 'duAn',
    grid: `
      | Dự án     | nguonVon             | tinhTrang            | nghiemThu       | tmdt | luyKeBoTri | luyKeGiaiNgan | keHoach | giaiNgan     |
      | Dự án một | Ngân sách cấp xã     | Hoàn thành {DTC-119} | Chưa nghiệm thu | 1000 | 400        | 350           | 300     | 300          |
      | Dự án hai | Ngân sách cấp xã     | Hoàn thành           | Đã bàn giao     | 1000 | 400        | 350           | 300     | 300          |
      | Dự án ba  | Thu tiền sử dụng đất | Chuyển tiếp          | Chưa nghiệm thu | 700  | 400        | 400 {DTC-120} | 300     | 300          |
      | Dự án bốn | Thu tiền sử dụng đất | Chuyển tiếp          | Đã nghiệm thu   | 700  | 400        | 400           | 300     | 300          |`,
  },
  {
    title: 'DTC 2026: a code and a name that stand twice',
    sheet: 'duAn',
    grid: `
      | Dự án               | maDuAn           | nguonVon         | tinhTrang     | keHoach | giaiNgan |
      | Đường bản Một       | 7001001 {DTC-06} | Ngân sách cấp xã | Khởi công mới | 300     | 100      |
      | Đường bản Một, gđ 2 | 7001001          | Ngân sách cấp xã | Khởi công mới | 300     | 100      |
      | Kè suối {DTC-17}    | 7001003          | Ngân sách cấp xã | Khởi công mới | 300     | 100      |
      | KÈ  SUỐI            | 7001004          | Ngân sách cấp xã | Khởi công mới | 300     | 100      |`,
  },
  {
    title: 'DTC 2026: cumulative figures that fall',
    sheet: 'duAn',
    grid: projects(
      'Đường bản Một | 7001001 | … | | 1000 | | | 400 | 300 | 50 | 300 | 499 {DTC-15} | 149 {DTC-13} | 29 {DTC-14} | 149 {DTC-113} | | 10/06/2026 | | | | 320',
    ),
    lastPeriod: { duAn: last },
  },
  {
    title: 'DTC 2026: rates typed wrong, and a part above its whole',
    sheet: 'duAn',
    grid: `
      | Dự án         | nguonVon         | tinhTrang     | tmdt | tmdtNsnn                     | keHoach | giaiNgan | giaiNganKb    | ngayDoiChieu | tyLe                       | tyLeKb                       |
      | Đường bản Một | Ngân sách cấp xã | Khởi công mới | 500  | 501 {DTC.duAn.tmdtNsnn.within} | 300     | 100      | 100           | 10/06/2026   | 34 {DTC.duAn.tyLe.rate}    | 33,33                        |
      | Kè suối       | Ngân sách cấp xã | Khởi công mới | 500  | 400                          | 300     | 100      | 100           | 10/06/2026   | 33,33                      | 34 {DTC.duAn.tyLeKb.rate}    |`,
  },
  {
    title: 'DTC-07 on the form of 2026: a project of one owner alone',
    sheet: 'duAn',
    consolidated: true,
    grid: '| Dự án | maDuAn | keHoach |\n| Đường bản Một | 7001001 | 300 |\n| Kè suối | 7001002 | 100 |',
  },
  {
    title: 'DTC-07 on the form of 2026: a project that two owners list',
    sheet: 'duAn',
    consolidated: true,
    grid: '| Dự án | maDuAn | keHoach |\n| Đường bản Một | 7001001 {DTC-07} | 300 |\n| Đường bản 1 | 7001001 | 300 |',
  },

  {
    title: 'DTC-121: investment spending of the budget covers what was disbursed from local money',
    sheet: 'duAn',
    consolidated: true,
    grid: '| Dự án | giaiNgan |\n| nguonVon_nsTinh | 100 |\n| nguonVon_nsXa | 20 |',
    otherForms: [{ form: formNamed('NS 2026'), sheet: 'chi', grid: '| Chi | thucHienDtpt |\n| tongChi | 120 |' }],
  },
  {
    title: 'DTC-121: less investment spending in the budget than disbursed; money of the centre does not count',
    sheet: 'duAn',
    consolidated: true,
    grid: '| Dự án | giaiNgan |\n| nguonVon_nsTrungUong | 900 |\n| nguonVon_nsTinh | 101 {DTC-121} |\n| nguonVon_nsXa | 20 |',
    otherForms: [{ form: formNamed('NS 2026'), sheet: 'chi', grid: '| Chi | thucHienDtpt |\n| tongChi | 120 |' }],
  },

  {
    title: 'DTC-61, DTC-71: a plan assigned, allotted in part',
    sheet: 'keHoachVon',
    grid: plan('| nsTrungUong | 500 | 500 | 450 |', '| nsTinh | 300 | 350 | 350 |', '| nsXa | | 40 | 30 |'),
  },
  {
    title: 'DTC-61, DTC-71: allotted beyond what was assigned, and assigned below the centre',
    sheet: 'keHoachVon',
    grid: plan('| nsTrungUong | 500 | 500 | 501 {DTC-61} |', '| nsTinh | 300 | 299 {DTC-71} | 200 |'),
  },
  {
    title: 'what is not allotted yet is a figure of its own, and is held against the two it follows from',
    sheet: 'keHoachVon',
    grid: `
      | Kế hoạch vốn | hdndGiao | daPhanBo | chuaPhanBo                            | tyLePhanBo                         |
      | nsTrungUong  | 500      | 450      | 40 {DTC.keHoachVon.chuaPhanBo.formula} | 90                                 |
      | nsTinh       | 400      | 300      | 100                                   | 70 {DTC.keHoachVon.tyLePhanBo.rate} |`,
  },
  {
    title: 'DTC-72, DTC-81 to DTC-92: the plans of projects within what was allotted, and the same in total',
    sheet: 'keHoachVon',
    consolidated: true,
    grid: allotted(() => ''),
    others: { duAn: projectsBySource(100) },
  },
  {
    title: 'DTC-72, DTC-81 to DTC-92: plans of projects that were not allotted to their source',
    sheet: 'keHoachVon',
    consolidated: true,
    grid: allotted((rule) => `{${rule}}`),
    others: { duAn: projectsBySource(101) },
  },

  {
    title: 'DTC 2026: settlement in order, with its list',
    sheet: 'quyetToan',
    grid: settlement,
    others: { dmQuyetToan: settledList },
  },
  {
    title: 'DTC 2026: settlement beyond what was proposed and approved (P4)',
    sheet: 'quyetToan',
    grid: `
      | Quyết toán          | soDuAn | tmdt | deNghi       | pheDuyet     |
      | daPheDuyetDauTu     | 2      | 900  | 800          | 801 {DTC-21} |
      | dangThamTraSuNghiep | 1      | 500  | 501 {DTC-22} |              |`,
  },
  {
    title: 'DTC 2026: counts that do not agree with the list',
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
    title: 'DTC 2026: projects without an amount, and an amount without projects',
    sheet: 'quyetToan',
    grid: `
      | Quyết toán          | soDuAn     | tmdt         | deNghi | pheDuyet |
      | daPheDuyetDauTu     | 2 {DTC-35} |              |        |          |
      | dangThamTraDauTu    | 1 {DTC-35} | 0            | 0      |          |
      | dangThamTraSuNghiep |            | 300 {DTC-36} | 280    |          |
      | chuaNopDauTu        | 3          |              |        |          |`,
  },
  { title: 'DTC 2026: a list of settlement in order', sheet: 'dmQuyetToan', grid: settledList },
  {
    title: 'DTC 2026: a list of settlement beyond its limits',
    sheet: 'dmQuyetToan',
    grid: `
      | DM quyết toán        | loaiVon    | trangThai               | tmdt | deNghi       | pheDuyet     |
      | Cầu bản Một          | Vốn đầu tư | Đã phê duyệt quyết toán | 600  | 550          | 551 {DTC-23} |
      | Kênh bản Hai         | Vốn đầu tư | Đang thẩm tra           | 300  | 301 {DTC-24} |              |
      | Nhà văn hóa {DTC-34} | Vốn đầu tư | Chưa nộp hồ sơ          | 200  |              |              |
      | Nhà văn hoá          | Vốn đầu tư | Chưa nộp hồ sơ          | 200  |              |              |`,
  },
  {
    title: 'DTC 2026: a programme in order',
    sheet: 'chuongTrinh',
    grid: `
      | Chương trình     | tongSo | daChuyen | daQuyetToan | chuaQuyetToan |
      | Chương trình mẫu | 10     | 9        | 8           | 2             |`,
    others: { chuaQuyetToan: unsettled },
  },
  {
    title: 'DTC 2026: programmes that do not add up',
    sheet: 'chuongTrinh',
    grid: `
      | Chương trình     | tongSo      | daChuyen    | daQuyetToan | chuaQuyetToan |
      | Chương trình một | 10 {DTC-41} | 9           | 8           | 1 {DTC-52}    |
      | Chương trình hai | 5           | 6 {DTC-42}  | 5           | 0             |
      | Chương trình ba  | 5           | 3           | 5 {DTC-51}  | 0             |`,
    others: { chuaQuyetToan: unsettled },
  },
  {
    title: 'DTC-53 on the form of 2026: a programme of one report alone',
    sheet: 'chuongTrinh',
    consolidated: true,
    grid: '| Chương trình | tongSo |\n| Chương trình một | 10 |\n| Chương trình hai | 5 |',
  },
  {
    title: 'DTC-53 on the form of 2026: a programme that two units report',
    sheet: 'chuongTrinh',
    consolidated: true,
    grid: '| Chương trình | tongSo |\n| Chương trình một {DTC-53} | 10 |\n| Chương trình một | 10 |',
  },
];
