/** Form NS of the 38 communes and of the province for itself: heads of the province (invented.ts) divided by weights, plans balanced by grants. */
import type { MoneyScale } from '../../core/money';
import { inScaleAll, stepOf } from '../amounts';
import type { Filling, Values } from '../filling';
import { downTo, split, sumOf, tilt } from '../split';
import { asOf, author, budget, million, notReal, scaleOf } from './invented';
import { isUrban, laiChau } from './place';
import type { Commune } from './villages';
import { communes } from './villages';

/** In đồng, by row and column. */
type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Money = Readonly<{ plan: number; actual: number; lastYear: number }>;
type Head = 'revenue' | 'spending';
/** Of a revenue: what the unit has of it. */
type Line = Readonly<{ row: string; column?: 'Tx' | 'Dtpt'; weight: number; kept?: number }>;

const line = (row: string, weight: number, kept = 1): Line => ({ row, weight, kept });
const recurrent = (row: string, weight: number): Line => ({ row, weight, column: 'Tx' });
const invested = (row: string, weight: number): Line => ({ row, weight, column: 'Dtpt' });

const communeRevenue: readonly Line[] = [
  line('phiLePhi', 6),
  line('datPhiNongNghiep', 3),
  line('truocBa', 14),
  line('thuPhat', 3),
  line('thuKhac', 4),
  line('thueGtgt', 32, 0.6),
  line('thueTncn', 12, 0.6),
  line('tienSuDungDat', 22, 0.4),
  line('tienThueDat', 4, 0.3),
];
const provinceRevenue: readonly Line[] = [
  line('phiLePhi', 5),
  line('thueTaiNguyen', 28),
  line('xoSo', 3),
  line('thuKhac', 6),
  line('thueGtgt', 34),
  line('thueTndn', 9),
  line('thueTtdb', 1),
  line('thueBvmt', 5),
  line('khoangSan', 4, 0.7),
  line('tienThueDat', 5),
];
const communeSpending: readonly Line[] = [
  recurrent('giaoDuc', 56),
  recurrent('quocPhong', 3),
  recurrent('anNinh', 2),
  recurrent('vanHoa', 1.5),
  recurrent('moiTruong', 1),
  recurrent('kinhTe', 5),
  recurrent('quanLy', 19),
  recurrent('xaHoi', 6),
  invested('kinhTe', 6),
];
const provinceSpending: readonly Line[] = [
  recurrent('giaoDuc', 12),
  recurrent('khoaHoc', 0.6),
  recurrent('quocPhong', 2.2),
  recurrent('anNinh', 1.1),
  recurrent('yTe', 11),
  recurrent('vanHoa', 1.2),
  recurrent('phatThanh', 0.6),
  recurrent('moiTruong', 0.7),
  recurrent('kinhTe', 9),
  recurrent('quanLy', 9),
  recurrent('xaHoi', 3),
  invested('kinhTe', 34),
  invested('giaoDuc', 5),
  invested('yTe', 3),
];

type Filer = Readonly<{ code: string; index: number; scale: MoneyScale; revenue: number; spending: number }>;

const households = ({ villages }: Commune): number => sumOf(villages.map((village) => village.households));

const province: Filer = { code: laiChau.place.code, index: 0, scale: 'đồng', revenue: 1_640, spending: 5_900 };
const below: readonly Filer[] = communes.map((commune, index) => ({
  code: commune.unit.code,
  index: index + 1,
  scale: scaleOf(index),
  revenue: (isUrban(commune.unit) ? 190 : 12) * tilt(index, 6),
  spending: 92 * (households(commune) / 2_200) * tilt(index, 8) + 60,
}));
const filers: readonly Filer[] = [province, ...below];

/** A head of the whole province among those who file; plans are decided in whole triệu. */
function shares(head: Head): readonly Money[] {
  const divide = (whole: number, line: number): readonly number[] =>
    split(
      whole * million,
      filers.map((filer) => filer[head] * tilt(filer.index, line)),
      million,
    );
  const [plans, actuals, lastYear] = [divide(budget[head].plan, 0), divide(budget[head].actual, 1), divide(budget[head].lastYear, 2)];
  return filers.map((_, index) => ({ plan: plans[index]!, actual: actuals[index]!, lastYear: lastYear[index]! }));
}

/** One unit's head among its lines. */
const among = ({ index }: Filer, whole: number, lines: readonly Line[], step: number): readonly number[] =>
  split(
    whole,
    lines.map(({ weight }, at) => weight * tilt(index, at)),
    step,
  );

function revenueRows(filer: Filer, { plan, actual }: Money, lines: readonly Line[]): Rows {
  const step = stepOf(filer.scale);
  const [plans, actuals] = [among(filer, plan, lines, million), among(filer, actual, lines, step)];
  return Object.fromEntries(
    lines.map(({ row, kept = 1 }, at) => {
      const [planned, received] = [plans[at]!, actuals[at]!];
      return [
        row,
        {
          duToanNsnn: planned,
          duToanNsx: downTo(million, planned * kept),
          thucHienNsnn: received,
          thucHienNsx: downTo(step, received * kept),
        },
      ];
    }),
  );
}

function spendingRows(filer: Filer, { plan, actual }: Money, reserve: number, lines: readonly Line[]): Rows {
  const rows: Record<string, Record<string, number>> = { duPhong: { duToanTongSo: reserve, thucHienTongSo: 0 } };
  const [plans, actuals] = [among(filer, plan - reserve, lines, million), among(filer, actual, lines, stepOf(filer.scale))];
  lines.forEach(({ row, column = 'Tx' }, at) => {
    rows[row] = { ...rows[row], [`duToan${column}`]: plans[at]!, [`thucHien${column}`]: actuals[at]! };
  });
  return rows;
}

