/**
 * Kế hoạch và giải ngân vốn đầu tư công, quyết toán dự án hoàn thành.
 *
 * Project owners list their projects; owners and the finance office report on settlement, each for itself. No numbered form
 * was at hand: the columns of "Dự án" are those of provincial lists under the law on public investment (39/2019/QH14, and 49/2014/QH13
 * before it), the rows of settlement those that quarterly reports print. Compare with the form your province uses.
 * From 2017, like the budget form, so that investment spending always has a budget to be compared with. To 2025: the forms that
 * belong to Luật Đầu tư công 58/2024/QH15 and Nghị định 254/2025/NĐ-CP were not at hand, and the level called "huyện" ended in mid 2025.
 * The sheets of settlement are those of investment-2026.ts too.
 *
 * Numbers of rules: 01, 21, 41 and on must hold, 11, 31, 51 and on should.
 */
import type { Choice } from '../language/columns/rule';
import type { Sheet } from '../language/form';
import {
  choice,
  code,
  count,
  date,
  form,
  group,
  money,
  must,
  name,
  order,
  percent,
  row,
  sheet,
  should,
  sumRow,
  text,
} from '../language/form';

const sources: readonly Choice[] = [
  { key: 'tinhQuanLy', label: 'Nguồn vốn tỉnh quản lý' },
  { key: 'huyenQuanLy', label: 'Nguồn vốn huyện quản lý' },
  { key: 'tienSuDungDat', label: 'Nguồn vốn thu tiền sử dụng đất' },
  { key: 'ctNongThonMoi', label: 'Chương trình MTQG xây dựng nông thôn mới' },
  { key: 'ctGiamNgheo', label: 'Chương trình MTQG giảm nghèo bền vững' },
  // Until 2020 a part of the programme above, planned and reported on its own.
  { key: 'ct135', label: 'Chương trình 135' },
  { key: 'ctDanToc', label: 'Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi' },
  { key: 'ctKhac', label: 'Chương trình mục tiêu khác' },
  { key: 'khac', label: 'Nguồn vốn khác' },
];

const stages: readonly Choice[] = [
  { key: 'chuyenTiep', label: 'Chuyển tiếp' },
  { key: 'khoiCongMoi', label: 'Khởi công mới' },
  { key: 'hoanThanh', label: 'Hoàn thành' },
  { key: 'chuanBiDauTu', label: 'Chuẩn bị đầu tư' },
];

/* Dự án: one row per project. */

