/**
 * Text of the years before Unicode, which only its font made readable: TCVN3 (TCVN 5712:1993, the fonts .VnTime) and VNI.
 * Told by the font, or by letters that Vietnamese in Unicode has not, where all that comes out are syllables.
 */

export type OldEncoding = 'TCVN3' | 'VNI';

/** Each vowel with its five tones: à ả ã á ạ. */
const vowels = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ'];

/** The same in TCVN3, a letter for a letter. */
const tcvn3Rows = [
  'aµ¶·¸¹',
  '¨»¼½¾Æ',
  '©ÇÈÉÊË',
  'eÌÎÏÐÑ',
  'ªÒÓÔÕÖ',
  'i×ØÜÝÞ',
  'oßáâãä',
  '«åæçèé',
  '¬êëìíî',
  'uïñòóô',
  '\u00adõö÷øù',
  'yúûüýþ',
];
const tcvn3 = new Map([
  ...vowels.flatMap((row, index) => [...row].map((letter, at) => [tcvn3Rows[index]?.[at] ?? '', letter] as const)),
  ...[...'®¡¢£¤¥¦§'].map((mark, at) => [mark, [...'đĂÂÊÔƠƯĐ'][at] ?? ''] as const),
]);

/** The same in VNI: a vowel, and the mark after it. */
const marks = { plain: 'øûõùï', breve: 'èúüéë', hat: 'àåãáä' } as const;
const vniRow = (base: string, letter: string, tones: string): readonly string[] => [letter, ...[...tones].map((mark) => base + mark)];
const vniRows: readonly (readonly string[])[] = [
  vniRow('a', 'a', marks.plain),
  vniRow('a', 'aê', marks.breve),
  vniRow('a', 'aâ', marks.hat),
  vniRow('e', 'e', marks.plain),
  vniRow('e', 'eâ', marks.hat),
  ['i', 'ì', 'æ', 'ó', 'í', 'ò'],
  vniRow('o', 'o', marks.plain),
  vniRow('o', 'oâ', marks.hat),
  vniRow('ô', 'ô', marks.plain),
  vniRow('u', 'u', marks.plain),
  vniRow('ö', 'ö', marks.plain),
  ['y', 'yø', 'yû', 'yõ', 'yù', 'î'],
];
const small = [
  ...vowels.flatMap((row, index) => [...row].map((letter, at) => [vniRows[index]?.[at] ?? '', letter] as const)),
  ['ñ', 'đ'] as const,
];
const vni = new Map(
  small.flatMap(
    ([from, to]) =>
      [
        [from, to],
        [from.toUpperCase(), to.toUpperCase()],
        [from.charAt(0).toUpperCase() + from.slice(1), to.toUpperCase()],
      ] as const,
  ),
);

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