/** Money from above, or of last year: all of it is the unit's own. */
const ownRow = ({ plan, actual }: Omit<Money, 'lastYear'>): Rows[string] => ({
  duToanNsnn: plan,
  duToanNsx: plan,
  thucHienNsnn: actual,
  thucHienNsx: actual,
});

const total = (rows: Rows, column: string): number => sumOf(Object.values(rows).map((row) => row[column] ?? 0));

type BudgetReturn = Readonly<{ filer: Filer; thu: Rows; chi: Rows }>;

/** The compared rows: what raised here, what came from above and all of it were a year ago. */
function withLastYear(own: Rows, raised: number, grant: number): Rows {
  const rest = total(own, 'thucHienNsx') === 0 ? 0 : raised;
  return { ...own, thuNsnn: { cungKy: raised }, boSung: { cungKy: grant }, tongThu: { cungKy: rest + grant } };
}

function communeReturn(filer: Filer, revenue: Money, spending: Money): BudgetReturn {
  const step = stepOf(filer.scale);
  const targeted = { plan: downTo(million, spending.plan * 0.11 * tilt(filer.index, 1)), actual: downTo(step, spending.plan * 0.018) };
  const own: Rows = {
    ...revenueRows(filer, revenue, communeRevenue),
    chuyenNguon: ownRow({ plan: 0, actual: downTo(step, spending.plan * 0.004 * tilt(filer.index, 3)) }),
    boSungMucTieu: ownRow(targeted),
  };
  // The plan of revenue is made equal to that of spending; a quarter of the grant has come, and a little more for Tết.
  const grant = spending.plan - total(own, 'duToanNsx');
  const came = downTo(million, grant * 0.26 * tilt(filer.index, 4));
  const thu = { ...own, boSungCanDoi: ownRow({ plan: grant, actual: came }) };
  const reserve = Math.ceil((spending.plan * 0.025) / million) * million;
  return {
    filer,
    thu: withLastYear(thu, revenue.lastYear, downTo(step, (came + targeted.actual) * 0.93)),
    chi: { ...spendingRows(filer, spending, reserve, communeSpending), tongChi: { cungKy: spending.lastYear } },
  };
}

const received = ({ thu }: BudgetReturn, column: string): number => total({ a: thu['boSungCanDoi']!, b: thu['boSungMucTieu']! }, column);

/** Without what communes filed; what it gave them is, to the đồng, what they say they received. */
function provinceReturn(returns: readonly BudgetReturn[], revenue: Money, spending: Money): BudgetReturn {
  const given: Rows = Object.fromEntries(
    returns.map((item) => [
      `boSungXa_${item.filer.code}`,
      {
        duToanTongSo: received(item, 'duToanNsx'),
        thucHienTongSo: received(item, 'thucHienNsx'),
        cungKy: item.thu['boSung']!['cungKy']!,
      },
    ]),
  );
  const all = spending.plan + total(given, 'duToanTongSo');
  const targeted = { plan: 2_150_000 * million, actual: 391_000 * million };
  const own: Rows = {
    ...revenueRows(province, revenue, provinceRevenue),
    chuyenNguon: ownRow({ plan: 0, actual: 48_215_340_517 }),
    boSungMucTieu: ownRow(targeted),
  };
  const grant = all - total(own, 'duToanNsx');
  const came = downTo(million, grant * 0.24);
  const thu = withLastYear({ ...own, boSungCanDoi: ownRow({ plan: grant, actual: came }) }, revenue.lastYear, downTo(million, came * 0.95));
  const reserve = Math.ceil(((all - targeted.plan) * 0.024) / million) * million;
  const lastGiven = total(given, 'cungKy');
  return {
    filer: province,
    thu: { ...thu, thuNsnn: { ...thu['thuNsnn'], tinhGiao: budget.revenue.assigned * million } },
    chi: {
      ...spendingRows(province, spending, reserve, provinceSpending),
      ...given,
      tongChi: { cungKy: spending.lastYear + lastGiven, tinhGiao: budget.spending.assigned * million },
    },
  };
}

function returnsOfAll(): readonly BudgetReturn[] {
  const [revenue, spending] = [shares('revenue'), shares('spending')];
  const returns = below.map((filer) => communeReturn(filer, revenue[filer.index]!, spending[filer.index]!));
  return [provinceReturn(returns, revenue[0]!, spending[0]!), ...returns];
}

function filling({ filer, thu, chi }: BudgetReturn): Filling {
  const rows = (amounts: Rows): Readonly<Record<string, Values>> =>
    Object.fromEntries(Object.entries(amounts).map(([row, values]) => [row, inScaleAll(values, filer.scale)]));
  return {
    scale: filer.scale,
    author: author(filer === province ? 'Chuyên viên Sở Tài chính' : 'Công chức Phòng Kinh tế'),
    sheets: { canDoi: { to: asOf }, thu: { rows: rows(thu), to: asOf }, chi: { rows: rows(chi), to: asOf } },
    explanations: [{ text: notReal }],
  };
}

/** By unit code. */
export const budgetFillings = (): Readonly<Record<string, Filling>> =>
  Object.fromEntries(returnsOfAll().map((item) => [item.filer.code, filling(item)]));
