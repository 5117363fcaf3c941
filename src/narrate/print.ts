/** Writes values of the tables as prose has them: a number with its unit word, words as they stand inside a sentence. */
import type { Figure } from '../core/figure';
import type { MoneyScale } from '../core/money';
import { clean, countText, formatNumber, moneyText, percentText, trimmedEnd } from '../core/vietnamese';
import type { Printing } from './nodes';

export type FigureStyle = Readonly<{ scale: MoneyScale; unit: string; percentDecimals: number }>;

const withUnit = (number: string, unit: string): string => (unit === '' ? number : `${number} ${unit}`);

/** "06 công trình", "32.430 triệu đồng", "10,81%"; `as %` makes a percentage of a plain number. */
export function figureText({ value, measure }: Figure, { scale, unit, percentDecimals }: FigureStyle, { as, bare }: Printing): string {
  const word = bare ? '' : (as ?? unit);
  switch (as === '%' ? 'percent' : measure) {
    case 'count':
      return countText(value, word);
    case 'money': {
      const text = moneyText(value, scale);
      return bare ? text.slice(0, -scale.length).trim() : text;
    }
    case 'percent': {
      const text = percentText(value, percentDecimals);
      return bare ? text.slice(0, -1) : text;
    }
    case 'number':
      return withUnit(formatNumber(value, { decimals: 2 }), word);
  }
}

/** Begins with a small letter, but for initials ("UBND"), and names: a capital on the second word, or the official "Chương trình 135". */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) && !/^Chương trình \S/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Words of a cell inside a sentence: on one line, and without the stop the unit may have ended them with. */
export function wordsText(text: string, { lower, without }: Printing): string {
  const plain = trimmedEnd(clean(text), ' .;:,');
  const prefix = without === undefined ? '' : `${without} `;
  const rest = prefix !== '' && plain.toLowerCase().startsWith(prefix.toLowerCase()) ? plain.slice(prefix.length) : plain;
  return lower ? lowered(rest) : rest;
}
