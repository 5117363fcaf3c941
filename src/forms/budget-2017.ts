/**
 * Thu, chi ngân sách: what a commune, or the level above it for itself alone, has planned and carried out since 1 January.
 *
 * Read this file beside Biểu số 113, 114 and 115: columns from left to right, rows from top to bottom, last what must hold.
 * The appendix of the circular was not at hand: the wording of rows and columns is from memory and has to be compared with it.
 * Words that would be wrong one level up ("thu ngân sách xã") are left out of labels, because one set of rows serves both levels.
 * In force for the budget years 2017 to 2025: Thông tư 26/2026/TT-BTC, Điều 38, ends the circular, and each province then sets its
 * own forms (Điều 18, khoản 2, điểm k).
 */
import { form, group, money, must, name, order, percent, row, sheet, should, sumRow } from '../language/form';
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

/* Biểu số 114: thu. */

const hundredPercent = [
  row('-', 'phiLePhi', 'Phí, lệ phí'),
  row('-', 'quyDatCong', 'Thu từ quỹ đất công ích và đất công'),
  row('-', 'kinhTeSuNghiep', 'Thu từ hoạt động kinh tế và sự nghiệp'),
  row('-', 'thuPhat', 'Thu phạt, tịch thu khác theo quy định'),
  row('-', 'taiSanXacLap', 'Thu từ tài sản được xác lập quyền sở hữu của Nhà nước theo quy định'),
  ...contributions,
  otherRevenue,
];

const sharedByLaw = [
  row('-', 'datPhiNongNghiep', 'Thuế sử dụng đất phi nông nghiệp'),
  row('-', 'datNongNghiep', 'Thuế sử dụng đất nông nghiệp thu từ hộ gia đình'),
  row('-', 'monBai', 'Lệ phí môn bài thu từ cá nhân, hộ kinh doanh'),
  row('-', 'truocBa', 'Lệ phí trước bạ nhà, đất'),
];

const sharedByProvince = [valueAddedTax, personalIncomeTax, landUseFee, otherShared];

const kept = keys([...hundredPercent, aid, carriedOver, surplus, ...grants]);
const shared = keys([...sharedByLaw, ...sharedByProvince]);

