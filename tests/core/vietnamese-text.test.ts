/** Comparing labels: what is one word in two writings, and what must stay two words. */
import fc from 'fast-check';
import { clean, fold, sameLabel, withToneStyle } from '../../src/core/vietnamese';

describe('clean', () => {
  test('joins letters and marks typed apart', () => expect(clean('Triệu đồng'.normalize('NFD'))).toBe('Triệu đồng'));
  test('makes every space a plain one and drops what cannot be seen', () =>
    expect(clean('\ufeff  đạt\u00a0160\u202ftỷ\u200b\u3000đồng\r\n ')).toBe('đạt 160 tỷ đồng'));
  test('makes full-width digits plain', () => expect(clean('２０２１')).toBe('2021'));
  test('joins a letter and a mark parted by something unseen', () => expect(clean('e\u200b\u0301')).toBe('é'));
  test('keeps capitals and diacritics', () => expect(clean('ỦY BAN Đồng')).toBe('ỦY BAN Đồng'));
});

describe('sameLabel', () => {
  test.each([
    ['hoá', 'hóa'],
    ['UỶ BAN', 'Ủy ban'],
    ['CỘNG HOÀ', 'cộng hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỳ', 'thùy'],
    ['Qúy', 'Quý'],
    ['Tỉ lệ %', 'Tỷ lệ %'],
    ['Quí', 'Quý'],
    ['Quản lí', 'Quản lý'],
    ['Xã Ma Li Pho', 'Xã Ma Ly Pho'],
    ['Tổng số:', ' tổng số '],
    ['Tổng thu…', 'Tổng thu'],
    ['(Trong đó)', 'Trong đó'],
    ['Phòng Tài chính – Kế hoạch', 'Phòng Tài chính-Kế hoạch'],
    ['“Giải trình”', '"Giải trình"'],
    ['Ðồng', 'đồng'],
    ['Số\nhộ nghèo', 'Số hộ nghèo'],
  ])('%s and %s are one label', (a, b) => {
    expect(sameLabel(a, b)).toBe(true);
    expect(sameLabel(b.normalize('NFD'), a)).toBe(true);
  });

  test.each([
    ['đồng', 'dòng'],
    ['đồng', 'đổng'],
    ['đồng', 'động'],
    ['Hộ nghèo', 'Hộ cận nghèo'],
    ['Tà Gia', 'Ta Gia'],
    ['mùa', 'muà'],
    ['Thu', 'Thư'],
    ['I', 'Y'],
    ['tí', 'tỉ'],
    ['', ''],
    ['…', '-.'],
  ])('%s and %s are not', (a, b) => expect(sameLabel(a, b)).toBe(false));

  test('a key looks like the usual official writing, and quý keeps its tone on the y', () => {
    expect(['Uỷ ban', 'Quý I', 'quỳ', 'hoàn toán', 'huỳnh', 'khuỷu', 'ngoài', 'khuya', 'Tỷ đồng'].map(fold)).toEqual([
      'ủy ban',
      'quý i',
      'quỳ',
      'hoàn toán',
      'huỳnh',
      'khuỷu',
      'ngoài',
      'khuya',
      'tỷ đồng',
    ]);
  });

  test('a key is its own key, for any text', () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(...'hoàòaeèuyỳýqQiíÍtTmdđĐ -–/().:…\u0301\u0300\u200b\u00a0'.split('')),
      maxLength: 12,
    });
    fc.assert(fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => clean(clean(text)) === clean(text)));
  });
});

describe('withToneStyle', () => {
  test('writes one style and keeps capitals', () => {
    expect(withToneStyle('HOÁ, Uỷ ban, khoẻ, quý, hoàn', 'old')).toBe('HÓA, Ủy ban, khỏe, quý, hoàn');
    expect(withToneStyle('HÓA, Ủy ban, khỏe, quý, hoàn', 'new')).toBe('HOÁ, Uỷ ban, khoẻ, quý, hoàn');
  });
  test('there and back is the same text', () => {
    const words = fc.array(fc.constantFrom('hoá', 'hòe', 'THUỴ', 'quỹ', 'toàn', 'ngoái', 'Uỷ', 'huyện', 'chi'), { maxLength: 8 });
    fc.assert(
      fc.property(words, (list) => withToneStyle(withToneStyle(list.join(' '), 'new'), 'old') === withToneStyle(list.join(' '), 'old')),
    );
  });
});