const duAn = sheet({
  key: 'duAn',
  tab: 'Dự án',
  title: 'Kế hoạch và giải ngân vốn đầu tư công',
  number: '',
  filedBy: ['owner', 'commune'],
  dates: 'to',

  columns: [
    order('tt', 'TT'),
    name('tenDuAn', 'Danh mục dự án'),
    code('maDuAn', 'Mã dự án'),
    choice('nguonVon', 'Nguồn vốn', sources, { required: true }),
    choice('tinhTrang', 'Tình trạng', stages, { required: true, width: 14 }),

    group('Quyết định đầu tư (hoặc quyết định điều chỉnh lần gần nhất)', [
      text('soQd', 'Số quyết định', { width: 14 }),
      date('ngayQd', 'Ngày, tháng, năm'),
      group('Tổng mức đầu tư được duyệt', [
        money('tmdt', 'Tổng số'),
        group('Trong đó', [
          money('tmdtNstw', 'Ngân sách trung ương', { within: 'tmdt' }),
          money('tmdtDoiUng', 'Vốn đối ứng', { within: 'tmdt' }),
          money('tmdtNuocNgoai', 'Vốn nước ngoài', { within: 'tmdt' }),
        ]),
      ]),
    ]),

    money('luyKeBoTri', 'Lũy kế bố trí kế hoạch vốn từ khởi công đến hết năm {lastYear}'),
    // The payments of a budget year run on to 31 January of the next.
    money('luyKeGiaiNgan', 'Lũy kế giải ngân từ khởi công đến hết 31/01/{year}'),
    money('keoDai', 'Kế hoạch năm {lastYear} được phép kéo dài'),
    money('keHoach', 'Kế hoạch năm {year}'),
    money('khoiLuong', 'Khối lượng thực hiện lũy kế từ khởi công'),

    group('Giải ngân từ 01/01/{year}', [
      money('giaiNgan', 'Kế hoạch năm {year}'),
      money('giaiNganKeoDai', 'Kế hoạch năm {lastYear} kéo dài'),
    ]),

    percent('tyLe', 'Tỷ lệ giải ngân kế hoạch năm {year} (%)', 'giaiNgan / keHoach', 0),
    money('camKet', 'Cam kết giải ngân đến hết năm kế hoạch'),
    text('vuongMac', 'Khó khăn, vướng mắc', { width: 30 }),
    text('ghiChu', 'Ghi chú'),
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
    must(
      'DTC-05',
      'tmdtNstw + tmdtDoiUng + tmdtNuocNgoai <= tmdt',
      'Các nguồn vốn trong tổng mức đầu tư cộng lại không được vượt tổng mức đầu tư',
      'The sources of the total investment cannot add up to more than it',
    ),
    must('DTC-06', 'unique(maDuAn)', 'Mỗi mã dự án chỉ được kê một lần', 'Each project code may stand only once'),
    must(
      'DTC-07',
      'unique(maDuAn)',
      'Một dự án không được kê trong báo cáo của hai chủ đầu tư',
      'A project may not be listed by two owners',
      { consolidated: true },
    ),

    // Volume counts from the start of works, so a volume above the year's plan is no sign of anything.
    should(
      'DTC-11',
      'khoiLuong <= tmdt',
      'Khối lượng thực hiện thường không lớn hơn tổng mức đầu tư được duyệt',
      'Volume of work is usually not above the approved total investment',
    ),
    // Payments beyond the accepted volume are advances, which the list does not show apart.
    should(
      'DTC-12',
      'luyKeGiaiNgan + giaiNgan + giaiNganKeoDai <= khoiLuong',
      'Tổng số đã giải ngân thường không lớn hơn khối lượng thực hiện, trừ phần tạm ứng',
      'Total disbursement is usually not above the volume of work, except for advances',
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
    should(
      'DTC-18',
      'NS.chi.tongChi.thucHienDtpt >= nguonVon_huyenQuanLy.giaiNgan',
      'Chi đầu tư phát triển trong báo cáo ngân sách thường không nhỏ hơn số giải ngân nguồn vốn huyện quản lý',
      'Investment spending in the budget is usually not less than the disbursement of money the district manages',
      { consolidated: true },
    ),
  ],
});

/* Quyết toán: finished projects by state and by kind of money. */

/** The columns that a project has before its settlement is approved, and before it is filed. */
const untilApproved = ['soDuAn', 'tmdt', 'deNghi'];
const untilFiled = ['soDuAn', 'tmdt'];

const approved = 'Đã phê duyệt quyết toán';
const examined = 'Đang thẩm tra';
const notFiled = 'Chưa nộp hồ sơ';
const listed = (state: string): string => `count(dmQuyetToan.trangThai = "${state}")`;

const investmentMoney = 'Nguồn vốn đầu tư';
const recurrentMoney = 'Nguồn vốn sự nghiệp có tính chất đầu tư';

export const quyetToan = sheet({
  key: 'quyetToan',
  tab: 'Quyết toán',
  title: 'Quyết toán dự án hoàn thành',
  number: '',
  filedBy: ['owner', 'commune', 'finance'],
  authority: 'finance',
  dates: 'fromTo',

  columns: [
    order('tt', 'TT'),
    name('noiDung', 'Nội dung', { width: 48 }),
    count('soDuAn', 'Số dự án', 'dự án'),
    money('tmdt', 'Tổng mức đầu tư'),
    money('deNghi', 'Giá trị đề nghị quyết toán'),
    money('pheDuyet', 'Giá trị phê duyệt quyết toán'),
  ],

  body: {
    kind: 'fixed',
    rows: [
      sumRow('I', 'daNop', 'Dự án hoàn thành đã nộp hồ sơ quyết toán', [
        sumRow('1', 'daPheDuyet', 'Đã hoàn thành thẩm tra phê duyệt quyết toán', [
          row('-', 'daPheDuyetDauTu', investmentMoney),
          row('-', 'daPheDuyetSuNghiep', recurrentMoney),
        ]),
        sumRow(
          '2',
          'dangThamTra',
          'Đang thẩm tra phê duyệt quyết toán',
          [
            row('-', 'dangThamTraDauTu', investmentMoney, { only: untilApproved }),
            row('-', 'dangThamTraSuNghiep', recurrentMoney, { only: untilApproved }),
          ],
          { only: untilApproved },
        ),
      ]),
      sumRow(
        'II',
        'chuaNop',
        'Dự án hoàn thành nhưng chưa nộp hồ sơ quyết toán',
        [
          row('-', 'chuaNopDauTu', investmentMoney, { only: untilFiled }),
          // Smaller works paid from recurrent money are not followed here.
          row('-', 'chuaNopSuNghiep', `${recurrentMoney}, có tổng mức đầu tư từ 500 triệu đồng trở lên`, { only: untilFiled }),
        ],
        { only: untilFiled },
      ),
    ],
  },

  rules: [
    // On the rows that are filled in only: owners may leave tổng mức đầu tư blank, and then a sum of it says nothing.
    must(
      'DTC-21',
      'pheDuyet <= deNghi',
      'Giá trị phê duyệt quyết toán không được vượt giá trị đề nghị quyết toán',
      'The value approved cannot exceed the value proposed',
      { rows: ['daPheDuyetDauTu', 'daPheDuyetSuNghiep'] },
    ),
    // Nghị định 193/2026/NĐ-CP, Điều 4, states it; the decrees before it held the same limit (from memory).
    must(
      'DTC-22',
      'deNghi <= tmdt',
      'Giá trị đề nghị quyết toán không được vượt tổng mức đầu tư được duyệt',
      'The value proposed cannot exceed the approved total investment',
      { rows: ['daPheDuyetDauTu', 'daPheDuyetSuNghiep', 'dangThamTraDauTu', 'dangThamTraSuNghiep'] },
    ),

    // Nothing is asked of what is not filed yet: owners may not know its total investment.
    should(
      'DTC-35',
      'soDuAn = 0 or (filled(tmdt) or filled(deNghi) or filled(pheDuyet)) and tmdt + deNghi + pheDuyet > 0',
      'Dòng có số dự án thường có giá trị',
      'A row with projects usually has an amount',
      { rows: ['daPheDuyetDauTu', 'daPheDuyetSuNghiep', 'dangThamTraDauTu', 'dangThamTraSuNghiep'] },
    ),
    should(
      'DTC-36',
      'tmdt + deNghi + pheDuyet = 0 or filled(soDuAn) and soDuAn > 0',
      'Dòng có giá trị thường có số dự án',
      'A row with an amount usually has projects',
    ),

    // A unit may hand in the table without the list: an empty list has no count, and then nothing is compared.
    should(
      'DTC-31',
      `daPheDuyet.soDuAn = ${listed(approved)}`,
      'Số dự án đã phê duyệt quyết toán cần khớp với danh mục kèm theo',
      'The number of approved projects should agree with the list',
    ),
    should(
      'DTC-32',
      `dangThamTra.soDuAn = ${listed(examined)}`,
      'Số dự án đang thẩm tra quyết toán cần khớp với danh mục kèm theo',
      'The number of projects under examination should agree with the list',
    ),
    should(
      'DTC-33',
      `chuaNop.soDuAn = ${listed(notFiled)}`,
      'Số dự án chưa nộp hồ sơ quyết toán cần khớp với danh mục kèm theo',
      'The number of projects not yet filed should agree with the list',
    ),
  ],
});

export const dmQuyetToan = sheet({
  key: 'dmQuyetToan',
  tab: 'DM quyết toán',
  title: 'Danh mục dự án hoàn thành theo tình trạng quyết toán',
  number: '',
  filedBy: ['owner', 'commune', 'finance'],

  columns: [
    order('tt', 'TT'),
    name('ten', 'Tên dự án', { width: 40 }),
    choice(
      'loaiVon',
      'Loại vốn',
      [
        { key: 'dauTu', label: 'Vốn đầu tư' },
        { key: 'suNghiep', label: 'Vốn sự nghiệp có tính chất đầu tư' },
      ],
      { required: true },
    ),
    choice(
      'trangThai',
      'Trạng thái',
      [
        { key: 'daPheDuyet', label: approved },
        { key: 'dangThamTra', label: examined },
        { key: 'chuaNop', label: notFiled },
      ],
      { required: true },
    ),
    money('tmdt', 'Tổng mức đầu tư'),
    money('deNghi', 'Giá trị đề nghị quyết toán'),
    money('pheDuyet', 'Giá trị phê duyệt quyết toán'),
  ],

  // No total: the sums stand on the sheet Quyết toán.
  body: {
    kind: 'list',
    blankRows: 20,
    tallies: [{ key: 'soDuAn', label: 'Số dự án', unit: 'dự án', where: 'filled(ten)' }],
    groupings: [
      { by: 'trangThai', label: 'Theo trạng thái' },
      { by: 'loaiVon', label: 'Theo loại vốn' },
      { by: 'donVi', label: 'Theo chủ đầu tư' },
    ],
  },

  rules: [
    must(
      'DTC-23',
      'pheDuyet <= deNghi',
      'Giá trị phê duyệt quyết toán không được vượt giá trị đề nghị quyết toán',
      'The value approved cannot exceed the value proposed',
    ),
    must(
      'DTC-24',
      'deNghi <= tmdt',
      'Giá trị đề nghị quyết toán không được vượt tổng mức đầu tư được duyệt',
      'The value proposed cannot exceed the approved total investment',
    ),
    should('DTC-34', 'unique(ten)', 'Mỗi tên dự án cần được kê một lần', 'Each project name should stand only once'),
  ],
});

/* Programmes reported as a block of their own, outside the totals above: resettlement for hydropower, for one. */

export const chuongTrinh = sheet({
  key: 'chuongTrinh',
  tab: 'Chương trình',
  title: 'Quyết toán dự án theo chương trình',
  number: '',
  filedBy: ['owner', 'finance'],

  columns: [
    order('tt', 'TT'),
    name('ten', 'Tên chương trình', { width: 48 }),
    count('tongSo', 'Tổng số dự án', 'dự án', { required: true }),
    count('daChuyen', 'Đã chuyển hồ sơ quyết toán', 'dự án'),
    count('daQuyetToan', 'Đã quyết toán', 'dự án'),
    count('chuaQuyetToan', 'Chưa quyết toán', 'dự án'),
  ],

  body: { kind: 'list', blankRows: 5, tallies: [], groupings: [] },

  rules: [
    must(
      'DTC-41',
      'tongSo = daQuyetToan + chuaQuyetToan',
      'Tổng số dự án phải bằng số đã quyết toán cộng số chưa quyết toán',
      'All projects are either settled or not yet settled',
    ),
    must(
      'DTC-42',
      'daChuyen <= tongSo',
      'Số dự án đã chuyển hồ sơ quyết toán không được lớn hơn tổng số dự án',
      'Projects filed for settlement cannot be more than all projects',
    ),
    should(
      'DTC-51',
      'daQuyetToan <= daChuyen',
      'Số dự án đã quyết toán thường không lớn hơn số dự án đã chuyển hồ sơ quyết toán',
      'Projects settled are usually no more than those filed for settlement',
    ),
    should(
      'DTC-52',
      'sum(chuaQuyetToan) = count(filled(chuaQuyetToan.ten))',
      'Số dự án chưa quyết toán cần khớp với danh mục dự án chưa quyết toán',
      'The number of unsettled projects should agree with the list of them',
    ),
    should('DTC-53', 'unique(ten)', 'Mỗi chương trình cần được kê trong một báo cáo', 'Each programme should be reported only once', {
      consolidated: true,
    }),
  ],
});

export const unsettledOf = (levels: readonly Choice[]): Sheet =>
  sheet({
    key: 'chuaQuyetToan',
    tab: 'DA chưa quyết toán',
    title: 'Danh mục dự án thuộc chương trình chưa quyết toán',
    number: '',
    filedBy: ['owner', 'finance'],

    columns: [
      order('tt', 'TT'),
      text('chuongTrinh', 'Thuộc chương trình', { width: 34 }),
      name('ten', 'Tên dự án', { width: 40 }),
      choice('cap', 'Cấp quản lý', levels, { required: true, width: 12 }),
      // Quoted in the report as the unit wrote it.
      text('tinhTrang', 'Tình hình thực hiện', { width: 60 }),
    ],

    body: { kind: 'list', blankRows: 10, tallies: [], groupings: [] },
    rules: [],
  });

const chuaQuyetToan = unsettledOf([
  { key: 'tinh', label: 'Cấp tỉnh' },
  { key: 'huyen', label: 'Cấp huyện' },
  { key: 'xa', label: 'Cấp xã' },
]);

export const investment2021 = form({
  code: 'DTC',
  version: '2021',
  title: 'Kế hoạch, giải ngân vốn đầu tư công và quyết toán dự án hoàn thành',
  basis: 'theo danh mục dự án dùng trong báo cáo đầu tư công (Luật Đầu tư công 39/2019/QH14)',
  validFrom: '2017-01-01',
  validTo: '2025-12-31',
  period: 'same',
  filedBy: ['owner', 'commune', 'finance'],
  scale: 'triệu đồng',
  sheets: [duAn, quyetToan, dmQuyetToan, chuongTrinh, chuaQuyetToan],
});
