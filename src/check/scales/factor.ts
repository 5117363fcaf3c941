/** Two amounts that are the same but for a power of a thousand: the trace of a money unit that the cover does not say. */
import type { Decimal } from '../../core/decimal';
import { decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import type { MoneyScale } from '../../core/money';
import { moneyFactor, moneyScales } from '../../core/money';

/** Of which power of ten one is the other's multiple. */
export const powers = [-9, -6, -3, 3, 6, 9] as const;
export type Power = (typeof powers)[number];
export const timesOf = (power: Power): Decimal => decimal(`1e${power}`);

/** An amount of a sheet in this scale, in đồng. */
export function inDong({ value, slack, from }: Figure, scale: MoneyScale): Amount {
  const factor = moneyFactor(scale, 'đồng');
  return { value: value.times(factor), slack: slack.times(factor), from };
}
export type Amount = Pick<Figure, 'value' | 'slack' | 'from'>;

/** An amount that rounding leaves fewer than three digits of agrees with too much. */
const isTelling = ({ value, slack }: Amount): boolean => value.abs().gt(slack.times(200));

const agreesAt = (own: Amount, other: Amount, factor: Decimal): boolean =>
  own.value
    .minus(other.value.times(factor))
    .abs()
    .lte(own.slack.plus(other.slack.times(factor)));

export const agree = (own: Amount, other: Amount): boolean => agreesAt(own, other, decimal(1));

/** How many thousands of thousands the one is the other, exactly; undefined where it is not, or where too little is known of either. */
export const powerBetween = (own: Amount, other: Amount): Power | undefined =>
  isTelling(own) && isTelling(other) ? powers.find((power) => agreesAt(own, other, timesOf(power))) : undefined;

/** The scale in which the figures were typed, if the amounts are off by this power under the one that is declared. */
export const scaleMeant = (declared: MoneyScale, power: Power): MoneyScale | undefined =>
  moneyScales.find((scale) => moneyFactor(declared, scale).eq(timesOf(power)));
