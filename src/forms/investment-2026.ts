/**
 * Kế hoạch và giải ngân vốn đầu tư công, quyết toán dự án hoàn thành, from 2026: two levels of government, tỉnh and xã.
 *
 * What is law: an advance is kept within the plan of the year (Nghị định 254/2025/NĐ-CP, Điều 9), a settlement within the approved total
 * (Nghị định 193/2026/NĐ-CP, Điều 4). What is a frame: the columns, those of provincial lists with what such offices ask for today (the plan
 * assigned and not yet allotted, two rates, advances, a closed list of obstacles with the level that must act). What is unverified: the
 * columns of Công văn 10836/BTC-PTHT and the components of the national target programme for 2026-2035. Compare with the form your
 * province uses.
 *
 * A row is a project with its main source; a project paid from several sources is told by source on form THDA.
 *
 * A code means what it means on the form of 2021; 05, 12 and 18 stand only there. New: 61 to 92 and 101 to 121.
 */
import type { Choice } from '../language/columns/rule';
import { choice, code, date, form, group, money, must, name, order, percent, row, sheet, should, sumRow, text } from '../language/form';
import { chuongTrinh, dmQuyetToan, quyetToan, unsettledOf } from './investment-2021';

/** Each source with the rule that holds its projects against what was allotted. In force from 2026; a later list is a later form. */
type Source = Choice & Readonly<{ rule: string }>;

const centralBudget: Source = { key: 'nsTrungUong', label: 'Ngân sách trung ương', rule: 'DTC-81' };
const programme = 'Chương trình MTQG 2026-2035';
/** One programme since 2026, in the three parts that were programmes of their own. */
const programmeParts: readonly Source[] = [
  { key: 'ctNongThonMoi', label: `${programme}: xây dựng nông thôn mới`, rule: 'DTC-82' },
  { key: 'ctGiamNgheo', label: `${programme}: giảm nghèo bền vững`, rule: 'DTC-83' },
  { key: 'ctDanToc', label: `${programme}: vùng đồng bào dân tộc thiểu số và miền núi`, rule: 'DTC-84' },
  { key: 'ctChung', label: `${programme}: nội dung chung`, rule: 'DTC-85' },
];
const otherSources: readonly Source[] = [
  { key: 'ctVanHoa', label: 'Chương trình MTQG phát triển văn hóa 2025-2035', rule: 'DTC-86' },
  { key: 'nuocNgoai', label: 'Vốn nước ngoài (ODA)', rule: 'DTC-87' },
  { key: 'nsTinh', label: 'Ngân sách tỉnh (cân đối)', rule: 'DTC-88' },
  { key: 'tienSuDungDat', label: 'Thu tiền sử dụng đất', rule: 'DTC-89' },
  { key: 'xoSo', label: 'Thu xổ số kiến thiết', rule: 'DTC-90' },
  { key: 'nsXa', label: 'Ngân sách cấp xã', rule: 'DTC-91' },
  { key: 'khac', label: 'Nguồn vốn khác', rule: 'DTC-92' },
];
const sources: readonly Source[] = [centralBudget, ...programmeParts, ...otherSources];
/** Paid out of the budget that the place itself accounts for. */
const localSources = ['nsTinh', 'tienSuDungDat', 'xoSo', 'nsXa'];
const plain = ({ key, label }: Choice): Choice => ({ key, label });

const finished = 'Hoàn thành';
const stages: readonly Choice[] = [
  { key: 'chuyenTiep', label: 'Chuyển tiếp' },
  { key: 'khoiCongMoi', label: 'Khởi công mới' },
  { key: 'hoanThanh', label: finished },
  { key: 'chuanBiDauTu', label: 'Chuẩn bị đầu tư' },
];

const notAccepted = 'Chưa nghiệm thu';
const acceptances: readonly Choice[] = [
  { key: 'chuaNghiemThu', label: notAccepted },
  { key: 'daNghiemThu', label: 'Đã nghiệm thu' },
  { key: 'daBanGiao', label: 'Đã bàn giao' },
  { key: 'daQuyetToan', label: 'Đã quyết toán' },
];

