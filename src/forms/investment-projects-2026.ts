/**
 * Tình hình thực hiện và giải ngân vốn đầu tư công theo dự án và nguồn vốn: the 48 columns of a «Phụ lục III», under four rows of heads.
 *
 * The columns, their order and their heads are those of a sheet in use; the document that issued it is not known to us, nor which four
 * sources a place has, so these are the budgets of the two levels. As on that sheet, two groups carry one head, «Lũy kế vốn đã bố trí …»:
 * by its parts the second tells what was disbursed, and its columns are known by their place. Rates are over the year's plan of the
 * same source, in which money carried over is no part.
 *
 * Numbers of rules: 01 and on must hold, 21 and on should.
 */
import type { ColumnNode } from '../language/form';
import { form, group, money, must, name, order, percent, sheet, should, text } from '../language/form';

/** With the numbers of the rules on each. */
const sources = [
  { key: 'Tw', label: 'Ngân sách trung ương', paid: 'THDA-21', month: 'THDA-11' },
  { key: 'Tinh', label: 'Ngân sách tỉnh', paid: 'THDA-22', month: 'THDA-12' },
  { key: 'Xa', label: 'Ngân sách cấp xã', paid: 'THDA-23', month: 'THDA-13' },
  { key: 'Khac', label: 'Nguồn vốn khác', paid: 'THDA-24', month: 'THDA-14' },
] as const;

const slim = { width: 12 };
const narrow = { width: 8 };
const sumOf = (of: string): string => sources.map(({ key }) => `${of}${key}`).join(' + ');

const bySource = (of: string): readonly ColumnNode[] => sources.map(({ key, label }) => money(`${of}${key}`, label, slim));
const totalAndSources = (of: string): readonly ColumnNode[] => [
  money(of, 'Tổng số', { ...slim, formula: sumOf(of) }),
  group('Trong đó', bySource(of)),
];

/** Amounts and their rates over the year's plan of the same source. */
const paidOut = (of: string): readonly ColumnNode[] => [
  group('Tổng số', [
    money(of, 'Số tiền', { ...slim, formula: sumOf(of) }),
    percent(`${of}TyLe`, 'Tỷ lệ (%)', `${of} / keHoach`, 2, narrow),
  ]),
  group('Trong đó', [
    group('Số tiền', bySource(of)),
    group(
      'Tỷ lệ (%)',
      sources.map(({ key, label }) => percent(`${of}${key}TyLe`, label, `${of}${key} / keHoach${key}`, 2, narrow)),
    ),
  ]),
];

const allottedBefore = 'Lũy kế vốn đã bố trí đến hết năm trước năm kế hoạch';

