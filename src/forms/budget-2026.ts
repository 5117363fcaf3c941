/**
 * Thu, chi ngân sách from the budget year 2026: what a commune or a province, for itself alone, has planned and carried out since 1 January.
 *
 * A frame, to be replaced by each province's own forms: Thông tư 26/2026/TT-BTC ends the national ones (Điều 38) and leaves the forms of
 * carrying out the budget to the province (Điều 18, khoản 2, điểm k); no province's was at hand. It keeps the three tables that communes
 * go on publishing (Điều 26, khoản 3), and the keys of 2017, so that reports and comparisons run on; hence `tinhGiao`, `Nsx`.
 * Rows follow the words of Điều 5 and 6 and, for what a commune has whole, Nghị quyết 15/2025/NQ-HĐND of Đà Nẵng (Điều 4), read in
 * later material and not in the papers themselves; how each revenue is shared is the province's to say, so a row may belong elsewhere.
 */
import { form, group, money, must, name, order, percent, row, sheet, should, sumRow } from '../language/form';
import type { Row } from '../language/sheets/row';
import {
  aid,
  carriedOver,
  contributions,
  grants,
  help,
  keys,
  landUseFee,
  linked,
  ofChi,
  ofThu,
  otherRevenue,
  otherShared,
  personalIncomeTax,
  raisedInPlace,
  reserveBase,
  revenueCompared,
  revenueBefore,
  revenuePlans,
  revenueReported,
  spendingCompared,
  spendingBefore,
  spendingPlans,
  spendingReported,
  surplus,
  valueAddedTax,
  whole,
  wholeCompared,
} from './budget';

/** Where papers print the number of a form; why it is so stands below it, in the words of `basis`. */
const frame = 'MẪU TẠM';

/** What only a province has. */
const province: Partial<Row> = { onlyFor: ['parent'], withBelow: 'commune' };

/* Thu, in the shape of Biểu số 114. */

const hundredPercent = [
  row('-', 'phiLePhi', 'Phí, lệ phí'),
  row('-', 'datPhiNongNghiep', 'Thuế sử dụng đất phi nông nghiệp'),
  row('-', 'datNongNghiep', 'Thuế sử dụng đất nông nghiệp'),
  row('-', 'thueTaiNguyen', 'Thuế tài nguyên'),
  row('-', 'truocBa', 'Lệ phí trước bạ'),
  row('-', 'thueMatNuoc', 'Tiền thuê mặt nước'),
  row('-', 'nhaNhaNuoc', 'Tiền cho thuê, bán nhà thuộc sở hữu nhà nước'),
  row('-', 'quyDatCong', 'Thu từ quỹ đất công ích và thu hoa lợi công sản khác'),
  row('-', 'taiSanCong', 'Thu từ khai thác, xử lý tài sản công'),
  row('-', 'thuPhat', 'Thu phạt, tịch thu theo quy định'),
  row('-', 'xoSo', 'Thu từ hoạt động xổ số kiến thiết', province),
  ...contributions,
  otherRevenue,
];

const sharedRevenue = [
  valueAddedTax,
  row('-', 'thueTndn', 'Thuế thu nhập doanh nghiệp'),
  row('-', 'thueTtdb', 'Thuế tiêu thụ đặc biệt'),
  personalIncomeTax,
  row('-', 'thueBvmt', 'Thuế bảo vệ môi trường'),
  row('-', 'khoangSan', 'Tiền cấp quyền khai thác khoáng sản, tài nguyên nước'),
  landUseFee,
  row('-', 'tienThueDat', 'Tiền thuê đất'),
  otherShared,
];

const kept = keys([...hundredPercent, aid, carriedOver, surplus, ...grants]);
const shared = keys(sharedRevenue);

// Where communes stand below, the level above has its share of taxes whose whole the communes file.
const orAbove = ' or filled(chi.boSungCapDuoi.duToanTongSo) or filled(chi.boSungCapDuoi.thucHienTongSo)';