const thu = sheet({
  key: 'thu',
  tab: 'Thu',
  title: 'Thực hiện thu ngân sách',
  number: 'Biểu số 114/CK TC-NSNN',
  dates: 'to',

  columns: [
    order('tt', 'STT'),
    name('noiDung', 'Nội dung', { width: 40 }),

    group('Dự toán năm', [
      money('duToanNsnn', 'Thu NSNN', { help: help.nsnn }),
      money('duToanNsx', 'Thu NSX', { help: help.nsx }),
      money('tinhGiao', 'Tỉnh giao', { onlyCompared: true, onlyFor: ['parent'], help: help.assigned }),
    ]),

    group('Thực hiện lũy kế', [
      money('thucHienNsnn', 'Thu NSNN', { help: help.nsnn }),
      money('thucHienNsx', 'Thu NSX', { help: help.nsx }),
      // Of the NSNN column, like tỉnh giao: one column holds one kind of figure.
      money('cungKy', 'Thu NSNN cùng kỳ năm trước', { onlyCompared: true, help: help.before }),
    ]),

    group('So sánh (%)', [
      percent('tyLeNsnn', 'Thu NSNN', 'thucHienNsnn / duToanNsnn', 1),
      percent('tyLeNsx', 'Thu NSX', 'thucHienNsx / duToanNsx', 1),
      percent('tyLeTinhGiao', 'So với tỉnh giao', 'thucHienNsnn / tinhGiao', 1, { onlyCompared: true, onlyFor: ['parent'] }),
      percent('tyLeCungKy', 'So với cùng kỳ', 'thucHienNsnn / cungKy', 1, { onlyCompared: true }),
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
          sumRow('I', 'huong100', 'Các khoản thu 100%', hundredPercent),
          sumRow('II', 'phanChia', 'Các khoản thu phân chia theo tỷ lệ phần trăm (%)', [
            sumRow('1', 'phanChia1', 'Các khoản thu phân chia', sharedByLaw),
            sumRow('2', 'phanChia2', 'Các khoản thu phân chia khác do cấp tỉnh quy định', sharedByProvince),
          ]),
          aid,
          carriedOver,
          surplus,
          // Compared, so that last year's grants can be taken out of consolidated totals as well.
          sumRow('VI', 'boSung', 'Thu bổ sung từ ngân sách cấp trên', grants, { compared: true }),
        ],
        { compared: true },
      ),
      raisedInPlace,
    ],
  },

  rules: [
    // For communes only: the level above takes its share of taxes whose NSNN figure the communes file, so its own NSX may be the larger.
    must(
      'NS-01',
      'duToanNsx = duToanNsnn',
      'Khoản thu xã được hưởng toàn bộ phải có dự toán thu NSX bằng dự toán thu NSNN',
      'Revenue the commune keeps in full: planned NSX equals planned NSNN',
      { rows: kept, onlyFor: ['commune'] },
    ),
    must(
      'NS-02',
      'thucHienNsx = thucHienNsnn',
      'Khoản thu xã được hưởng toàn bộ phải có thực hiện thu NSX bằng thực hiện thu NSNN',
      'Revenue the commune keeps in full: actual NSX equals actual NSNN',
      { rows: kept, onlyFor: ['commune'] },
    ),
    must(
      'NS-03',
      'duToanNsx <= duToanNsnn',
      'Khoản thu phân chia không thể có dự toán thu NSX lớn hơn dự toán thu NSNN',
      'Shared revenue: planned NSX cannot exceed planned NSNN',
      { rows: shared, onlyFor: ['commune'] },
    ),
    must(
      'NS-04',
      'thucHienNsx <= thucHienNsnn',
      'Khoản thu phân chia không thể có thực hiện thu NSX lớn hơn thực hiện thu NSNN',
      'Shared revenue: actual NSX cannot exceed actual NSNN',
      { rows: shared, onlyFor: ['commune'] },
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
      'Thu NSX lũy kế thường không nhỏ hơn số kỳ trước',
      'Cumulative NSX revenue is usually not less than last period',
      { rows: [...kept, ...shared] },
    ),
    ...revenueCompared,
    revenuePlans,
    revenueBefore,
  ],
});

/* Biểu số 115: chi. */

const spending = [
  row('1', 'giaoDuc', 'Chi giáo dục'),
  row('2', 'khoaHoc', 'Chi ứng dụng, chuyển giao công nghệ'),
  row('3', 'yTe', 'Chi y tế'),
  row('4', 'vanHoa', 'Chi văn hóa, thông tin'),
  row('5', 'phatThanh', 'Chi phát thanh, truyền thanh'),
  row('6', 'theThao', 'Chi thể dục thể thao'),
  row('7', 'moiTruong', 'Chi bảo vệ môi trường'),
  row('8', 'kinhTe', 'Chi các hoạt động kinh tế'),
  row('9', 'quanLy', 'Chi hoạt động của các cơ quan quản lý Nhà nước, Đảng, đoàn thể'),
  row('10', 'xaHoi', 'Chi cho công tác xã hội'),
  row('11', 'khac', 'Chi khác', { rest: true }),
];

