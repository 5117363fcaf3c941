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
function areSyllables(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const accented = words.filter((word) => [...word].some((letter) => !isPlain(letter)));
  // A sign alone («½ ha») is no word.
  return accented.some((word) => word.length > 1) && accented.every((word) => syllable.test(word));
}

const encodingOf = (font = ''): OldEncoding | undefined => (/^\.vn/i.test(font) ? 'TCVN3' : /^vni/i.test(font) ? 'VNI' : undefined);
/** .VnTimeH and its like draw small letters as capitals. */
const isCapitals = (font = ''): boolean => /^\.vn.*h$/i.test(font);

/** The text in Unicode, as it is held and not yet cleaned, for TCVN3 writes ư as a soft hyphen; undefined where it is Unicode already. */
export function fromOldEncoding(text: string, font?: string): Readonly<{ text: string; encoding: OldEncoding }> | undefined {
  if ([...text].every(isPlain) || /[\u0100-\uffff]/.test(text)) return undefined;
  const named = encodingOf(font);
  for (const encoding of named ? [named] : (['TCVN3', 'VNI'] as const)) {
    const read = named || telltales[encoding].test(text) ? readers[encoding](text) : undefined;
    if (read !== undefined && areSyllables(read)) return { text: isCapitals(font) ? read.toUpperCase() : read, encoding };
  }
  return undefined;
}
