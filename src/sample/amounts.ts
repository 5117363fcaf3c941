/** Amounts in whole đồng, and as a sheet in another money unit shows them. */
import { decimal } from '../core/decimal';
import type { MoneyScale } from '../core/money';
import { moneyFactor } from '../core/money';

export const inScale = (dong: number, scale: MoneyScale): number => Number(decimal(dong).times(moneyFactor('đồng', scale)).toFixed());

export const inScaleAll = (dong: Readonly<Record<string, number>>, scale: MoneyScale): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(dong).map(([key, value]) => [key, inScale(value, scale)]));

/** The smallest amount a unit writes: the đồng, or the nghìn where it reports in nghìn or triệu. */
export const stepOf = (scale: MoneyScale): number => (scale === 'đồng' ? 1 : 1_000);
