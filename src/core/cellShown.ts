/** A cell's content as Excel shows it on a Vietnamese machine: `.` between thousands, `,` before decimals, day before month. */
import type { Cell } from './cell';
import { fromSerial } from './date';
import type { Decimal } from './decimal';
import { decimal, roundTo } from './decimal';
import { sectionFor } from './formatSection';
import type { PlainCode } from './numberFormat';
import { isDateSection, isGeneral, plainCode } from './numberFormat';
import { formatNumber, grouped } from './vietnamese';

/** Excel's usual width for a number nobody gave a format. */
const usualDigits = 10;

/** Dates of every order are shown in ours; times of day are no part of any form. */
function dateShown(value: number, from1904: boolean): string | undefined {
  const iso = fromSerial(value, from1904);
  return iso?.split('-').reverse().join('/');
}

function numberShown(value: Decimal, { digits, percents, thousands }: PlainCode): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const shrunk = value.times(decimal(`1e${2 * percents - 3 * thousands}`));
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = (/^[0]*/.exec(fraction)?.[0] ?? '').length;
  const text = formatNumber(shrunk, { decimals: most, keepZeros: true });
  const [integer = '', decimals = ''] = text.split(',');
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  const hasThousands = /[0#?],[0#?]/.test(whole);
  const sign = integer.startsWith('-') ? '-' : '';
  const plain = integer.replace(/[.-]/g, '').padStart(whole.replace(/[^0]/g, '').length, '0');
  const parted = hasThousands ? grouped(plain, '.') : plain;
  // `#,###` shows nothing of a zero.
  const shown = plain === '0' && !whole.includes('0') && kept === '' ? '' : parted;
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
  if (isGeneral(format)) return general(value);
  const picked = sectionFor(format, decimal(value));
  // A section left empty shows nothing.
  if (picked.section === '') return '';
  if (isDateSection(picked.section)) return dateShown(value, from1904) ?? general(value);
  const code = plainCode(picked.section);
  const { before, digits, after } = code;
  if (digits === '') return before === '' && after === '' ? general(value) : before + after;
  // Fractions and powers of ten are in no form; their digits are shown plainly.
  if (/^[\s?#0]*[/E]/i.test(after)) return general(value);
  const shown = numberShown(picked.value, code);
  return shown.startsWith('-') ? `-${before}${shown.slice(1)}${after}` : before + shown + after;
}

export function cellShown({ value, format }: Cell, from1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, format, from1904).trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.error;
}
