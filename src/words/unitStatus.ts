/** How far a unit got with a form, in one set of words: a consolidated workbook is read back by them, and the page says the same. */
import type { UnitStatus } from '../core/consolidation';
import type { Both } from '../core/lang';

export const unitStatusNames: Readonly<Record<UnitStatus['status'], Both>> = {
  accepted: { vi: 'Đã nhận', en: 'Received' },
  despiteErrors: { vi: 'Đã nhận, còn lỗi', en: 'Taken in despite errors' },
  refused: { vi: 'Chưa nhận vì còn lỗi', en: 'Refused for its errors' },
  duplicate: { vi: 'Chưa nhận vì có hai tệp khác nhau', en: 'Two different files' },
  missing: { vi: 'Chưa nộp', en: 'Missing' },
};