const thu = sheet({
  key: 'thu',
  tab: 'Thu',
  title: 'Thực hiện thu ngân sách',
  number: frame,
  dates: 'to',

  // What the paper of 114 does not have stands after what it has.
  columns: [
    order('tt', 'STT'),
    name('noiDung', 'Nội dung', { width: 40 }),

    group('Dự toán năm', [
      money('duToanNsnn', 'Thu NSNN trên địa bàn', { help: help.nsnn }),
      money('duToanNsx', 'Ngân sách được hưởng', { help: help.nsx }),
    ]),
    group('Thực hiện lũy kế', [
      money('thucHienNsnn', 'Thu NSNN trên địa bàn', { help: help.nsnn }),
      money('thucHienNsx', 'Ngân sách được hưởng', { help: help.nsx }),
    ]),
    group('So sánh với dự toán (%)', [
      percent('tyLeNsnn', 'Thu NSNN trên địa bàn', 'thucHienNsnn / duToanNsnn', 1),
      percent('tyLeNsx', 'Ngân sách được hưởng', 'thucHienNsx / duToanNsx', 1),
    ]),

    // Both of the NSNN column: one column holds one kind of figure.
    group('Cùng kỳ năm trước', [
      money('cungKy', 'Thu NSNN trên địa bàn', { onlyCompared: true }),
      percent('tyLeCungKy', 'So sánh (%)', 'thucHienNsnn / cungKy', 1, { onlyCompared: true }),
    ]),
    group('Dự toán cấp trên giao', [
      money('tinhGiao', 'Thu NSNN trên địa bàn', { onlyCompared: true, onlyFor: ['parent'], help: help.assigned }),
      percent('tyLeTinhGiao', 'So sánh (%)', 'thucHienNsnn / tinhGiao', 1, { onlyCompared: true, onlyFor: ['parent'] }),
    ]),
  ],

  body: {
    kind: 'fixed',
    rows: [
      sumRow(
        '',
        'tongThu',
        'TỔNG THU',
        [
          sumRow('I', 'huong100', 'Các khoản thu ngân sách được hưởng 100%', hundredPercent),
          sumRow('II', 'phanChia', 'Các khoản thu phân chia theo tỷ lệ phần trăm (%)', sharedRevenue),
          aid,
          carriedOver,
          surplus,
          // Compared, so that last year's grants can be taken out of consolidated totals as well.
          sumRow('VI', 'boSung', 'Thu bổ sung từ ngân sách cấp trên', grants, { compared: true }),
        ],
        { compared: true },
      ),
      raisedInPlace,
      row('', 'vayBuDap', 'Vay bù đắp bội chi (không tính vào tổng thu)', { ...province, only: ['duToanNsx', 'thucHienNsx'] }),
    ],
  },

  rules: [
    must(
      'NS-01',
      'duToanNsx = duToanNsnn',
      'Khoản thu xã được hưởng toàn bộ phải có dự toán được hưởng bằng dự toán thu NSNN',
      'Revenue the commune keeps in full: its planned share equals the planned NSNN revenue',
      { rows: kept, onlyFor: ['commune'] },
    ),
    must(
      'NS-02',
      'thucHienNsx = thucHienNsnn',
      'Khoản thu xã được hưởng toàn bộ phải có số được hưởng bằng số thu NSNN',
      'Revenue the commune keeps in full: its share equals the NSNN revenue',
      { rows: kept, onlyFor: ['commune'] },
    ),
    must(
      'NS-03',
      'duToanNsx <= duToanNsnn',
      'Khoản thu phân chia không thể có dự toán được hưởng lớn hơn dự toán thu NSNN',
      'Shared revenue: the planned share cannot exceed the planned NSNN revenue',
      { rows: shared, onlyFor: ['commune'] },
    ),
    must(
      'NS-04',
      'thucHienNsx <= thucHienNsnn',
      'Khoản thu phân chia không thể có số được hưởng lớn hơn số thu NSNN',
      'Shared revenue: the share cannot exceed the NSNN revenue',
      { rows: shared, onlyFor: ['commune'] },
    ),
    must(
      'NS-31',
      `duToanNsx <= duToanNsnn${orAbove}`,
      'Nơi không có xã cấp dưới thì dự toán được hưởng không thể lớn hơn dự toán thu NSNN trên địa bàn',
      'With no communes below, the planned share cannot exceed the planned NSNN revenue',
      { rows: [...kept, ...shared], onlyFor: ['parent'] },
    ),
    must(
      'NS-32',
      `thucHienNsx <= thucHienNsnn${orAbove}`,
      'Nơi không có xã cấp dưới thì số được hưởng không thể lớn hơn số thu NSNN trên địa bàn',
      'With no communes below, the share cannot exceed the NSNN revenue',
      { rows: [...kept, ...shared], onlyFor: ['parent'] },
    ),
    revenueReported,

    // Refunds and corrections make an honest fall possible.
    should(
      'NS-11',
      'thucHienNsnn >= lastPeriod.thucHienNsnn',
      'Thu NSNN lũy kế thường không nhỏ hơn số kỳ trước',
      'Cumulative NSNN revenue is usually not less than last period',
      { rows: [...kept, ...shared] },
    ),
    should(
      'NS-12',
      'thucHienNsx >= lastPeriod.thucHienNsx',
      'Thu được hưởng lũy kế thường không nhỏ hơn số kỳ trước',
      'The cumulative share is usually not less than last period',
      { rows: [...kept, ...shared] },
    ),
    ...revenueCompared,
    revenuePlans,
    revenueBefore,
  ],
});