const chi = sheet({
  key: 'chi',
  tab: 'Chi',
  title: 'Thực hiện chi ngân sách',
  number: 'Biểu số 115/CK TC-NSNN',
  dates: 'to',

  columns: [
    order('tt', 'STT'),
    name('noiDung', 'Nội dung', { width: 40 }),

    group('Dự toán năm', [
      money('duToanTongSo', 'Tổng số', { formula: 'duToanDtpt + duToanTx' }),
      money('duToanDtpt', 'Đầu tư phát triển'),
      money('duToanTx', 'Thường xuyên'),
      money('tinhGiao', 'Tỉnh giao', { onlyCompared: true, onlyFor: ['parent'], help: help.assigned }),
    ]),

    group('Thực hiện lũy kế', [
      money('thucHienTongSo', 'Tổng số', { formula: 'thucHienDtpt + thucHienTx' }),
      money('thucHienDtpt', 'Đầu tư phát triển'),
      money('thucHienTx', 'Thường xuyên'),
      money('cungKy', 'Cùng kỳ năm trước', { onlyCompared: true, help: help.before }),
    ]),

    group('So sánh (%)', [
      percent('tyLeTongSo', 'Tổng số', 'thucHienTongSo / duToanTongSo', 1),
      percent('tyLeDtpt', 'Đầu tư phát triển', 'thucHienDtpt / duToanDtpt', 1),
      percent('tyLeTx', 'Thường xuyên', 'thucHienTx / duToanTx', 1),
      percent('tyLeTinhGiao', 'So với tỉnh giao', 'thucHienTongSo / tinhGiao', 1, { onlyCompared: true, onlyFor: ['parent'] }),
      percent('tyLeCungKy', 'So với cùng kỳ', 'thucHienTongSo / cungKy', 1, { onlyCompared: true }),
    ]),
  ],

  body: {
    kind: 'fixed',
    rows: [
      // The paper prints "Trong đó" below the total, and yet the rows add up to it exactly.
      sumRow(
        '',
        'tongChi',
        'TỔNG CHI',
        [
          ...spending,
          row('12', 'duPhong', 'Dự phòng ngân sách', { only: whole }),
          // The next two are not on the paper; offices add them, and without them 115 does not add up to 113.
          row('13', 'chuyenNguon', 'Chi chuyển nguồn sang năm sau', { only: whole }),
          sumRow(
            '14',
            'boSungCapDuoi',
            'Chi bổ sung cho ngân sách xã',
            [row('-', 'boSungXa', 'Bổ sung cho {unit}', { each: 'commune', only: wholeCompared, compared: true })],
            { onlyFor: ['parent'], only: wholeCompared, compared: true },
          ),
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
    // 2 to 4 %: khoản 1 Điều 10 Luật Ngân sách nhà nước 83/2015/QH13, from memory. That spending from targeted grants and from carry-over
    // stays out of the base is practice, not confirmed; the form shows such spending only by the grant received.
    should(
      'NS-22',
      `duPhong.duToanTongSo >= 0.02 * ${reserveBase}`,
      'Dự phòng ngân sách cần bố trí từ 2% dự toán chi trở lên (không tính chi chuyển nguồn và bổ sung có mục tiêu)',
      'The reserve should be at least 2% of planned spending (carry-over and targeted grants left out)',
    ),
    should(
      'NS-23',
      `duPhong.duToanTongSo <= 0.04 * ${reserveBase}`,
      'Dự phòng ngân sách cần bố trí không quá 4% dự toán chi (không tính chi chuyển nguồn và bổ sung có mục tiêu)',
      'The reserve should be at most 4% of planned spending (carry-over and targeted grants left out)',
    ),
  ],
});

/* Biểu số 113: cân đối. */

const canDoi = sheet({
  key: 'canDoi',
  tab: 'Cân đối',
  title: 'Cân đối ngân sách',
  number: 'Biểu số 113/CK TC-NSNN',
  dates: 'to',

  columns: [
    order('tt', 'STT'),
    name('noiDung', 'Nội dung', { width: 40 }),
    money('duToan', 'Dự toán năm'),
    money('thucHien', 'Thực hiện lũy kế'),
    percent('tyLe', 'So sánh (%)', 'thucHien / duToan', 1),
    money('tinhGiao', 'Dự toán tỉnh giao', { onlyCompared: true, onlyFor: ['parent'] }),
    percent('tyLeTinhGiao', 'So với tỉnh giao (%)', 'thucHien / tinhGiao', 1, { onlyCompared: true, onlyFor: ['parent'] }),
    money('cungKy', 'Cùng kỳ năm trước', { onlyCompared: true }),
    percent('tyLeCungKy', 'So với cùng kỳ (%)', 'thucHien / cungKy', 1, { onlyCompared: true }),
  ],

  body: {
    kind: 'fixed',
    rows: [
      // Not compared: tỉnh giao and cùng kỳ on Thu are of NSNN, and this table is of NSX.
      sumRow('', 'tongThu', 'TỔNG SỐ THU', [
        linked('I', 'thu100', 'Các khoản thu hưởng 100%', ofThu('huong100')),
        linked('II', 'thuPhanChia', 'Các khoản thu phân chia theo tỷ lệ', ofThu('phanChia')),
        sumRow('III', 'thuBoSung', 'Thu bổ sung', [
          linked('-', 'thuBoSungCanDoi', 'Bổ sung cân đối', ofThu('boSungCanDoi')),
          linked('-', 'thuBoSungMucTieu', 'Bổ sung có mục tiêu', ofThu('boSungMucTieu')),
        ]),
        linked('IV', 'thuChuyenNguon', 'Thu chuyển nguồn', ofThu('chuyenNguon')),
        linked('V', 'thuKetDu', 'Thu kết dư', ofThu('ketDu')),
        linked('VI', 'thuVienTro', 'Thu viện trợ', ofThu('vienTro')),
      ]),
      sumRow(
        '',
        'tongChi',
        'TỔNG SỐ CHI',
        [
          linked('I', 'chiDauTu', 'Chi đầu tư phát triển', ofChi('tongChi', 'Dtpt')),
          linked('II', 'chiThuongXuyen', 'Chi thường xuyên', ofChi('tongChi', 'Tx')),
          linked('III', 'chiDuPhong', 'Dự phòng', ofChi('duPhong', 'TongSo')),
          linked('IV', 'chiChuyenNguon', 'Chi chuyển nguồn', ofChi('chuyenNguon', 'TongSo')),
          { ...linked('V', 'chiBoSung', 'Chi bổ sung cho ngân sách xã', ofChi('boSungCapDuoi', 'TongSo')), onlyFor: ['parent'] },
        ],
        { compared: true, is: { tinhGiao: 'chi.tongChi.tinhGiao', cungKy: 'chi.tongChi.cungKy' } },
      ),
      row('', 'ketDuKy', 'Chênh lệch thu - chi', {
        memo: true,
        is: { duToan: 'tongThu.duToan - tongChi.duToan', thucHien: 'tongThu.thucHien - tongChi.thucHien' },
      }),
    ],
  },

  rules: [
    // Below the province no level may run a deficit: khoản 5 Điều 7 Luật Ngân sách nhà nước 83/2015/QH13, from memory.
    must(
      'NS-07',
      'tongChi.thucHien <= tongThu.thucHien',
      'Tổng chi cả năm không được vượt tổng thu vì cấp này không được bội chi ngân sách',
      'Spending of the year cannot exceed revenue: this level may not run a deficit',
      { periods: ['year'] },
    ),
    should(
      'NS-37',
      'tongChi.duToan <= tongThu.duToan',
      'Dự toán chi thường không lớn hơn dự toán thu vì cấp này không được bội chi ngân sách',
      'Planned spending is usually not above planned revenue: this level may not run a deficit',
    ),
  ],
});

export const budget2017 = form({
  code: 'NS',
  version: '2017',
  title: 'Thực hiện thu, chi ngân sách',
  basis: 'theo mẫu Biểu số 113, 114, 115/CK TC-NSNN, Thông tư 343/2016/TT-BTC',
  validFrom: '2017-01-01',
  validTo: '2025-12-31',
  period: 'same',
  filedBy: ['commune', 'parent'],
  scale: 'triệu đồng',
  sheets: [canDoi, thu, chi],

  transfers: [
    {
      label: 'Bổ sung từ ngân sách cấp trên cho ngân sách xã',
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
