/** What is said of lines of the cover that are about a sheet. */
import { dateText } from '../core/date';
import type { CoverFacts } from '../core/facts';
import type { Template, WordsOf } from './parts';
import { parts, said } from './parts';

const outside: Template['what'] = {
  vi: 'Trên Bìa, dòng «{line}» ghi {date}, ngoài kỳ báo cáo (từ {first} đến {last}).',
  en: 'On the cover, the line «{line}» says {date}, outside the period ({first} to {last}).',
};
const strange: Template = {
  what: outside,
  remedy: { vi: 'Đề nghị ghi lại ngày chốt số liệu của kỳ này.', en: 'Please enter the closing date of this period.' },
};
const exchanged: Template = {
  what: {
    vi: `${outside.vi.slice(0, -1)}; có thể gõ ngược ngày và tháng.`,
    en: `${outside.en.slice(0, -1)}; day and month may be exchanged.`,
  },
  remedy: {
    vi: 'Đề nghị ghi lại; nếu là ngày {meant}, đề nghị ghi {meant}.',
    en: 'Please correct it; if {meant} is meant, please write {meant}.',
  },
};

export const coverWords = {
  'cover.noDate': said(
    {
      what: {
        vi: 'Trên Bìa, dòng «{line}» ghi «{text}», không phải là ngày có thật.',
        en: 'On the cover, the line «{line}» says «{text}», which is no date.',
      },
      remedy: { vi: 'Đề nghị ghi dạng ngày/tháng/năm, ví dụ 31/3/2021.', en: 'Please write day/month/year, as 31/3/2021.' },
    },
    ({ line, text }) => ({ line, text }),
  ),
  'cover.outside': ({ line, date, first, last, meant }, lang) =>
    parts(meant === undefined ? strange : exchanged, lang, {
      line,
      date: dateText(date),
      first: dateText(first),
      last: dateText(last),
      meant: meant === undefined ? '' : dateText(meant),
    }),
  'cover.backwards': said(
    {
      what: {
        vi: 'Trên Bìa, dòng «{line}» ghi {from}, sau ngày chốt số liệu ({to}).',
        en: 'On the cover, the line «{line}» says {from}, after the closing date ({to}).',
      },
      remedy: { vi: 'Đề nghị ghi lại hai ngày này.', en: 'Please correct the two dates.' },
    },
    ({ line, from, to }) => ({ line, from: dateText(from), to: dateText(to) }),
  ),
} as const satisfies WordsOf<CoverFacts>;