/* Chi, in the shape of Biểu số 115. */

const spending = [
  row('1', 'giaoDuc', 'Chi giáo dục - đào tạo và dạy nghề'),
  row('2', 'khoaHoc', 'Chi khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số'),
  row('3', 'quocPhong', 'Chi quốc phòng'),
  row('4', 'anNinh', 'Chi an ninh và trật tự, an toàn xã hội'),
  row('5', 'yTe', 'Chi y tế, dân số và gia đình'),
  row('6', 'vanHoa', 'Chi văn hóa, thông tin'),
  row('7', 'phatThanh', 'Chi phát thanh, truyền hình'),
  row('8', 'theThao', 'Chi thể dục, thể thao'),
  row('9', 'moiTruong', 'Chi bảo vệ môi trường'),
  row('10', 'kinhTe', 'Chi các hoạt động kinh tế'),
  row('11', 'quanLy', 'Chi hoạt động của các cơ quan quản lý nhà nước, Đảng, đoàn thể'),
  row('12', 'xaHoi', 'Chi bảo đảm xã hội'),
  row('13', 'khac', 'Chi khác', { rest: true }),
];

const chi = sheet({
  key: 'chi',
  tab: 'Chi',
  title: 'Thực hiện chi ngân sách',
  number: frame,
  dates: 'to',

  columns: [
    order('tt', 'STT'),
    name('noiDung', 'Nội dung', { width: 40 }),

    group('Dự toán năm', [
      money('duToanTongSo', 'Tổng số', { formula: 'duToanDtpt + duToanTx' }),
      money('duToanDtpt', 'Đầu tư phát triển'),
      money('duToanTx', 'Thường xuyên'),
    ]),
    group('Thực hiện lũy kế', [
      money('thucHienTongSo', 'Tổng số', { formula: 'thucHienDtpt + thucHienTx' }),
      money('thucHienDtpt', 'Đầu tư phát triển'),
      money('thucHienTx', 'Thường xuyên'),
    ]),
    group('So sánh với dự toán (%)', [
      percent('tyLeTongSo', 'Tổng số', 'thucHienTongSo / duToanTongSo', 1),
      percent('tyLeDtpt', 'Đầu tư phát triển', 'thucHienDtpt / duToanDtpt', 1),
      percent('tyLeTx', 'Thường xuyên', 'thucHienTx / duToanTx', 1),
    ]),

    group('Cùng kỳ năm trước', [
      money('cungKy', 'Tổng số', { onlyCompared: true }),
      percent('tyLeCungKy', 'So sánh (%)', 'thucHienTongSo / cungKy', 1, { onlyCompared: true }),
    ]),
    group('Dự toán cấp trên giao', [
      money('tinhGiao', 'Tổng số', { onlyCompared: true, onlyFor: ['parent'], help: help.assigned }),
      percent('tyLeTinhGiao', 'So sánh (%)', 'thucHienTongSo / tinhGiao', 1, { onlyCompared: true, onlyFor: ['parent'] }),
    ]),
  ],

  body: {
    kind: 'fixed',
    rows: [
      sumRow(
        '',
        'tongChi',
        'TỔNG CHI',
        [
          ...spending,
          row('14', 'duPhong', 'Dự phòng ngân sách', { only: whole }),
          row('15', 'chuyenNguon', 'Chi chuyển nguồn sang năm sau', { only: whole }),
          sumRow(
            '16',
            'boSungCapDuoi',
            'Chi bổ sung cho ngân sách cấp xã',
            [row('-', 'boSungXa', 'Bổ sung cho {unit}', { each: 'commune', only: wholeCompared, compared: true })],
            { ...province, only: wholeCompared, compared: true },
          ),
          row('17', 'traNoDuTru', 'Chi trả nợ lãi vay, bổ sung quỹ dự trữ tài chính', { ...province, only: whole }),
        ],
        { compared: true },
      ),
    ],
  },

  rules: [
    spendingReported,
    ...spendingCompared(spending),
    spendingPlans,
    spendingBefore,
    // 2 to 5 %, from a note on Luật Ngân sách nhà nước 89/2025/QH15; the law itself was not at hand. That targeted grants stay out of the
    // base is said in training material of 2026, that carry-over does is practice.
    should(
      'NS-35',
      `duPhong.duToanTongSo >= 0.02 * ${reserveBase}`,
      'Dự phòng ngân sách cần bố trí từ 2% dự toán chi trở lên (không tính chi chuyển nguồn và bổ sung có mục tiêu)',
      'The reserve should be at least 2% of planned spending (carry-over and targeted grants left out)',
    ),
    should(
      'NS-36',
      `duPhong.duToanTongSo <= 0.05 * ${reserveBase}`,
      'Dự phòng ngân sách cần bố trí không quá 5% dự toán chi (không tính chi chuyển nguồn và bổ sung có mục tiêu)',
      'The reserve should be at most 5% of planned spending (carry-over and targeted grants left out)',
    ),
  ],
});

