/** What the budget forms of all years have in common: rows and relations that the change of 2026 left as they were. */
import { must, row, should } from '../language/form';
import type { Row } from '../language/sheets/row';

export const keys = (rows: readonly Row[]): readonly string[] => rows.map(({ key }) => key);

/** Beside the cells, where the heads alone do not say whose figures they are. */
export const help = {
  nsnn: 'Thu NSNN phát sinh trên địa bàn, kể cả phần ngân sách cấp trên hưởng. Theo đơn vị tính của biểu; không gõ dấu phân cách hàng nghìn.',
  nsx: 'Phần ngân sách cấp này được hưởng theo phân cấp. Theo đơn vị tính của biểu; không gõ dấu phân cách hàng nghìn.',
  assigned: 'Số cấp trên giao cho cả địa bàn, gồm cả các đơn vị cấp dưới. Theo đơn vị tính của biểu; không gõ dấu phân cách hàng nghìn.',
  before: 'Số thực hiện đến cùng thời điểm của năm trước. Theo đơn vị tính của biểu; không gõ dấu phân cách hàng nghìn.',
} as const;

/* Thu. */

export const contributions = [
  row('-', 'dongGopNhanDan', 'Đóng góp của Nhân dân theo quy định'),
  row('-', 'dongGopTuNguyen', 'Đóng góp tự nguyện của các tổ chức, cá nhân'),
];
// What no other row names goes here.
export const otherRevenue = row('-', 'thuKhac', 'Thu khác', { rest: true });
export const valueAddedTax = row('-', 'thueGtgt', 'Thuế giá trị gia tăng');
export const personalIncomeTax = row('-', 'thueTncn', 'Thuế thu nhập cá nhân');
export const landUseFee = row('-', 'tienSuDungDat', 'Tiền sử dụng đất');
// Each province shares other taxes too, and the level above the communes has most of its own revenue here.
export const otherShared = row('-', 'phanChiaKhac', 'Các khoản thu phân chia còn lại');

export const grants = [row('-', 'boSungCanDoi', 'Thu bổ sung cân đối ngân sách'), row('-', 'boSungMucTieu', 'Thu bổ sung có mục tiêu')];

export const aid = row('III', 'vienTro', 'Thu viện trợ không hoàn lại trực tiếp (nếu có)');
export const carriedOver = row('IV', 'chuyenNguon', 'Thu chuyển nguồn từ năm trước chuyển sang');
export const surplus = row('V', 'ketDu', 'Thu kết dư ngân sách năm trước');

const raisedHere = (column: string): string => ['huong100', 'phanChia', 'vienTro'].map((key) => `${key}.${column}`).join(' + ');

// Ours, not the paper's: what reports call "thu ngân sách trên địa bàn".
export const raisedInPlace = row('', 'thuNsnn', 'Thu NSNN trên địa bàn (I + II + III)', {
  memo: true,
  compared: true,
  is: {
    duToanNsnn: raisedHere('duToanNsnn'),
    duToanNsx: raisedHere('duToanNsx'),
    thucHienNsnn: raisedHere('thucHienNsnn'),
    thucHienNsx: raisedHere('thucHienNsx'),
  },
});

export const revenueReported = must(
  'NS-05',
  'filled(tongThu.thucHienNsx)',
  'Biểu Thu phải có số thực hiện',
  'The revenue sheet must hold actual figures',
);

/** Of a year ago, of what was left over then, and of the plan. */
export const revenueCompared = [
  should(
    'NS-13',
    'cungKy = lastYear.thucHienNsnn',
    'Số cùng kỳ năm trước cần khớp với số thực hiện trong báo cáo của kỳ đó',
    'The figure of a year ago should be what was reported then',
    { rows: ['tongThu', 'boSung', 'thuNsnn'] },
  ),
  should(
    'NS-14',
    'ketDu.thucHienNsx = lastYear.canDoi.ketDuKy.thucHien',
    'Thu kết dư cần khớp với chênh lệch thu - chi của năm trước',
    "Surplus brought in should be last year's revenue less spending",
    { periods: ['year'] },
  ),
  should(
    'NS-15',
    'chuyenNguon.thucHienNsx = lastYear.chi.chuyenNguon.thucHienTongSo',
    'Thu chuyển nguồn cần khớp với chi chuyển nguồn của năm trước',
    'Carry-over received should be the carry-over spent last year',
    { periods: ['year'] },
  ),
  should(
    'NS-16',
    'filled(tongThu.duToanNsx)',
    'Biểu Thu cần có dự toán năm để tính tỷ lệ thực hiện',
    'The revenue sheet should hold the plan, for the rates',
  ),
];

