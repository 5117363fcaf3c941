/** A cell's content as Excel shows it on a Vietnamese machine: `.` between thousands, `,` before decimals, day before month. */
import type { Cell } from '../core/cell';
import { fromSerial } from '../core/date';
import type { Decimal } from '../core/decimal';
import { decimal, roundTo } from '../core/decimal';
import { formatNumber } from '../core/vietnamese';

/** Excel's usual width for a number nobody gave a format. */
const usualDigits = 10;

/** `[>=10000000]`, before a section that shows only such values. */
const condition = /^\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]/;
const marks = /\[[^\]]*\]/g;

/** Parts a code at its semicolons, but not at those inside quotes. */
function sectionsOf(code: string): readonly string[] {
  const sections = [''];
  for (const [token] of code.matchAll(/"[^"]*"|\\.|[\s\S]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function meets(value: Decimal, test: readonly string[]): boolean {
  const [, operator, limit = '0'] = test;
  const order = value.cmp(decimal(limit));
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    default:
      return order !== 0;
  }
}

/** The section that shows this value, and the value it shows: the section for negative numbers brings its own sign. */
function sectionFor(code: string, value: Decimal): Readonly<{ section: string; value: Decimal }> {
  const sections = sectionsOf(code);
  const [first = '', second, third] = sections;
  const conditions = sections.map((section) => condition.exec(section));
  if (conditions.some((test) => test !== null)) {
    const index = sections.findIndex((_, at) => conditions[at] && meets(value, conditions[at]));
    const section = sections[index] ?? sections.find((_, at) => !conditions[at]) ?? first;
    return { section, value };
  }
  if (value.lt(0) && second !== undefined) return { section: second, value: value.abs() };
  if (value.eq(0) && third !== undefined) return { section: third, value };
  return { section: first, value };
}

/** What is printed as it stands, and what the digits are made of. */
function plainCode(section: string): Readonly<{ before: string; digits: string; after: string }> {
  const printed = section
    .replace(marks, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/"([^"]*)"/g, (_, text: string) => [...text].map((letter) => `\\${letter}`).join(''));
  const match = /^((?:\\.|[^0#?\\])*)([0#?][0#?,.]*)?([\s\S]*)$/.exec(printed);
  const literal = (text: string): string => text.replace(/\\(.)/g, '$1');
  return { before: literal(match?.[1] ?? ''), digits: match?.[2] ?? '', after: literal(match?.[3] ?? '') };
}

const isDate = (code: string): boolean => /[dmyh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** Dates of every order are shown in ours; times of day are no part of any form. */
function dateShown(value: number, from1904: boolean): string | undefined {
  const iso = fromSerial(value, from1904);
  return iso?.split('-').reverse().join('/');
}

function numberShown(value: Decimal, digits: string, percents: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const scaled = percents > 0 ? value.times(100) : value;
  const thousandths = /,+$/.exec(whole)?.[0].length ?? 0;
  const shrunk = thousandths > 0 ? scaled.div(decimal(`1e${3 * thousandths}`)) : scaled;
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = (/^[0]*/.exec(fraction)?.[0] ?? '').length;
  const text = formatNumber(shrunk, { decimals: most, keepZeros: true });
  const [integer = '', decimals = ''] = text.split(',');
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  const hasThousands = /[0#?],[0#?]/.test(whole);
  const sign = integer.startsWith('-') ? '-' : '';
  const plain = integer.replace(/[.-]/g, '').padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = hasThousands ? plain.replace(/\B(?=(?:\d{3})+$)/g, '.') : plain;
  // `#,###` shows nothing of a zero.
  const shown = plain === '0' && !whole.includes('0') && kept === '' ? '' : grouped;
  return sign + shown + (kept === '' ? '' : `,${kept}`);
}

function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace('.', ',')
      .replace('e', 'E');
  return formatNumber(roundTo(decimal(value), Math.max(0, usualDigits - String(Math.trunc(size)).length))).replaceAll('.', '');
}

function numberText(value: number, format: string | undefined, from1904: boolean): string {
  if (format === undefined || format === '@' || /^general$/i.test(format)) return general(value);
  const picked = sectionFor(format, decimal(value));
  // A section left empty shows nothing.
  if (picked.section === '') return '';
  if (isDate(picked.section)) return dateShown(value, from1904) ?? general(value);
  const { before, digits, after } = plainCode(picked.section);
  if (digits === '') return before === '' && after === '' ? general(value) : before + after;
  // Fractions and powers of ten are in no form; their digits are shown plainly.
  if (/^[\s?#0]*[/E]/i.test(after)) return general(value);
  const percents = (before + after).split('%').length - 1;
  const shown = numberShown(picked.value, digits, percents);
  return shown.startsWith('-') ? `-${before}${shown.slice(1)}${after}` : before + shown + after;
}

export function cellShown({ value, format }: Cell, from1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, format, from1904).trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.error;
}
