/** Where the tone mark stands: "hóa, ủy" is the old style, "hoá, uỷ" the new one; both are correct and offices mix them. */

export type ToneStyle = 'old' | 'new';

// Taken apart (NFD) a tone is a character of its own: grave, acute, hook above, tilde, dot below.
const tone = '[\\u0300\\u0301\\u0309\\u0303\\u0323]';
const endOfSyllable = '(?![\\p{L}\\p{M}])';

// The styles differ only in oa, oe, uy that end a syllable ("hoàn", "ngoài", "huỳnh" have one writing), and never
// in qu-, whose u belongs to the consonant: "quý" stays.
const newOne = new RegExp(`(?<!q)(?:(o)([ae])|(u)(y))(${tone})${endOfSyllable}`, 'giu');
const oldOne = new RegExp(`(?<!q)(?:(o)(${tone})([ae])|(u)(${tone})(y))${endOfSyllable}`, 'giu');
const onQu = new RegExp(`(qu)(${tone})([aeiy])${endOfSyllable}`, 'giu');

/** Whether there is anything of the kind at all: most texts need not be taken apart. */
const hasChoice = /o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y|q[ùúủũụ]/i;

/** The same words in one style, whatever style they were in; case and other characters are kept, and the text is NFC. */
export function withToneStyle(text: string, style: ToneStyle): string {
  const composed = text.normalize('NFC');
  if (!hasChoice.test(composed)) return composed;
  const parts = composed.normalize('NFD').replace(onQu, '$1$3$2');
  return (style === 'old' ? parts.replace(newOne, '$1$3$5$2$4') : parts.replace(oldOne, '$1$4$3$6$2$5')).normalize('NFC');
}
