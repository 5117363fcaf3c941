/** What each setting may hold: a value read as what it means, or words that say what is allowed. */
import { unitsWithCode } from '../census/units';
import type { Both } from '../core/lang';
import type { Period } from '../core/period';
import { parsePeriod, period, periodName } from '../core/period';
import type { Settings } from '../core/settings';
import type { Catalogue } from '../core/unit';
import type { ToneStyle } from '../core/vietnamese';
import { clean, fold } from '../core/vietnamese';

export type Meant<T> = Readonly<{ value: T; allowed?: never }> | Readonly<{ allowed: Both; value?: never }>;

export const wholeNumber = (text: string, most: number): Meant<number> =>
  /^\d{1,3}$/.test(text) && Number(text) <= most
    ? { value: Number(text) }
    : { allowed: { vi: `một số nguyên từ 0 đến ${most}, hoặc để trống`, en: `a whole number from 0 to ${most}, or nothing` } };

export const rateChanges: readonly Settings['rateChange'][] = ['%', 'điểm phần trăm'];

export function rateChange(text: string): Meant<Settings['rateChange']> {
  const value = rateChanges.find((word) => fold(word) === fold(text));
  return value ? { value } : { allowed: { vi: '«%» hoặc «điểm phần trăm»', en: '“%” or “điểm phần trăm”' } };
}

const toneWords: Readonly<Record<ToneStyle, readonly string[]>> = { old: ['old', 'cũ', 'kiểu cũ'], new: ['new', 'mới', 'kiểu mới'] };

export function toneStyle(text: string): Meant<ToneStyle> {
  const style = (Object.keys(toneWords) as ToneStyle[]).find((name) => toneWords[name].some((word) => fold(word) === fold(text)));
  return style
    ? { value: style }
    : { allowed: { vi: 'old (hòa, thủy), new (hoà, thuỷ), hoặc để trống', en: 'old (hòa, thủy), new (hoà, thuỷ), or nothing' } };
}

const periodsOf = (year: string): readonly Period[] => [
  ...['', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-9M'].map((part) => period(`${year}${part}`)),
  ...Array.from({ length: 12 }, (_, index) => period(`${year}-${String(index + 1).padStart(2, '0')}`)),
];

/** `2021-Q1`, or as it is said: «Quý I năm 2021». */
export function periodMeant(text: string): Meant<string> {
  const year = /\d{4}/.exec(text)?.[0];
  const found =
    parsePeriod(text.toUpperCase()) ?? (year ? periodsOf(year).find((item) => fold(periodName(item)) === fold(text)) : undefined);
  return found
    ? { value: found.code }
    : {
        allowed: {
          vi: 'một kỳ như 2021, 2021-Q1, 2021-H1, 2021-9M, 2021-11 hoặc Quý I năm 2021',
          en: 'a period such as 2021, 2021-Q1, 2021-H1, 2021-9M, 2021-11',
        },
      };
}

/** Parted by commas, semicolons or lines. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map(clean)
    .filter((item) => item !== '');

export function oneOfCodes(text: string, codes: readonly string[]): Meant<string> {
  const value = codes.find((code) => fold(code) === fold(text));
  return value === undefined ? { allowed: { vi: codes.join(', '), en: codes.join(', ') } } : { value };
}

/** A unit by its code, or by its name as people write it; a name that several units have is none of them. */
export function unitMeant(text: string, catalogue: Catalogue): Meant<string> {
  if (unitsWithCode(catalogue, text).length > 0) return { value: text };
  const named = catalogue.units.filter((item) => [item.code, item.name, item.reportName].some((name) => fold(name) === fold(text)));
  const [code, ...others] = [...new Set(named.map((unit) => unit.code))];
  if (code !== undefined && others.length === 0) return { value: code };
  if (code !== undefined) {
    const codes = [code, ...others].join(', ');
    return { allowed: { vi: `mã, vì nhiều đơn vị có tên này: ${codes}`, en: `the code, since several units have this name: ${codes}` } };
  }
  const padded = /^\d+$/.test(text) ? catalogue.units.find((unit) => unit.code.replace(/^0+/, '') === text.replace(/^0+/, '')) : undefined;
  if (padded)
    return {
      allowed: {
        vi: `mã đủ chữ số, có lẽ là ${padded.code} (Excel bỏ số 0 ở đầu khi ô không có định dạng Văn bản)`,
        en: `the code with all its digits, probably ${padded.code} (Excel drops leading zeros unless the cell is formatted as Text)`,
      },
    };
  return {
    allowed: { vi: `mã của một đơn vị trong danh mục ${catalogue.code}`, en: `the code of a unit of the catalogue ${catalogue.code}` },
  };
}
