/** How a cell shows its value, for the plain formats of our forms (Office docs: Range.text; formats: ECMA-376 Part 1, §18.8.31). */
import type { CellContent } from '../file/values';
import { notSimulated } from '../errors';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

function dateParts(serial: number, from1904: boolean): Readonly<{ year: number; month: number; day: number }> {
  // Excel's 1900 calendar counts a 29 February that never was.
  const days = from1904 ? serial + 1462 : serial;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.floor(days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dateText(serial: number, format: string, from1904: boolean): string {
  const { year, month, day } = dateParts(serial, from1904);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: pad(year % 100),
    mm: pad(month),
    m: String(month),
    dd: pad(day),
    d: String(day),
  };
  return format
    .toLowerCase()
    .replace(/yyyy|yy|mm|m|dd|d/g, (part) => parts[part]!)
    .replaceAll('\\', '');
}

function numberText(value: number, section: string, isWhole: boolean): string {
  const match = /^(.*?)(#,##0|#,###|0+|#)(\.(0+|#+))?(%?)(.*)$/.exec(
    section
      .replace(/"([^"]*)"/g, '$1')
      .replace(/\\(.)/g, '$1')
      .replace(/_./g, '')
      .replace(/\*./g, ''),
  );
  if (!match || /[?E/]/.test(section)) return notSimulated(`Range.text of the format ${section}`);
  const [, before = '', whole = '', , decimals = '', percent = '', after = ''] = match;
  const scaled = Math.abs(value) * (percent === '%' ? 100 : 1);
  let text = scaled.toFixed(decimals.length);
  if (decimals.includes('#')) text = text.replace(/\.?0+$/, (end) => (end.startsWith('.') ? '.' : ''));
  const [digits = '', rest] = text.split('.');
  const shown = whole.includes(',') ? grouped(digits) : digits.padStart(/^0+$/.test(whole) ? whole.length : 1, '0');
  const sign = value < 0 && isWhole && Number(text) !== 0 ? '-' : '';
  const blank = whole === '#' || whole === '#,###';
  return `${sign}${before}${blank && Number(digits) === 0 && rest === undefined ? '' : shown}${rest === undefined ? '' : `.${rest}`}${percent}${after}`;
}

/** General shows at most 11 characters of a number. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || (Math.abs(value) < 1e-4 && value !== 0)) return notSimulated('Range.text of a very large or small number');
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  return String(Number(value.toFixed(Math.max(0, 10 - wholeDigits))));
}

export function displayed(value: CellContent, format: string, from1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General') return generalText(value);
  if (format === '@') return String(value);
  const bare = format.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, '');
  if (/[ymd]/i.test(bare))
    return /[hs]|mmm|ddd/i.test(bare)
      ? notSimulated(`Range.text of the format ${format}`)
      : dateText(value, format.replace(/\[[^\]]*\]/g, '').split(';')[0]!, from1904);
  const sections = format.replace(/\[(?:Red|Black|Blue|Green|Color\d+)\]/gi, '').split(';');
  if (value < 0 && sections[1] !== undefined) return sections[1] === '' ? '' : numberText(value, sections[1], false);
  if (value === 0 && sections[2] !== undefined)
    return /[0#]/.test(sections[2]) ? numberText(0, sections[2], true) : sections[2].replace(/"/g, '');
  return numberText(value, sections[0]!, true);
}
