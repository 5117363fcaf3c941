/** Numbers as reports print them: `.` between thousands, `,` before decimals, whatever the machine's own settings are. */
import type { Decimal } from '../decimal';
import { roundTo } from '../decimal';
import type { Lang } from '../lang';
import type { MoneyScale } from '../money';
import { grouped } from './edges';

/** Half-up to `decimals` (all digits there are, when absent); zeros at the end go unless `keepZeros`. */
export type NumberStyle = Readonly<{ decimals?: number; keepZeros?: boolean }>;

function written(value: Decimal, { decimals, keepZeros = false }: NumberStyle, thousands: string, mark: string): string {
  const rounded = decimals === undefined ? value : roundTo(value, decimals);
  const [whole = '', fraction = ''] = rounded
    .abs()
    .toFixed(keepZeros ? decimals : undefined)
    .split('.');
  const sign = rounded.lt(0) ? '-' : '';
  return sign + grouped(whole, thousands) + (fraction === '' ? '' : mark + fraction);
}

export const formatNumber = (value: Decimal, style: NumberStyle = {}): string => written(value, style, '.', ',');

/** For messages, which may be in English. */
export const formatPlain = (value: Decimal, lang: Lang, style: NumberStyle = {}): string =>
  lang === 'en' ? written(value, style, ',', '.') : formatNumber(value, style);

/** As many decimals as asked for, or more, until something of a value that is not zero shows. */
const visibleDecimals = (value: Decimal, decimals: number): number =>
  value.eq(0) || !roundTo(value, decimals).eq(0) ? decimals : Math.max(decimals, -value.e);

/** Rounded as it is printed, and never to nothing. */
export const visiblyRounded = (value: Decimal, decimals: number): Decimal => roundTo(value, visibleDecimals(value, decimals));

const withUnit = (number: string, unit: string): string => (unit === '' ? number : `${number} ${unit}`);

/** "06 công trình", "12 dự án", "0 hộ": whole counts from 1 to 9 have two digits, measures and ordinals never come here. */
export function countText(value: Decimal, unit: string): string {
  const isOneDigit = value.gt(0) && value.lt(10) && roundTo(value, 0).eq(value);
  return withUnit((isOneDigit ? '0' : '') + formatNumber(value), unit);
}

/** At most, in prose. */
export const moneyPlaces = 2;

/** "7.762 triệu đồng", "98,6 triệu đồng": the decimals it has, at most two, none added; what is not zero never prints as zero. */
export const moneyText = (value: Decimal, scale: MoneyScale): string =>
  withUnit(formatNumber(value, { decimals: visibleDecimals(value, moneyPlaces) }), scale);

/** "14,9%", "10,50%" of a value held in hundredths: half-up, the zeros kept; what is not zero never prints as zero. */
export const percentText = (value: Decimal, decimals: number): string =>
  `${formatNumber(value, { decimals: visibleDecimals(value, decimals), keepZeros: true })}%`;

const romanParts = Object.entries({ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 });

/** "I", "IV", "XIII", for quarters, congresses and headings. Throws below 1 and above 3999, where there is no such writing. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) throw new Error(`no Roman numeral for ${number}`);
  const [letters, size] = romanParts.find(([, part]) => part <= number)!;
  return letters + (number > size ? romanNumeral(number - size) : '');
}