/* Cân đối, in the shape of Biểu số 113; comparisons stand on Thu and Chi. */

const canDoi = sheet({
  key: 'canDoi',
  tab: 'Cân đối',
  title: 'Cân đối ngân sách',
  number: frame,
  dates: 'to',

  columns: [
    order('tt', 'STT'),
    name('noiDung', 'Nội dung', { width: 44 }),
    money('duToan', 'Dự toán năm', { width: 16 }),
    money('thucHien', 'Thực hiện lũy kế', { width: 16 }),
    percent('tyLe', 'So sánh (%)', 'thucHien / duToan', 1, { width: 12 }),
  ],

  body: {
    kind: 'fixed',
    rows: [
      sumRow('', 'tongThu', 'TỔNG SỐ THU', [
        linked('I', 'thu100', 'Các khoản thu hưởng 100%', ofThu('huong100')),
        linked('II', 'thuPhanChia', 'Các khoản thu phân chia theo tỷ lệ', ofThu('phanChia')),
        sumRow('III', 'thuBoSung', 'Thu bổ sung từ ngân sách cấp trên', [
          linked('-', 'thuBoSungCanDoi', 'Bổ sung cân đối', ofThu('boSungCanDoi')),
          linked('-', 'thuBoSungMucTieu', 'Bổ sung có mục tiêu', ofThu('boSungMucTieu')),
        ]),
        linked('IV', 'thuChuyenNguon', 'Thu chuyển nguồn', ofThu('chuyenNguon')),
        linked('V', 'thuKetDu', 'Thu kết dư', ofThu('ketDu')),
        linked('VI', 'thuVienTro', 'Thu viện trợ', ofThu('vienTro')),
      ]),
      sumRow('', 'tongChi', 'TỔNG SỐ CHI', [
        linked('I', 'chiDauTu', 'Chi đầu tư phát triển', ofChi('tongChi', 'Dtpt')),
        linked('II', 'chiThuongXuyen', 'Chi thường xuyên', ofChi('tongChi', 'Tx')),
        linked('III', 'chiDuPhong', 'Dự phòng', ofChi('duPhong', 'TongSo')),
        linked('IV', 'chiChuyenNguon', 'Chi chuyển nguồn', ofChi('chuyenNguon', 'TongSo')),
        { ...linked('V', 'chiBoSung', 'Chi bổ sung cho ngân sách cấp xã', ofChi('boSungCapDuoi', 'TongSo')), ...province },
        {
          ...linked('VI', 'chiTraNoDuTru', 'Chi trả nợ lãi vay, bổ sung quỹ dự trữ tài chính', ofChi('traNoDuTru', 'TongSo')),
          ...province,
        },
      ]),
      row('', 'ketDuKy', 'Chênh lệch thu - chi', {
        memo: true,
        is: { duToan: 'tongThu.duToan - tongChi.duToan', thucHien: 'tongThu.thucHien - tongChi.thucHien' },
      }),
      { ...linked('', 'vay', 'Vay bù đắp bội chi', ofThu('vayBuDap')), ...province, memo: true },
    ],
  },

  rules: [
    // Luật Ngân sách nhà nước 89/2025/QH15, Điều 67, as training material of 2026 quotes it.
    must(
      'NS-33',
      'tongChi.thucHien <= tongThu.thucHien',
      'Quyết toán chi ngân sách cấp xã không được lớn hơn quyết toán thu (Luật Ngân sách nhà nước 89/2025/QH15, Điều 67)',
      'A commune may not settle more spending than revenue (Law 89/2025/QH15 on the state budget, article 67)',
      { periods: ['year'], onlyFor: ['commune'] },
    ),
    must(
      'NS-34',
      'tongChi.thucHien <= tongThu.thucHien + vay.thucHien',
      'Chi cả năm lớn hơn thu thì phần vượt phải có nguồn vay bù đắp bội chi, mà chỉ ngân sách cấp tỉnh mới có',
      'Spending of a year beyond its revenue has to be covered by borrowing, which only a province may do',
      { periods: ['year'], onlyFor: ['parent'] },
    ),
    should(
      'NS-37',
      'tongChi.duToan <= tongThu.duToan',
      'Dự toán chi thường không lớn hơn dự toán thu vì cấp này không được bội chi ngân sách',
      'Planned spending is usually not above planned revenue: this level may not run a deficit',
      { onlyFor: ['commune'] },
    ),
    should(
      'NS-38',
      'tongChi.duToan <= tongThu.duToan + vay.duToan',
      'Dự toán chi thường không lớn hơn dự toán thu cộng nguồn vay bù đắp bội chi',
      'Planned spending is usually not above planned revenue and borrowing',
      { onlyFor: ['parent'] },
    ),
  ],
});

export const budget2026 = form({
  code: 'NS',
  version: '2026',
  title: 'Thực hiện thu, chi ngân sách',
  basis: 'mẫu tạm, thay bằng mẫu của tỉnh khi có: Thông tư 26/2026/TT-BTC, Điều 18, khoản 2, điểm k',
  validFrom: '2026-01-01',
  period: 'same',
  filedBy: ['commune', 'parent'],
  scale: 'triệu đồng',
  sheets: [canDoi, thu, chi],

  transfers: [
    {
      label: 'Bổ sung từ ngân sách cấp trên cho ngân sách cấp xã',
      received: { sheet: 'thu', row: 'boSung' },
      given: { sheet: 'chi', row: 'boSungXa' },
      columns: [
        { received: ['duToanNsx', 'duToanNsnn'], given: ['duToanTongSo'] },
        { received: ['thucHienNsx', 'thucHienNsnn'], given: ['thucHienTongSo'] },
        { received: ['cungKy'], given: ['cungKy'] },
      ],
    },
  ],
});
