/** Text in TCVN3 and VNI, by its font or by what it holds. */
import { fromOldEncoding } from '../../src/core/vietnamese';

/** Every letter with every tone, written out by hand from the two tables of the standard and of VNI. */
const letters = [
  ['a µ ¶ · ¸ ¹', 'a aø aû aõ aù aï', 'a à ả ã á ạ'],
  ['¨ » ¼ ½ ¾ Æ', 'aê aè aú aü aé aë', 'ă ằ ẳ ẵ ắ ặ'],
  ['© Ç È É Ê Ë', 'aâ aà aå aã aá aä', 'â ầ ẩ ẫ ấ ậ'],
  ['e Ì Î Ï Ð Ñ', 'e eø eû eõ eù eï', 'e è ẻ ẽ é ẹ'],
  ['ª Ò Ó Ô Õ Ö', 'eâ eà eå eã eá eä', 'ê ề ể ễ ế ệ'],
  ['i × Ø Ü Ý Þ', 'i ì æ ó í ò', 'i ì ỉ ĩ í ị'],
  ['o ß á â ã ä', 'o oø oû oõ où oï', 'o ò ỏ õ ó ọ'],
  ['« å æ ç è é', 'oâ oà oå oã oá oä', 'ô ồ ổ ỗ ố ộ'],
  ['¬ ê ë ì í î', 'ô ôø ôû ôõ ôù ôï', 'ơ ờ ở ỡ ớ ợ'],
  ['u ï ñ ò ó ô', 'u uø uû uõ uù uï', 'u ù ủ ũ ú ụ'],
  ['\u00ad õ ö ÷ ø ù', 'ö öø öû öõ öù öï', 'ư ừ ử ữ ứ ự'],
  ['y ú û ü ý þ', 'y yø yû yõ yù î', 'y ỳ ỷ ỹ ý ỵ'],
].flatMap(([tcvn3 = '', vni = '', unicode = '']) =>
  unicode.split(' ').map((letter, at) => [letter, tcvn3.split(' ')[at] ?? '', vni.split(' ')[at] ?? ''] as const),
);

test.each(letters.filter(([letter]) => letter > 'z'))('%s', (letter, tcvn3, vni) => {
  expect(fromOldEncoding(`b${tcvn3}n`, '.VnTime')).toEqual({ text: `b${letter}n`, encoding: 'TCVN3' });
  expect(fromOldEncoding(`b${vni}n`, 'VNI-Times')).toEqual({ text: `b${letter}n`, encoding: 'VNI' });
});
test('all 72', () => expect(new Set(letters.map(([letter]) => letter)).size).toBe(72));

test('capitals', () => {
  expect(fromOldEncoding('®\u00adêng', '.VnTimeH')?.text).toBe('ĐƯỜNG');
  expect(fromOldEncoding('§\u00adêng', '.VnTime')?.text).toBe('Đường');
  expect(fromOldEncoding('ÑÖÔØNG Ñöôøng', 'VNI-Times')?.text).toBe('ĐƯỜNG Đường');
});

test('where the font is lost', () => {
  expect(fromOldEncoding('®· thèng nhÊt sè liÖu')).toEqual({ text: 'đã thống nhất số liệu', encoding: 'TCVN3' });
  expect(fromOldEncoding('Tröôøng tieåu hoïc')).toEqual({ text: 'Trường tiểu học', encoding: 'VNI' });
});

test.each(['Hoà Bình', 'toà nhà', 'Chí Cà', 'Bản Hua Cưởm', '«Nha»', '25 m²', '± 5', '½ ha', 'São Paulo', 'Señor', 'Ban QLDA', ''])(
  '«%s» is left as it is',
  (text) => expect(fromOldEncoding(text)).toBeUndefined(),
);
test('text in Unicode stays, whatever its font is called', () => expect(fromOldEncoding('Đường số 2', '.VnTime')).toBeUndefined());

describe('a text of which only a part was converted', () => {
  test.each([
    ['Trường Tiểu học Naäm Caên', 'Trường Tiểu học Nậm Căn', 'VNI'],
    ['Tr\u00adêng tiÓu häc Bản Mè', 'Trường tiểu học Bản Mè', 'TCVN3'],
    ['Đường Baûn Meø (giai đoạn 2)', 'Đường Bản Mè (giai đoạn 2)', 'VNI'],
  ] as const)('%s', (text, unicode, encoding) => expect(fromOldEncoding(text)).toEqual({ text: unicode, encoding }));
  test.each(['Trường Tiểu học Nậm Căn', 'Café Đồng Nai', 'Nhà máy Nestlé Đồng Nai', 'Đường Noël'])('%s is Unicode', (text) =>
    expect(fromOldEncoding(text)).toBeUndefined(),
  );
});

test.each([
  ['Caên', 'Căn'],
  ['Xaõ', 'Xã'],
  ['Thoân', 'Thôn'],
  ['Nguoàn voán', 'Nguồn vốn'],
  ['Soá 12/QÑ-UBND', 'Số 12/QĐ-UBND'],
  ['NGAÂN SAÙCH XAÕ', 'NGÂN SÁCH XÃ'],
] as const)('two letters that no syllable has side by side are one in VNI: %s', (text, unicode) =>
  expect(fromOldEncoding(text)).toEqual({ text: unicode, encoding: 'VNI' }),
);
test.each(['hoà', 'xoá', 'quá', 'Thuý', 'xuân', 'khuê', 'boòng', 'giá'])('«%s» is a syllable as it stands', (text) =>
  expect(fromOldEncoding(text)).toBeUndefined(),
);
