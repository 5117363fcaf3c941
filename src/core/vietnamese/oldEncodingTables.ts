/** The letters of TCVN3 and VNI (oldEncodings.ts), each with its own in Unicode. */

/** Each vowel with its five tones: à ả ã á ạ. */
export const vowels = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
];

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
export const tcvn3 = new Map([
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
export const vni = new Map(
  small.flatMap(
    ([from, to]) =>
      [
        [from, to],
        [from.toUpperCase(), to.toUpperCase()],
        [from.charAt(0).toUpperCase() + from.slice(1), to.toUpperCase()],
      ] as const,
  ),
);
