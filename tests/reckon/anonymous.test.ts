/** Names of places are told from what names a person. The examples name nobody. */
import { namesPerson } from '../../src/reckon/anonymous';

test.each([
  'Bản Nà Khoang',
  'Thôn Văn Tiến',
  'Bản Thị Tứ',
  'Tổ dân phố số 12',
  'Khu 3',
  'Bản Ông Đạo',
  'Thôn 1 (sáp nhập Thôn 2)',
  'Hộ gia đình chính sách',
  'Xóm 123',
  '',
])('%s names no person', (text) => expect(namesPerson(text)).toBe(false));

test.each([
  'Chủ hộ: A',
  'Họ và tên',
  'họ tên chủ hộ',
  'Hộ ông X',
  'Hộ: bà X',
  'Bà X',
  '012345678901',
  'Thôn Một 012 345 678 901',
  'CMND 123456789',
])('%s does', (text) => expect(namesPerson(text)).toBe(true));

test('decomposed letters and unseen characters hide nothing', () => {
  expect(namesPerson('Hộ ông X'.normalize('NFD'))).toBe(true);
  expect(namesPerson('0123\u200b45678901')).toBe(true);
});
