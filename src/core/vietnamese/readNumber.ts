/** A number typed as text: read when it can mean one thing only, given with both readings when it can mean two. */
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import { clean, fold } from './text';

export type NumberRead =
  /** `suffix` is what follows ("hộ", "%", "tỷ"), not applied to the value. */
  | Readonly<{ kind: 'number'; value: Decimal; suffix?: string }>
  /** `1.548`, `10,811`: first as written in Vietnam (`.` thousands, `,` decimals), then the other way. */
  | Readonly<{ kind: 'ambiguous'; readings: readonly [Decimal, Decimal]; suffix?: string }>
  | Readonly<{ kind: 'blank' }>
  | Readonly<{ kind: 'words' }>;

// What people put into a cell that has nothing to say; a dash is not a zero.
const blankWords = ['x', 'không', 'ko', 'không có', 'không phát sinh'];
const isBlank = (text: string): boolean => /^[-‐‑–—−_.…\s]*$/.test(text) || blankWords.includes(fold(text));

// Sign, digits and marks that end in a digit, and words or a sign of percent after them ("hộ", "m2") without further numbers.
const parts = /^([-−–+]?)([\d.,][\d., ]*(?<=\d)) ?((?:[\p{L}%‰][\p{L}\p{M}%‰/. ]*[23²³]?)?)$/u;

// 739O, 6l3: letters that look like digits, typed in their place; what is before them is not the number.
const asDigits = /\d[OoQIl][\dOoQIl]*$/;

const grouped = (mark: string): RegExp => new RegExp(`^[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`);
const groups = { '.': grouped('.'), ',': grouped(','), ' ': grouped(' ') };
const whole = (text: string): Decimal => decimal(text.replace(/[., ]/g, ''));
const isWhole = (text: string): boolean => /^\d+$/.test(text) || groups['.'].test(text) || groups[','].test(text) || groups[' '].test(text);

/** The readings of an unsigned number: none, one, or the Vietnamese one and the other. */
function readingsOf(text: string): readonly Decimal[] {
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const before = text.slice(0, Math.max(mark, 0));
  const after = text.slice(mark + 1);
  if (mark < 0) return isWhole(text) ? [whole(text)] : [];
  // A mark that stands twice parts thousands: 1.234.567.
  if (before.includes(text[mark]!)) return isWhole(text) ? [whole(text)] : [];
  if (!/^\d+$/.test(after) || !(before === '' || isWhole(before))) return [];
  const fraction = decimal(`${whole(before === '' ? '0' : before).toFixed()}.${after}`);
  // One mark and three digits: 1.548 is 1548 in Vietnam and one and a half on an English machine (domain notes: figures off a thousandfold).
  if (!isWhole(text)) return [fraction];
  return text[mark] === '.' ? [whole(text), fraction] : [fraction, whole(text)];
}

/** Typed in an East Asian keyboard: their digits are plain already. */
const fullWidth: Readonly<Record<string, string>> = { '．': '.', '，': ',', '－': '-', '＋': '+', '％': '%', '（': '(', '）': ')' };
const asAscii = (text: string): string => text.replace(/[．，－＋％（）]/g, (mark) => fullWidth[mark] ?? mark);

/** No figure of an office is longer, and no text around one. */
const longest = { digits: 40, text: 200 } as const;

export function readNumber(text: string): NumberRead {
  if (text.length > longest.text) return { kind: text.trim() === '' ? 'blank' : 'words' };
  const plain = asAscii(clean(text));
  if (isBlank(plain)) return { kind: 'blank' };
  // Accountants write a negative in brackets.
  const inBrackets = /^\( ?([^()+−–-].*?) ?\)$/.exec(plain)?.[1];
  const match = parts.exec(inBrackets ?? plain);
  if (!match || asDigits.test(plain) || (match[2] ?? '').length > longest.digits) return { kind: 'words' };
  const [, sign, digits = '', words = ''] = match;
  const isNegative = inBrackets !== undefined || (sign !== '' && sign !== '+');
  const [first, second] = readingsOf(digits).map((value) => (isNegative && !value.eq(0) ? value.neg() : value));
  const suffix = words.trim() === '' ? {} : { suffix: words.trim() };
  if (!first) return { kind: 'words' };
  return second ? { kind: 'ambiguous', readings: [first, second], ...suffix } : { kind: 'number', value: first, ...suffix };
}
