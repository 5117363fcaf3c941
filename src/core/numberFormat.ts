/** What a number format makes of a number: which of its sections shows it, whether as a date, how many times smaller or larger. */
import type { Decimal } from './decimal';
import { sectionFor } from './formatSection';

/** `[$₫-42A]`: the sign is printed, the country is not. */
const currency = /\[\$([^\]-]*)[^\]]*\]/g;
const marks = /\[[^\]]*\]/g;

export const isGeneral = (format: string | undefined): format is undefined =>
  format === undefined || format === '@' || /^general$/i.test(format);

const escaped = (text: string): string => [...text].map((letter) => `\\${letter}`).join('');
const unescaped = (text: string): string => text.replace(/\\(.)/gu, '$1');

export type PlainCode = Readonly<{
  /** What is printed as it stands before and after the digits. */
  before: string;
  digits: string;
  after: string;
  /** Signs that scale by a hundred; one in quotes or behind a backslash is only printed. */
  percents: number;
  /** Commas behind the last digit, each of which leaves out three. */
  thousands: number;
  /** All that is printed as it stands. */
  printed: string;
}>;

export function plainCode(section: string): PlainCode {
  const format = section
    .replace(currency, (_, sign: string) => escaped(sign))
    .replace(marks, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/"([^"]*)"/g, (_, text: string) => escaped(text));
  const [, before = '', digits = '', after = ''] = /^((?:\\.|[^0#?\\])*)([0#?][0#?,.]*)?([\s\S]*)$/u.exec(format) ?? [];
  const literal = [...format.matchAll(/\\(.)/gu)].map(([, letter = '']) => letter).join('');
  return {
    ...{ before: unescaped(before), digits, after: unescaped(after) },
    percents: format.replace(/\\./gu, '').split('%').length - 1,
    thousands: [...digits.matchAll(/,(?=,*(?:\.|$))/g)].length,
    printed: literal,
  };
}

export const isDateSection = (section: string): boolean => /[dmyh]/i.test(section.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, ''));

/** Whether a number is shown as a day or a time. */
export const isShownAsDate = (value: Decimal, format: string | undefined): boolean =>
  !isGeneral(format) && isDateSection(sectionFor(format, value).section);

/** By how much the number a person reads differs from the one the cell holds, as powers of a hundred and of a thousandth, and words beside it. */
export function scalingOf(value: Decimal, format: string | undefined): Pick<PlainCode, 'percents' | 'thousands' | 'printed' | 'digits'> {
  if (isGeneral(format)) return { percents: 0, thousands: 0, printed: '', digits: '0' };
  return plainCode(sectionFor(format, value).section);
}
