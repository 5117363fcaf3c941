/** The four scales in which offices write money; each sheet declares one, and every figure of it is in that scale. */
import type { Decimal } from './decimal';
import { decimal } from './decimal';

export const moneyScales = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'] as const;
export type MoneyScale = (typeof moneyScales)[number];

/** Powers of ten, in đồng. */
const exponents: Readonly<Record<MoneyScale, number>> = { đồng: 0, 'nghìn đồng': 3, 'triệu đồng': 6, 'tỷ đồng': 9 };

/** Digits after the decimal mark that a sheet in this scale declares: whole đồng and nghìn, else down to nghìn or triệu. */
export const moneyDecimals: Readonly<Record<MoneyScale, number>> = { đồng: 0, 'nghìn đồng': 0, 'triệu đồng': 3, 'tỷ đồng': 3 };

/** What an amount in `from` is multiplied by to be in `to`; exact. */
export const moneyFactor = (from: MoneyScale, to: MoneyScale): Decimal => {
  const power = exponents[from] - exponents[to];
  return decimal(`1e${power}`);
};

export const isMoneyScale = (text: string): text is MoneyScale => (moneyScales as readonly string[]).includes(text);
