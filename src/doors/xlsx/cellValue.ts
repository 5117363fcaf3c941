/** What stands in a cell, from its type and its text. */
import type { CellValue } from '../../core/cell';
import { refuse } from './problem';
import { cellText, decodeText } from './xmlText';

const msPerDay = 86_400_000;

/** Excel's 1900 calendar counts a 29 February that never was, so its earlier days lie one lower. */
function serialDay(year: number, month: number, day: number, from1904: boolean): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return undefined;
  const days = time / msPerDay;
  return from1904 ? days + 24_107 : days + 25_569 - (days < -25_508 ? 1 : 0);
}

/** Dates in ISO text, as strict files hold them, become serial numbers like all other dates. Undefined for other text. */
export function isoSerial(text: string, from1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const date = year === undefined ? 0 : serialDay(Number(year), Number(month), Number(day), from1904);
  return date === undefined ? undefined : date + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** `NaN` and `1e999`, which some programs write and Excel refuses, come out as the error they stand for; `0x1F` is no number of Excel's. */
function numberValue(text: string): CellValue {
  const value = Number(text);
  const second = text.charCodeAt(1) | 32;
  const hasBase = second === 120 || second === 111 || second === 98;
  return Number.isFinite(value) && !hasBase ? value : { error: '#NUM!' };
}

function booleanValue(text: string): boolean {
  const word = text.toLowerCase();
  if (word === '1' || word === 'true') return true;
  return word === '0' || word === 'false' ? false : refuse('damaged', `boolean ${text}`);
}

/** `PT48H0M0.000S`, as strict files hold a length of time, in days. */
function durationDays(text: string): number | undefined {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!match || text.endsWith('P') || text.endsWith('T')) return undefined;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const all = Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign === '-' ? -all : all;
}

function sharedString(raw: string, texts: readonly string[]): string {
  const text = texts[Number(raw)];
  // A text that cannot be found must not pass for a blank.
  return text === undefined ? refuse('damaged', `shared string ${raw}`) : text;
}

/** `raw` is the content of `<v>`, '' when there is none; inline text is read by the caller. */
export function cellValue(type: string | undefined, raw: string, texts: readonly string[], from1904: boolean): CellValue {
  if (type === 'str' || type === 'inlineStr') return cellText(raw);
  const content = raw.charCodeAt(0) > 32 && raw.charCodeAt(raw.length - 1) > 32 ? raw : raw.trim();
  if (content === '') return null;
  switch (type) {
    case undefined:
    case 'n':
      return numberValue(content);
    case 's':
      return sharedString(content, texts);
    case 'b':
      return booleanValue(content);
    case 'e':
      return { error: decodeText(content) };
    case 'd':
      return isoSerial(content, from1904) ?? durationDays(content) ?? decodeText(raw);
    default:
      return refuse('damaged', `cell type ${type}`);
  }
}