const obstacles: readonly Choice[] = [
  { key: 'matBang', label: 'Giải phóng mặt bằng' },
  { key: 'nguonVon', label: 'Nguồn vốn' },
  { key: 'thuTuc', label: 'Thủ tục hành chính' },
  { key: 'vatLieu', label: 'Vật liệu xây dựng' },
  { key: 'khac', label: 'Khác' },
];

const levels: readonly Choice[] = [
  { key: 'trungUong', label: 'Trung ương' },
  { key: 'tinh', label: 'Cấp tỉnh' },
  { key: 'xa', label: 'Cấp xã' },
];

/* Dự án: one row per project. */

const slim = { width: 12 };
const paidAlready = 'luyKeGiaiNgan + giaiNgan + giaiNganKeoDai';

const duAn = sheet({
  key: 'duAn',
  tab: 'Dự án',
  title: 'Kế hoạch và giải ngân vốn đầu tư công',
  number: '',
  filedBy: ['owner', 'commune'],
  paper: 'A3',
  dates: 'to',

  columns: [
    order('tt', 'TT'),
    name('tenDuAn', 'Danh mục dự án', { width: 30 }),
    code('maDuAn', 'Mã dự án', { width: 10 }),
    choice('nguonVon', 'Nguồn vốn', sources.map(plain), { required: true }),
    choice('tinhTrang', 'Tình trạng', stages, { required: true, width: 12 }),
    choice('nghiemThu', 'Nghiệm thu, bàn giao', acceptances, { width: 12 }),

    group('Quyết định đầu tư (hoặc quyết định điều chỉnh lần gần nhất)', [
      text('soQd', 'Số; ngày, tháng, năm', { width: 16 }),
      group('Tổng mức đầu tư được duyệt', [
        money('tmdt', 'Tổng số', slim),
        money('tmdtNsnn', 'Trong đó: vốn ngân sách nhà nước', { ...slim, within: 'tmdt' }),
      ]),
      money('duToan', 'Dự toán được duyệt', slim),
    ]),

    money('luyKeBoTri', 'Lũy kế bố trí kế hoạch vốn từ khởi công đến hết năm {lastYear}', { width: 14 }),
    // The payments of a budget year run on to 31 January of the next.
    money('luyKeGiaiNgan', 'Lũy kế giải ngân từ khởi công đến hết 31/01/{year}', { width: 14 }),
    group('Kế hoạch vốn', [money('keoDai', 'Năm {lastYear} được phép kéo dài', slim), money('keHoach', 'Năm {year}', slim)]),
    money('khoiLuong', 'Khối lượng thực hiện lũy kế từ khởi công', { width: 14 }),

    group('Giải ngân từ 01/01/{year}', [
      group('Chủ đầu tư báo cáo', [
        money('giaiNgan', 'Kế hoạch năm {year}', slim),
        money('giaiNganKeoDai', 'Kế hoạch năm {lastYear} kéo dài', slim),
      ]),
      group('Kho bạc Nhà nước xác nhận', [
        money('giaiNganKb', 'Kế hoạch năm {year}', slim),
        money('giaiNganKeoDaiKb', 'Kế hoạch năm {lastYear} kéo dài', slim),
        date('ngayDoiChieu', 'Ngày đối chiếu'),
      ]),
    ]),
    group('Tỷ lệ giải ngân kế hoạch năm {year} (%)', [
      percent('tyLe', 'Theo chủ đầu tư', 'giaiNgan / keHoach', 2),
      percent('tyLeKb', 'Theo Kho bạc', 'giaiNganKb / keHoach', 2),
    ]),

    group('Tạm ứng', [
      money('tamUng', 'Tạm ứng trong năm', slim),
      money('duTamUng', 'Dư tạm ứng chưa thu hồi', slim),
      money('tamUngQuaHan', 'Trong đó: quá hạn', { ...slim, within: 'duTamUng' }),
    ]),
    money('camKet', 'Cam kết giải ngân đến hết năm kế hoạch', { width: 14 }),

    group('Khó khăn, vướng mắc', [
      choice('loaiVuongMac', 'Loại', obstacles, { width: 14 }),
      choice('capGiaiQuyet', 'Cấp giải quyết', levels, { width: 12 }),
      text('vuongMac', 'Nội dung', { width: 26 }),
    ]),
    text('ghiChu', 'Ghi chú', { width: 14 }),
  ],

  body: {
    kind: 'list',
    total: { key: 'tongSo', label: 'Tổng số' },
    blankRows: 20,
    // A project that only has money carried over from last year is not one of this year's.
    tallies: [{ key: 'soDuAn', label: 'Số dự án', unit: 'dự án', where: 'keHoach > 0' }],
    groupings: [
      { by: 'nguonVon', label: 'Theo nguồn vốn' },
      { by: 'donVi', label: 'Theo chủ đầu tư' },
      { by: 'tinhTrang', label: 'Theo tình trạng dự án' },
      { by: 'loaiVuongMac', label: 'Theo khó khăn, vướng mắc' },
    ],
  },

  rules: [
    must(
      'DTC-01',
      'giaiNgan <= keHoach',
      'Giải ngân lũy kế không được vượt kế hoạch vốn năm',
      "Disbursement cannot exceed the year's plan",
    ),
    must(
      'DTC-02',
      'giaiNganKeoDai <= keoDai',
      'Giải ngân vốn kéo dài không được vượt kế hoạch vốn được phép kéo dài',
      'Disbursement of carried-over money cannot exceed what was carried over',
    ),
    must(
      'DTC-03',
      'luyKeBoTri + keHoach <= tmdt',
      'Vốn đã bố trí cộng kế hoạch năm nay không được vượt tổng mức đầu tư được duyệt',
      "Money allotted so far and this year's plan cannot exceed the approved total investment",
    ),
    must(
      'DTC-04',
      'luyKeGiaiNgan <= luyKeBoTri',
      'Lũy kế giải ngân không được vượt lũy kế vốn đã bố trí',
      'Cumulative disbursement cannot exceed the money allotted',
    ),
    must('DTC-06', 'unique(maDuAn)', 'Mỗi mã dự án chỉ được kê một lần', 'Each project code may stand only once'),
    must(
      'DTC-07',
      'unique(maDuAn)',
      'Một dự án không được kê trong báo cáo của hai chủ đầu tư',
      'A project may not be listed by two owners',
      { consolidated: true },
    ),
    must(
      'DTC-101',
      'giaiNganKb <= keHoach',
      'Số giải ngân Kho bạc xác nhận không được vượt kế hoạch vốn năm',
      "The disbursement that the Treasury confirms cannot exceed the year's plan",
    ),
    must(
      'DTC-102',
      'giaiNganKeoDaiKb <= keoDai',
      'Số giải ngân vốn kéo dài Kho bạc xác nhận không được vượt kế hoạch vốn được phép kéo dài',
      'The disbursement of carried-over money that the Treasury confirms cannot exceed what was carried over',
    ),
    // Nghị định 254/2025/NĐ-CP, Điều 9; money carried over keeps its own plan.
    must(
      'DTC-103',
      'tamUng <= keHoach + keoDai',
      'Tạm ứng trong năm không được vượt kế hoạch vốn năm nay cộng vốn kéo dài',
      "Advances of the year cannot exceed this year's plan and carried-over money",
    ),

    // Volume counts from the start of works, so a volume above the year's plan is no sign of anything.
    should(
      'DTC-11',
      'khoiLuong <= tmdt',
      'Khối lượng thực hiện thường không lớn hơn tổng mức đầu tư được duyệt',
      'Volume of work is usually not above the approved total investment',
    ),
    should(
      'DTC-13',
      'giaiNgan >= lastPeriod.giaiNgan',
      'Giải ngân lũy kế thường không nhỏ hơn số kỳ trước',
      'Cumulative disbursement is usually not less than last period',
    ),
    should(
      'DTC-14',
      'giaiNganKeoDai >= lastPeriod.giaiNganKeoDai',
      'Giải ngân lũy kế vốn kéo dài thường không nhỏ hơn số kỳ trước',
      'Cumulative disbursement of carried-over money is usually not less than last period',
    ),
    should(
      'DTC-15',
      'khoiLuong >= lastPeriod.khoiLuong',
      'Khối lượng thực hiện lũy kế thường không nhỏ hơn số kỳ trước',
      'Cumulative volume of work is usually not less than last period',
    ),
    should(
      'DTC-16',
      'camKet <= keHoach + keoDai',
      'Số cam kết giải ngân cần nằm trong kế hoạch vốn năm nay cộng vốn kéo dài',
      "The committed disbursement should be within this year's plan and carried-over money",
    ),
    should('DTC-17', 'unique(tenDuAn)', 'Mỗi tên dự án cần được kê một lần', 'Each project name should stand only once'),

    // The Treasury books later than the owner, so a difference is to be explained before it is a mistake.
    should(
      'DTC-111',
      'giaiNgan = giaiNganKb',
      'Số giải ngân chủ đầu tư báo cáo cần khớp với số Kho bạc xác nhận',
      'The disbursement that the owner reports should agree with what the Treasury confirms',
    ),
    should(
      'DTC-112',
      'giaiNganKeoDai = giaiNganKeoDaiKb',
      'Số giải ngân vốn kéo dài chủ đầu tư báo cáo cần khớp với số Kho bạc xác nhận',
      'The disbursement of carried-over money that the owner reports should agree with what the Treasury confirms',
    ),
    should(
      'DTC-113',
      'giaiNganKb >= lastPeriod.giaiNganKb',
      'Số giải ngân Kho bạc xác nhận thường không nhỏ hơn số kỳ trước',
      'The disbursement that the Treasury confirms is usually not less than last period',
    ),
    should(
      'DTC-114',
      'giaiNganKb <= 0 or filled(ngayDoiChieu)',
      'Số Kho bạc xác nhận cần ghi kèm ngày đối chiếu',
      'What the Treasury confirms should come with the day of reconciliation',
    ),
    should(
      'DTC-115',
      `${paidAlready} <= khoiLuong + duTamUng`,
      'Tổng số đã giải ngân thường không lớn hơn khối lượng thực hiện cộng dư tạm ứng',
      'Total disbursement is usually not above the volume of work and the advances outstanding',
    ),
    should(
      'DTC-116',
      `duTamUng <= ${paidAlready}`,
      'Dư tạm ứng thường không lớn hơn tổng số đã giải ngân',
      'Advances outstanding are usually not above total disbursement',
    ),
    should(
      'DTC-117',
      'duToan <= tmdt',
      'Dự toán được duyệt thường không lớn hơn tổng mức đầu tư; đề nghị rà soát',
      'The approved estimate is usually not above the total investment: please look again',
    ),
    // Early in the year no payment is no sign of anything.
    should(
      'DTC-118',
      'giaiNgan > 0 or keHoach <= 0',
      'Dự án đã giao kế hoạch vốn nhưng chưa giải ngân; đề nghị rà soát, nêu lý do',
      'A plan was assigned and nothing is disbursed yet: please look again and say why',
      { periods: ['half', 'nineMonths', 'year'] },
    ),
    should(
      'DTC-119',
      `tinhTrang != "${finished}" or giaiNgan < keHoach or nghiemThu != "${notAccepted}"`,
      'Dự án hoàn thành đã giải ngân hết kế hoạch nhưng chưa nghiệm thu; đề nghị rà soát hồ sơ',
      'A finished project has its whole plan disbursed and is not accepted yet: please look at its file',
    ),
    should(
      'DTC-120',
      `${paidAlready} < tmdt or nghiemThu != "${notAccepted}"`,
      'Dự án đã giải ngân đủ tổng mức đầu tư nhưng chưa nghiệm thu; đề nghị rà soát hồ sơ',
      'A project has its total investment disbursed and is not accepted yet: please look at its file',
    ),
    should(
      'DTC-121',
      `NS.chi.tongChi.thucHienDtpt >= ${localSources.map((key) => `duAn.nguonVon_${key}.giaiNgan`).join(' + ')}`,
      'Chi đầu tư phát triển trong báo cáo ngân sách thường không nhỏ hơn số giải ngân các nguồn vốn ngân sách địa phương',
      "Investment spending in the budget is usually not less than the disbursement of the local budgets' money",
      { consolidated: true },
    ),
  ],
});

