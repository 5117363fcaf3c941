/**
 * Text of the years before Unicode, which only its font made readable: TCVN3 (TCVN 5712:1993, the fonts .VnTime) and VNI.
 * Told by the font, or by letters that Vietnamese in Unicode has not, where all that comes out are syllables.
 */
import { tcvn3, vni, vowels } from './oldEncodingTables';

export type OldEncoding = 'TCVN3' | 'VNI';

const isPlain = (letter: string): boolean => letter.charCodeAt(0) < 0x80;

/** Undefined where any letter is none of the encoding's. */
function fromTcvn3(text: string): string | undefined {
  const letters = [...text].map((letter) => tcvn3.get(letter) ?? (isPlain(letter) ? letter : undefined));
  return letters.includes(undefined) ? undefined : letters.join('');
}

function fromVni(text: string): string | undefined {
  let read = '';
  for (let at = 0; at < text.length;) {
    const two = vni.get(text.slice(at, at + 2));
    const one = vni.get(text.charAt(at)) ?? (isPlain(text.charAt(at)) ? text.charAt(at) : undefined);
    if (two === undefined && one === undefined) return undefined;
    read += two ?? one ?? '';
    at += two === undefined ? 1 : 2;
  }
  return read;
}

const readers: Readonly<Record<OldEncoding, (text: string) => string | undefined>> = { TCVN3: fromTcvn3, VNI: fromVni };

/** Letters that Vietnamese in Unicode never has, or a capital within a word: where the font is lost, at least one must be there. */
const telltales: Readonly<Record<OldEncoding, RegExp>> = {
  TCVN3: /[®µ¸¹¶¨ª¬\u00ad¼½¾©§¡¢£¤¥¦]|[a-z][Æ-Ö×ØÜ-Þ]/,
  VNI: /[øåäûïñöëüæîØÅÄÛÏÑÖËÜÆÎ]/,
};

const syllable = new RegExp(`^[bcdđghklmnpqrstvx]{0,3}[${vowels.join('')}]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$`, 'u');
/** «QĐ», «HĐND»: first letters of words, of which one may be đ. */
const initials = /^[bcdđghklmnpqrstvx]{2,8}$/;
function areSyllables(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const accented = words.filter((word) => [...word].some((letter) => !isPlain(letter)));
  // A sign alone («½ ha») is no word.
  return accented.some((word) => word.length > 1) && accented.every((word) => syllable.test(word) || initials.test(word));
}

const encodingOf = (font = ''): OldEncoding | undefined => (/^\.vn/i.test(font) ? 'TCVN3' : /^vni/i.test(font) ? 'VNI' : undefined);
/** .VnTimeH and its like draw small letters as capitals. */
const isCapitals = (font = ''): boolean => /^\.vn.*h$/i.test(font);

/** No syllable of Vietnamese has these two letters side by side, which in VNI are one: «Caên», «Thoân», «Xaõ». */
const impossible = /[ae][àáãâèéêìíòóõôùúý]|uo[àáã]|o[âêôùõ]|[uy][ùõ]/;
const isTold = (text: string, encoding: OldEncoding): boolean =>
  telltales[encoding].test(text) || (encoding === 'VNI' && impossible.test(text.toLowerCase()));

type Read = Readonly<{ text: string; encoding: OldEncoding }>;
const encodings: readonly OldEncoding[] = ['TCVN3', 'VNI'];

function wholly(text: string, font: string | undefined): Read | undefined {
  const named = encodingOf(font);
  for (const encoding of named ? [named] : encodings) {
    const read = named || isTold(text, encoding) ? readers[encoding](text) : undefined;
    if (read !== undefined && areSyllables(read)) return { text: isCapitals(font) ? read.toUpperCase() : read, encoding };
  }
  return undefined;
}

const isUnicode = (text: string): boolean => /[\u0100-\uffff]/.test(text);

/** Letters of neither English nor Vietnamese, which tell only where another word told the encoding. */
const foreign = /[^\u0000-\u007fàáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/;

/** Of a text that was typed on after it was converted, or before, the words that were not. */
function partly(text: string): Read | undefined {
  const words = text.split(/([ \t\n,;:()/-]+)/);
  const asRead = (word: string, encoding: OldEncoding): string | undefined => {
    const read = isUnicode(word) ? undefined : readers[encoding](word);
    return read !== undefined && areSyllables(read) ? read : undefined;
  };
  const encoding = encodings.find((one) => words.some((word) => isTold(word, one) && asRead(word, one) !== undefined));
  if (!encoding) return undefined;
  const converted = words.map((word) => (isTold(word, encoding) || foreign.test(word) ? (asRead(word, encoding) ?? word) : word));
  return { text: converted.join(''), encoding };
}

/** The text in Unicode, as it is held and not yet cleaned, for TCVN3 writes ư as a soft hyphen; undefined where it is Unicode already. */
export function fromOldEncoding(text: string, font?: string): Read | undefined {
  if ([...text].every(isPlain)) return undefined;
  return isUnicode(text) ? partly(text) : wholly(text, font);
}
