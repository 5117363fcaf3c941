/** Form NS of the 12 communes and of the district for itself. The split by unit is invented; the totals are the district's (facts.ts). */
import type { Filling, Values } from '../filling';
import { downTo, split, sumOf, tilt } from '../split';
import { inScaleAll, stepOf } from '../amounts';
import type { BudgetUnit, RevenueLine, SpendingLine, Weights } from './budgetWeights';
import { communeRevenue, communes, communeSpending, district, districtRevenue, districtSpending } from './budgetWeights';
import { author, chosen, facts, million, notReal } from './facts';

/** In đồng, by row and column. */
type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Pair = Readonly<{ plan: number; actual: number }>;

const units = [district, ...communes];
const steps = units.map(({ scale }) => stepOf(scale));

/** A head figure among all units; plans are decided in whole triệu. */
const share = (of: 'revenue' | 'spending', planTotal: number, actualTotal: number): readonly Pair[] => {
  const weights = units.map((unit) => unit[of]);
  const plans = split(
    planTotal * million,
    weights.map(({ plan }) => plan),
    million,
  );
  const actuals = split(
    actualTotal * million,
    weights.map(({ actual }) => actual),
    steps,
  );
  return units.map((_, index) => ({ plan: plans[index] ?? 0, actual: actuals[index] ?? 0 }));
};

/** One unit's figure among its lines. */
function divide(unit: number, step: number, { plan, actual }: Pair, lines: readonly Weights[]): readonly Pair[] {
  const weights = (of: 'plan' | 'actual'): readonly number[] => lines.map((line, index) => line[of] * tilt(unit, index));
  const plans = split(plan, weights('plan'), million);
  const actuals = split(actual, weights('actual'), step);
  return lines.map((_, index) => ({ plan: plans[index] ?? 0, actual: actuals[index] ?? 0 }));
}

function revenueRows(unit: number, step: number, whole: Pair, lines: readonly RevenueLine[]): Rows {
  return Object.fromEntries(
    divide(unit, step, whole, lines).map(({ plan, actual }, index) => {
      const { row, kept } = lines[index]!;
      return [
        row,
        { duToanNsnn: plan, duToanNsx: downTo(million, plan * kept), thucHienNsnn: actual, thucHienNsx: downTo(step, actual * kept) },
      ];
    }),
  );
}

/** Money from above, or of last year: all of it is the unit's own. */
const ownRow = ({ plan, actual }: Pair): Rows[string] => ({ duToanNsnn: plan, duToanNsx: plan, thucHienNsnn: actual, thucHienNsx: actual });

function spendingRows(unit: number, step: number, { plan, actual }: Pair, lines: readonly SpendingLine[]): Rows {
  // The law asks for 2 to 4 % in reserve; nothing of it has been spent.
  const reserve = Math.ceil((plan * 0.022) / million) * million;
  const rows: Record<string, Record<string, number>> = { duPhong: { duToanTongSo: reserve, thucHienTongSo: 0 } };
  divide(unit, step, { plan: plan - reserve, actual }, lines).forEach((part, index) => {
    const { row, column } = lines[index]!;
    rows[row] = { ...rows[row], [`duToan${column}`]: part.plan, [`thucHien${column}`]: part.actual };
  });
  return rows;
}

const total = (rows: Rows, column: string): number => sumOf(Object.values(rows).map((row) => row[column] ?? 0));

/** The plan of revenue is made equal to that of spending by the balancing grant. */
const balancing = (spendingPlan: number, revenue: Rows): number => spendingPlan - total(revenue, 'duToanNsx');

type BudgetReturn = Readonly<{ unit: BudgetUnit; thu: Rows; chi: Rows }>;

function communeReturn(unit: BudgetUnit, index: number, revenue: Pair, spending: Pair): BudgetReturn {
  const step = stepOf(unit.scale);
  const targeted = {
    plan: downTo(million, spending.plan * 0.08 * tilt(index, 1)),
    actual: downTo(step, spending.plan * 0.013 * tilt(index, 2)),
  };
  const own: Rows = {
    ...revenueRows(index, step, revenue, communeRevenue),
    chuyenNguon: ownRow({ plan: 0, actual: downTo(step, spending.plan * 0.0061 * tilt(index, 3)) }),
    boSungMucTieu: ownRow(targeted),
  };
  const grant = balancing(spending.plan, own);
  // A quarter of the year's grant has come, and a little more for Tết.
  return {
    unit,
    thu: { ...own, boSungCanDoi: ownRow({ plan: grant, actual: downTo(million, grant * 0.27 * tilt(index, 4)) }) },
    chi: spendingRows(index, step, spending, communeSpending),
  };
}

const received = ({ thu }: BudgetReturn, column: string): number =>
  (thu['boSungCanDoi']?.[column] ?? 0) + (thu['boSungMucTieu']?.[column] ?? 0);

/** Without what communes filed; what it gave them is, to the đồng, what they say they received. */
function districtReturn(below: readonly BudgetReturn[], revenue: Pair, spending: Pair): BudgetReturn {
  const given: Rows = Object.fromEntries(
    below.map((item) => [
      `boSungXa_${item.unit.code}`,
      { duToanTongSo: received(item, 'duToanNsx'), thucHienTongSo: received(item, 'thucHienNsx') },
    ]),
  );
  const own: Rows = {
    ...revenueRows(0, 1, revenue, districtRevenue),
    chuyenNguon: ownRow({ plan: 0, actual: 6_215_340_517 }),
    boSungMucTieu: ownRow({ plan: 48_200 * million, actual: 9_640 * million }),
  };
  const grant = balancing(spending.plan + total(given, 'duToanTongSo'), own);
  return {
    unit: district,
    thu: { ...own, boSungCanDoi: ownRow({ plan: grant, actual: downTo(million, grant * 0.25) }) },
    chi: { ...spendingRows(0, 1, spending, districtSpending), ...given },
  };
}

function returns(): readonly BudgetReturn[] {
  const revenue = share('revenue', chosen.budget.revenuePlan, facts.budget.revenue);
  const spending = share('spending', chosen.budget.spendingPlan, facts.budget.spending);
  const below = communes.map((unit, index) => communeReturn(unit, index + 1, revenue[index + 1]!, spending[index + 1]!));
  return [districtReturn(below, revenue[0]!, spending[0]!), ...below];
}

function filling({ unit, thu, chi }: BudgetReturn): Filling {
  const rows = (amounts: Rows): Readonly<Record<string, Values>> =>
    Object.fromEntries(Object.entries(amounts).map(([row, values]) => [row, inScaleAll(values, unit.scale)]));
  return {
    scale: unit.scale,
    author: author(unit === district ? 'Chuyên viên phòng Tài chính - Kế hoạch' : 'Công chức Tài chính - kế toán'),
    sheets: { canDoi: { to: facts.asOf }, thu: { rows: rows(thu), to: facts.asOf }, chi: { rows: rows(chi), to: facts.asOf } },
    explanations: [{ text: notReal }],
  };
}

/** By unit code. */
export const budgetFillings = (): Readonly<Record<string, Filling>> =>
  Object.fromEntries(returns().map((item) => [item.unit.code, filling(item)]));