/** Two plans of one place are some tenths apart; one that leaves out the units below, or half of the place, is further off. */
const plansAgree = (code: string, row: string, own: string, what: string, whatEn: string): ReturnType<typeof should> =>
  should(
    code,
    `tinhGiao <= 1.5 * ${own} and ${own} <= 1.5 * tinhGiao`,
    `${what} do cấp trên giao và do HĐND giao thường không chênh nhau quá 1,5 lần; cấp trên giao là số của cả địa bàn, gồm cả các đơn vị cấp dưới`,
    `${whatEn} assigned from above and approved here are usually not more than 1.5 times apart: the former is of the whole place`,
    { rows: [row], consolidated: true },
  );
export const revenuePlans = plansAgree('NS-24', 'thuNsnn', 'duToanNsnn', 'Dự toán thu', 'Planned revenue');
export const spendingPlans = plansAgree('NS-25', 'tongChi', 'duToanTongSo', 'Dự toán chi', 'Planned spending');

/** Refunds may make a line negative, but not all that was raised or spent in a year: nothing can be compared with that. */
const notNegative = (code: string, rows: readonly string[]): ReturnType<typeof should> =>
  should(
    code,
    'cungKy >= 0',
    'Số cùng kỳ năm trước của các dòng tổng thường không âm; số âm thì không so sánh được',
    'The totals of a year ago are usually not negative, and nothing is compared with a negative one',
    { rows },
  );
export const revenueBefore = notNegative('NS-26', ['tongThu', 'boSung', 'thuNsnn']);
export const spendingBefore = notNegative('NS-27', ['tongChi', 'boSungCapDuoi', 'boSungXa_*']);

/* Chi. */

/** Rows that are neither đầu tư phát triển nor thường xuyên. */
export const whole = ['duToanTongSo', 'thucHienTongSo'];
export const wholeCompared = [...whole, 'cungKy'];

export const spendingReported = must(
  'NS-06',
  'filled(tongChi.thucHienTongSo)',
  'Biểu Chi phải có số thực hiện',
  'The spending sheet must hold actual figures',
);

/** Against the period before, a year ago and the plan; `spending` are the rows of both investment and recurrent money. */
export const spendingCompared = (spending: readonly Row[]): readonly ReturnType<typeof should>[] => [
  should(
    'NS-17',
    'thucHienDtpt >= lastPeriod.thucHienDtpt',
    'Chi đầu tư phát triển lũy kế thường không nhỏ hơn số kỳ trước',
    'Cumulative investment spending is usually not less than last period',
    { rows: keys(spending) },
  ),
  should(
    'NS-18',
    'thucHienTx >= lastPeriod.thucHienTx',
    'Chi thường xuyên lũy kế thường không nhỏ hơn số kỳ trước',
    'Cumulative recurrent spending is usually not less than last period',
    { rows: keys(spending) },
  ),
  should(
    'NS-19',
    'thucHienTongSo >= lastPeriod.thucHienTongSo',
    'Chi lũy kế thường không nhỏ hơn số kỳ trước',
    'Cumulative spending is usually not less than last period',
    { rows: ['duPhong', 'chuyenNguon', 'boSungXa_*'] },
  ),
  should(
    'NS-20',
    'cungKy = lastYear.thucHienTongSo',
    'Số cùng kỳ năm trước cần khớp với số thực hiện trong báo cáo của kỳ đó',
    'The figure of a year ago should be what was reported then',
    { rows: ['tongChi', 'boSungCapDuoi', 'boSungXa_*'] },
  ),
  should(
    'NS-21',
    'filled(tongChi.duToanTongSo)',
    'Biểu Chi cần có dự toán năm để tính tỷ lệ thực hiện',
    'The spending sheet should hold the plan, for the rates',
  ),
];

/** The plan that a reserve is measured by: what is carried over and targeted grants stay out of it. */
export const reserveBase = '(tongChi.duToanTongSo - chuyenNguon.duToanTongSo - thu.boSungMucTieu.duToanNsx)';

/* Cân đối. Nobody types a figure here: each one stands on Thu or Chi already. */

export const ofThu = (key: string): NonNullable<Row['is']> => ({ duToan: `thu.${key}.duToanNsx`, thucHien: `thu.${key}.thucHienNsx` });
export const ofChi = (key: string, part: 'TongSo' | 'Dtpt' | 'Tx'): NonNullable<Row['is']> => ({
  duToan: `chi.${key}.duToan${part}`,
  thucHien: `chi.${key}.thucHien${part}`,
});
export const linked = (marker: string, key: string, label: string, is: NonNullable<Row['is']>): Row => row(marker, key, label, { is });
