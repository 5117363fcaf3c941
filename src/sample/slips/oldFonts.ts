/** Text as it comes out of files in the fonts of before Unicode: every letter of the font has another letter's place. */

/** The letters of TCVN3 (.VnTime), below each the sign at its place. */
const tcvn3 = [
  ['àảãáạăằẳẵắặâầẩẫấậđĐ', 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®§'],
  ['èẻẽéẹêềểễếệìỉĩíị', 'ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞ'],
  ['òỏõóọôồổỗốộơờởỡớợ', 'ßáâãä«åæçèé¬êëìíî'],
  ['ùủũúụưừửữứựỳỷỹýỵ', 'ïñòóô\u00adõö÷øùúûüýþ'],
] as const;

/** The marks that VNI puts behind the plain letter: grave, acute, hook, tilde, dot, circumflex, breve, horn. */
const vni = [['\u0300\u0301\u0309\u0303\u0323\u0302\u0306\u031bđĐ', 'øùûõïâêôñÑ']] as const;

type Rows = readonly (readonly [letters: string, signs: string])[];
const asMap = (rows: Rows): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([letters, signs]) => [...letters].map((letter, index) => [letter, [...signs][index] ?? letter] as const)));

const inFont = (rows: Rows, form: 'NFC' | 'NFD'): ((text: string) => string) => {
  const signs = asMap(rows);
  return (text) => [...text.normalize(form)].map((letter) => signs.get(letter) ?? letter).join('');
};

export const inTcvn3 = inFont(tcvn3, 'NFC');
export const inVni = inFont(vni, 'NFD');
