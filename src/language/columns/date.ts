/** A day: kept as ISO text, shown as people write it; what is no day stays as the unit wrote it. */
import { dateText, fromSerial, isIsoDate, parseDate } from '../../core/date';
import type { WordsRule } from './rule';

export const date: WordsRule = {
  holds: 'words',
  identifies: false,
  words: 'ngày',
  width: 12,
  look: { horizontal: 'center', wrap: false },
  format: () => 'dd/mm/yyyy',
  guard: () => ({ rule: { kind: 'date' }, help: 'Ngày dạng ngày/tháng/năm.', refusal: 'Ô này chỉ nhận ngày.' }),
  read: (written, { value }, _column, from1904) => {
    const iso = typeof value === 'number' ? fromSerial(value, from1904) : parseDate(written);
    return iso ? { text: iso } : { text: written, problem: 'date' };
  },
  shown: (written) => (isIsoDate(written) ? dateText(written) : written),
};
