/** How large each unit's budget is beside the others', and of what it consists. Invented; only the totals in facts.ts are the district's. */
import type { MoneyScale } from '../../core/money';

/** A plan and what was carried out of it; only the proportions count. */
export type Weights = Readonly<{ plan: number; actual: number }>;
export type RevenueLine = Weights & Readonly<{ row: string; /** The part of it that the unit keeps. */ kept: number }>;
export type SpendingLine = Weights & Readonly<{ row: string; column: 'Dtpt' | 'Tx' }>;
export type BudgetUnit = Readonly<{ code: string; scale: MoneyScale; revenue: Weights; spending: Weights }>;

const unit = (
  code: string,
  scale: MoneyScale,
  revenuePlan: number,
  revenue: number,
  spendingPlan: number,
  spending: number,
): BudgetUnit => ({
  code,
  scale,
  revenue: { plan: revenuePlan, actual: revenue },
  spending: { plan: spendingPlan, actual: spending },
});

/** Most communes report in đồng, as their accounting programs do. */
export const communes: readonly BudgetUnit[] = [
  unit('03632', 'đồng', 235, 46, 4_980, 913.7),
  unit('03643', 'triệu đồng', 84, 17, 5_610, 1_041.9),
  unit('03631', 'đồng', 610, 121, 6_240, 1_188.4),
  unit('03637', 'đồng', 640, 109, 6_890, 1_302.6),
  unit('03625', 'đồng', 92, 15, 4_720, 870.3),
  unit('03619', 'nghìn đồng', 830, 158, 6_610, 1_295.2),
  unit('03628', 'đồng', 55, 9, 4_390, 807.1),
  unit('03618', 'đồng', 815, 147, 7_120, 1_332.8),
  unit('03640', 'đồng', 205, 38, 5_830, 1_073.3),
  unit('03634', 'nghìn đồng', 64, 12, 4_760, 887.6),
  unit('03638', 'đồng', 81, 14, 5_570, 1_022.9),
  unit('03595', 'đồng', 2_760, 531, 5_690, 1_115.5),
];
export const district: BudgetUnit = unit('110', 'đồng', 45_620, 6_548, 422_650, 62_282);

const revenue = (row: string, plan: number, actual: number, kept = 1): RevenueLine => ({ row, plan, actual, kept });
const spending = (row: string, column: 'Dtpt' | 'Tx', plan: number, actual: number): SpendingLine => ({ row, column, plan, actual });

export const communeRevenue: readonly RevenueLine[] = [
  revenue('phiLePhi', 620, 96),
  revenue('quyDatCong', 150, 11),
  revenue('thuPhat', 260, 34),
  revenue('thuKhac', 310, 52),
  revenue('datPhiNongNghiep', 240, 18, 0.7),
  // Paid for the whole year in January.
  revenue('monBai', 430, 352, 0.7),
  revenue('thueGtgt', 3_060, 478, 0.3),
  revenue('thueTncn', 1_410, 173, 0.3),
];
export const districtRevenue: readonly RevenueLine[] = [
  revenue('phiLePhi', 2_150, 405),
  revenue('thuPhat', 2_400, 486),
  revenue('thuKhac', 1_350, 212),
  revenue('truocBa', 7_900, 1_706),
  revenue('thueGtgt', 12_600, 2_149, 0.7),
  revenue('thueTncn', 2_100, 402, 0.7),
  revenue('tienSuDungDat', 15_000, 842, 0.6),
  revenue('phanChiaKhac', 2_120, 346, 0.5),
];

export const communeSpending: readonly SpendingLine[] = [
  spending('giaoDuc', 'Tx', 40, 6),
  spending('yTe', 'Tx', 90, 14),
  spending('vanHoa', 'Tx', 70, 9),
  spending('phatThanh', 'Tx', 25, 5),
  spending('theThao', 'Tx', 20, 2),
  spending('moiTruong', 'Tx', 60, 8),
  spending('kinhTe', 'Dtpt', 380, 32),
  spending('kinhTe', 'Tx', 240, 28),
  spending('quanLy', 'Tx', 4_100, 1_000),
  spending('xaHoi', 'Tx', 330, 75),
  spending('khac', 'Tx', 55, 6),
];
export const districtSpending: readonly SpendingLine[] = [
  spending('giaoDuc', 'Dtpt', 6_100, 560),
  spending('giaoDuc', 'Tx', 255_800, 41_350),
  spending('khoaHoc', 'Tx', 350, 0),
  spending('yTe', 'Tx', 1_240, 165),
  spending('vanHoa', 'Tx', 2_920, 391),
  spending('phatThanh', 'Tx', 2_130, 348),
  spending('theThao', 'Tx', 660, 72),
  spending('moiTruong', 'Tx', 4_310, 486),
  spending('kinhTe', 'Dtpt', 29_800, 4_352),
  spending('kinhTe', 'Tx', 28_450, 2_117),
  spending('quanLy', 'Tx', 52_160, 8_604),
  spending('xaHoi', 'Tx', 19_540, 3_587),
  spending('khac', 'Tx', 2_630, 250),
];
