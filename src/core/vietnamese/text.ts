/** Text as people mean it: one encoding, plain spaces, and a key by which two spellings of a label are known to be the same. */
import { trimmed } from './edges';
import { withToneStyle } from './tones';

// Soft hyphen, zero-width spaces and joiners, direction marks, byte order mark: pasted in unseen from web pages and Zalo.
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const fullWidthDigit = /[\uff10-\uff19]/g;
const otherSpace = /[^\S ]| {2}|^ | $/;
/** Any of these; most cells have none, and then they are as clean as they are composed. */
const unclean = new RegExp([unseen, fullWidthDigit, otherSpace].map(({ source }) => source).join('|'));

/** NFC, with the unseen removed, full-width digits made plain, and every run of spaces or line breaks made one space. */
export const clean = (text: string): string =>
  unclean.test(text)
    ? text
        .replace(unseen, '')
        .normalize('NFC')
        .replace(fullWidthDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
        .replace(/\s+/g, ' ')
        .trim()
    : text.normalize('NFC');

// "tỉ lệ" and "tỷ lệ", "quản lí" and "quản lý", "quí" and "quý": i and y alone after these consonants are one sound.
const loneI = /(?<![\p{L}\p{M}])([hklmst]|qu)([iìíỉĩị])(?![\p{L}\p{M}])/gu;
const y: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

const hasVariants = /[ðɖ“”„‟«»″‘’‚‛′`´…‐‑‒–—―−/-]/;
const withoutVariants = (text: string): string =>
  text
    // The Icelandic and African letters that look like đ come from old converters.
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/…/g, '...')
    .replace(/ ?[-‐‑‒–—―−] ?/g, '-')
    .replace(/ ?\/ ?/g, '/');

/**
 * The key by which labels are compared: lower case, one style of tones (the old: "hóa", "ủy"), y for a lone i, plain quotes and dashes,
 * no punctuation at the edges. Diacritics stay: đồng (money) and dòng (line) are different words.
 */
export function fold(text: string): string {
  const lower = clean(text).toLowerCase();
  const plain = hasVariants.test(lower) ? withoutVariants(lower) : lower;
  const spelled = withToneStyle(plain, 'old').replace(loneI, (_, onset: string, vowel: string) => onset + (y[vowel] ?? vowel));
  return trimmed(spelled, ' .:;,()');
}

/** Two writings of one label; a blank is not a label. */
export function sameLabel(a: string, b: string): boolean {
  const key = fold(a);
  return key !== '' && key === fold(b);
}
