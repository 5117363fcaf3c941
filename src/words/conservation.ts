/** What is said where figures were typed that neither count nor are told to be left out. */
import type { Conserved } from '../core/conserved';
import type { ConservationFacts } from '../core/facts';
import type { Both } from '../core/lang';
import type { WordsOf } from './parts';
import { said } from './parts';
import { amountText, cellsText } from './values';

const measured: Readonly<Record<Conserved, Both>> = { money: { vi: ' đồng', en: ' đồng' }, count: { vi: '', en: '' } };

export const conservationWords = {
  'conservation.lost': said(
    {
      what: {
        vi: 'Sheet {sheet}: {count} ô có số nhưng không được tính và không rõ vì sao ({cells}).',
        en: 'Sheet {sheet}: {count} cells hold figures that do not count, for no known reason ({cells}).',
      },
      remedy: {
        vi: 'Đề nghị chép số liệu của sheet này vào biểu mẫu đã gửi, rồi kiểm tra lại.',
        en: 'Please copy the figures of this sheet into the template that was sent out, and check again.',
      },
    },
    ({ sheet, count, involves, at }, lang) => ({ sheet, count, cells: cellsText(involves, at, lang) }),
  ),
  'conservation.whole': said(
    {
      what: {
        vi: 'Sheet {sheet}: các tệp ghi tổng cộng {typed}{unit}, đã tính {counted}{unit}, không tính có lý do {out}{unit}; còn lệch {lost}{unit}.',
        en: 'Sheet {sheet}: the returns hold {typed}{unit}, {counted}{unit} are counted, {out}{unit} left out for a reason; {lost}{unit} are missing.',
      },
      remedy: {
        vi: 'Đề nghị chưa dùng số tổng hợp của sheet này và đối chiếu lại với sheet Chi tiết.',
        en: 'Please do not use the totals of this sheet before comparing them with the sheet Chi tiết.',
      },
    },
    ({ sheet, measure, typed, counted, out, lost }, lang) => ({
      sheet,
      unit: measured[measure][lang],
      typed: amountText(typed, lang),
      counted: amountText(counted, lang),
      out: amountText(out, lang),
      lost: amountText(lost, lang),
    }),
  ),
} as const satisfies WordsOf<ConservationFacts>;