const duAn = sheet({
  key: 'duAn',
  tab: 'Thực hiện dự án',
  title: 'Tình hình thực hiện và giải ngân kế hoạch vốn đầu tư công theo dự án',
  number: 'Phụ lục III',
  paper: 'A3',
  dates: 'to',

  columns: [
    order('tt', 'STT'),
    name('tenDuAn', 'Danh mục dự án', { width: 30 }),
    text('diaDiem', 'Địa điểm xây dựng', { width: 14 }),
    group('Quyết định đầu tư', [
      text('soQd', 'Số quyết định; ngày, tháng, năm', { width: 16 }),
      group('Tổng mức đầu tư', [
        money('tmdt', 'Tổng số (tất cả các nguồn vốn)', slim),
        money('tmdtNsnn', 'Trong đó: vốn NSNN', { ...slim, within: 'tmdt' }),
      ]),
    ]),
    group(allottedBefore, totalAndSources('boTri')),
    // The same head again: of what was disbursed, as its parts and the paper's own names of them say.
    group(allottedBefore, [
      money('daGiaiNgan', 'Tổng số', slim),
      group('Vốn ngân sách nhà nước', [
        money('daGiaiNganNsnn', 'Tổng số', { ...slim, within: 'daGiaiNgan' }),
        money('daGiaiNganNamTruoc', 'Riêng năm {lastYear}', { ...slim, within: 'daGiaiNganNsnn' }),
      ]),
    ]),
    group('Kế hoạch vốn năm trước được cấp có thẩm quyền cho phép kéo dài', [
      money('keoDai', 'Tổng số', { ...slim, formula: 'keoDaiDtpt + keoDaiKhac' }),
      group('Trong đó', [money('keoDaiDtpt', 'Đầu tư phát triển', slim), money('keoDaiKhac', 'Vốn khác', slim)]),
    ]),
    group('Kế hoạch năm {year}', totalAndSources('keHoach')),
    group('Khối lượng thực hiện từ đầu năm đến ngày 15 của tháng báo cáo', [
      money('khoiLuong', 'Tổng số', slim),
      money('khoiLuongThang', 'Riêng tháng báo cáo', { ...slim, within: 'khoiLuong' }),
    ]),
    group('Giải ngân tháng báo cáo', paidOut('thang')),
    group('Lũy kế giải ngân từ đầu năm đến tháng báo cáo (báo cáo năm: đến hết 31/01 năm sau)', paidOut('luyKe')),
    group('Tình hình thực hiện', [
      text('daXong', 'Đã hoàn thành', { width: 16 }),
      text('doDang', 'Đang dở dang', { width: 16 }),
      text('conLai', 'Kế hoạch các tháng còn lại', { width: 16 }),
    ]),
    text('ghiChu', 'Ghi chú', { width: 14 }),
  ],

  body: {
    kind: 'list',
    total: { key: 'tongSo', label: 'Tổng số' },
    blankRows: 20,
    tallies: [{ key: 'soDuAn', label: 'Số dự án', unit: 'dự án', where: 'keHoach > 0' }],
    groupings: [{ by: 'donVi', label: 'Theo chủ đầu tư' }],
  },

  rules: [
    must(
      'THDA-01',
      'boTri + keHoach <= tmdt',
      'Vốn đã bố trí cộng kế hoạch năm nay không được vượt tổng mức đầu tư',
      "Money allotted so far and this year's plan cannot exceed the total investment",
    ),
    must(
      'THDA-02',
      'daGiaiNgan <= boTri',
      'Lũy kế giải ngân đến hết năm trước không được vượt lũy kế vốn đã bố trí',
      'What was disbursed by the end of last year cannot exceed what was allotted',
    ),
    must(
      'THDA-03',
      'luyKe <= keHoach + keoDai',
      'Lũy kế giải ngân từ đầu năm không được vượt kế hoạch năm cộng vốn kéo dài',
      "Disbursement since the start of the year cannot exceed the year's plan and carried-over money",
    ),
    ...sources.map(({ key, label, month }) =>
      must(
        month,
        `thang${key} <= luyKe${key}`,
        `Giải ngân tháng báo cáo của «${label}» không được lớn hơn lũy kế từ đầu năm`,
        `The month's disbursement of «${label}» cannot exceed that since the start of the year`,
      ),
    ),
    ...sources.map(({ key, label, paid }) =>
      should(
        paid,
        `luyKe${key} <= keHoach${key}`,
        `Lũy kế giải ngân của «${label}» thường nằm trong kế hoạch năm của nguồn này`,
        `Disbursement of «${label}» is usually within the year's plan of that source`,
      ),
    ),
    should(
      'THDA-25',
      'keoDai <= boTri - daGiaiNgan',
      'Vốn kéo dài thường không lớn hơn phần vốn đã bố trí nhưng chưa giải ngân',
      'Money carried over is usually not above what was allotted and not disbursed',
    ),
    should(
      'THDA-26',
      'luyKe >= lastPeriod.luyKe + thang',
      'Lũy kế giải ngân thường bằng lũy kế tháng trước cộng giải ngân tháng báo cáo',
      "Disbursement since the start of the year is usually that of the last report and the month's own",
      { periods: ['month'] },
    ),
    should(
      'THDA-27',
      'khoiLuong >= lastPeriod.khoiLuong',
      'Khối lượng thực hiện từ đầu năm thường không nhỏ hơn số kỳ trước',
      'Volume of work since the start of the year is usually not less than last period',
    ),
    should(
      'THDA-28',
      'khoiLuong <= tmdt',
      'Khối lượng thực hiện thường không lớn hơn tổng mức đầu tư',
      'Volume of work is usually not above the total investment',
    ),
    should('THDA-29', 'unique(tenDuAn)', 'Mỗi tên dự án cần được kê một lần', 'Each project name should stand only once'),
    should(
      'THDA-30',
      'tongSo.keHoach = DTC.duAn.tongSo.keHoach',
      'Tổng kế hoạch năm cần khớp với biểu kế hoạch và giải ngân vốn đầu tư công (DTC)',
      "The year's plans should agree with the form of plans and disbursement (DTC)",
      { consolidated: true },
    ),
  ],
});

export const investmentProjects2026 = form({
  code: 'THDA',
  version: '2026',
  title: 'Tình hình thực hiện và giải ngân vốn đầu tư công theo dự án, nguồn vốn',
  basis: 'theo bố cục 48 cột của mẫu «Phụ lục III» đang dùng; văn bản ban hành mẫu chưa xác minh',
  validFrom: '2026-01-01',
  period: 'same',
  filedBy: ['owner', 'commune'],
  scale: 'triệu đồng',
  sheets: [duAn],
});