/* Kế hoạch vốn: what was assigned to the place by source, and how much of it projects have. Kept by the finance office. */

const ofSource = (marker: string, { key, label }: Source): ReturnType<typeof row> => row(marker, key, label);

const keHoachVon = sheet({
  key: 'keHoachVon',
  tab: 'Kế hoạch vốn',
  title: 'Giao và phân bổ kế hoạch vốn đầu tư công theo nguồn vốn',
  number: '',
  filedBy: ['finance'],
  dates: 'to',

  columns: [
    order('tt', 'TT'),
    name('nguon', 'Nguồn vốn', { width: 48 }),
    group('Kế hoạch vốn năm {year}', [
      money('ttgGiao', 'Thủ tướng Chính phủ giao'),
      money('hdndGiao', 'Hội đồng nhân dân giao'),
      money('daPhanBo', 'Đã phân bổ chi tiết cho dự án'),
      money('chuaPhanBo', 'Chưa phân bổ', { formula: 'hdndGiao - daPhanBo' }),
    ]),
    percent('tyLePhanBo', 'Tỷ lệ phân bổ (%)', 'daPhanBo / hdndGiao', 2),
  ],

  body: {
    kind: 'fixed',
    rows: [
      sumRow('', 'tongVon', 'Tổng số', [
        ofSource('1', centralBudget),
        sumRow(
          '2',
          'ctMtqg',
          'Chương trình MTQG xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi 2026-2035',
          programmeParts.map((part) => ofSource('-', part)),
        ),
        ...otherSources.map((source, index) => ofSource(String(index + 3), source)),
      ]),
    ],
  },

  rules: [
    must(
      'DTC-61',
      'daPhanBo <= hdndGiao',
      'Kế hoạch vốn đã phân bổ không được vượt kế hoạch vốn Hội đồng nhân dân giao',
      'The plan allotted cannot exceed what the council assigned',
    ),
    should(
      'DTC-71',
      'hdndGiao >= ttgGiao',
      'Kế hoạch vốn Hội đồng nhân dân giao thường không thấp hơn số Thủ tướng Chính phủ giao',
      'What the council assigned is usually not below what the Prime Minister assigned',
    ),
    should(
      'DTC-72',
      'tongVon.daPhanBo = duAn.tongSo.keHoach',
      'Tổng kế hoạch vốn đã phân bổ cần khớp với tổng kế hoạch năm của các dự án',
      "The plan allotted should agree with the year's plans of the projects",
      { consolidated: true },
    ),
    ...sources.map(({ key, label, rule }) =>
      should(
        rule,
        `duAn.nguonVon_${key}.keHoach <= ${key}.daPhanBo`,
        `Kế hoạch năm của các dự án thuộc «${label}» cần nằm trong số đã phân bổ của nguồn này`,
        `The year's plans of projects paid from «${label}» should be within what was allotted from it`,
        { consolidated: true },
      ),
    ),
  ],
});

export const investment2026 = form({
  code: 'DTC',
  version: '2026',
  title: 'Kế hoạch, giải ngân vốn đầu tư công và quyết toán dự án hoàn thành',
  basis:
    'Luật Đầu tư công 58/2024/QH15, Nghị định 254/2025/NĐ-CP; cột theo danh mục dự án các tỉnh đang dùng, chưa đối chiếu với biểu của Công văn 10836/BTC-PTHT',
  validFrom: '2026-01-01',
  period: 'same',
  filedBy: ['owner', 'commune', 'finance'],
  scale: 'triệu đồng',
  sheets: [duAn, keHoachVon, quyetToan, dmQuyetToan, chuongTrinh, unsettledOf(levels)],
});
