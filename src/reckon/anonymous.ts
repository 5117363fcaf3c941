/** Tells words that name a person from words that name a place: households must not enter a village list. */
import { clean } from '../core/vietnamese';

/** Identity cards have 9 or 12 digits, in one run or in groups of three. */
const identityNumber = /(?<!\d)(?:\d{9}|\d{12}|\d{3}(?:[ .]\d{3}){2,3})(?!\d)/u;

/** "Hộ ông Lò Văn …", "Bà Hoàng Thị …", "Chủ hộ: …". */
const household = /^(?:(?:chủ )?hộ[: ]+)?(?:ông|bà|anh|chị)\s+\p{Lu}|^(?:chủ hộ|họ và tên|họ tên)(?![\p{L}\p{M}])/iu;

/** Middle names that only people have, unless the first word is one for a place ("Bản Văn Tiến"). */
const middleName = /^(?!(?:Bản|Thôn|Xóm|Ấp|Khu|Tổ|Phố|Làng|Buôn|Tiểu)\s)\p{Lu}\p{L}+ (?:Văn|Thị) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

export const namesPerson = (text: string): boolean => {
  const words = clean(text);
  return identityNumber.test(words) || household.test(words) || middleName.test(words);
};
