/** Text as it comes out of files in the fonts of before Unicode: every letter of the font has another letter's place. */

/** The letters of TCVN3 (.VnTime), below each the sign at its place. */
const tcvn3 = [
  ['àảãáạăằẳẵắặâầẩẫấậđĐ', 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®§'],
  ['èẻẽéẹêềểễếệìỉĩíị', 'ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞ'],
  ['òỏõóọôồổỗốộơờởỡớợ', 'ßáâãä«åæçèé¬êëìíî'],
  ['ùủũúụưừửữứựỳỷỹýỵ', 'ïñòóô\u00adõö÷øùúûüýþ'],
] as const;

/** VNI writes the plain letter and one mark behind it; a vowel with two signs has a mark of its own for both. */
const vni = [
  ['à ả ã á ạ', 'aø aû aõ aù aï'],
  ['ă ằ ẳ ẵ ắ ặ', 'aê aè aú aü aé aë'],
  ['â ầ ẩ ẫ ấ ậ', 'aâ aà aå aã aá aä'],
  ['è ẻ ẽ é ẹ', 'eø eû eõ eù eï'],
  ['ê ề ể ễ ế ệ', 'eâ eà eå eã eá eä'],
  ['ì ỉ ĩ í ị', 'ì æ ó í ò'],
  ['ò ỏ õ ó ọ', 'oø oû oõ où oï'],
  ['ô ồ ổ ỗ ố ộ', 'oâ oà oå oã oá oä'],
  ['ơ ờ ở ỡ ớ ợ', 'ô ôø ôû ôõ ôù ôï'],
  ['ù ủ ũ ú ụ', 'uø uû uõ uù uï'],
  ['ư ừ ử ữ ứ ự', 'ö öø öû öõ öù öï'],
  ['ỳ ỷ ỹ ý ỵ', 'yø yû yõ yù î'],
  ['đ Đ', 'ñ Ñ'],
] as const;

type Rows = readonly (readonly [letters: string, signs: string])[];
const inFont = (rows: Rows, apart: string): ((text: string) => string) => {
  const signs = new Map(
    rows.flatMap(([letters, given]) => letters.split(apart).map((letter, index) => [letter, given.split(apart)[index] ?? letter] as const)),
  );
  return (text) => [...text.normalize('NFC')].map((letter) => signs.get(letter) ?? letter).join('');
};
/** Capitals of VNI are those of its letters and marks; in TCVN3 they are another font. */
const capitals: Rows = vni.map(([letters, given]) => [letters.toUpperCase(), given.toUpperCase()]);

export const inTcvn3 = inFont(tcvn3, '');
export const inVni = inFont([...vni, ...capitals], ' ');
