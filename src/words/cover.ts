/** What is said of lines of the cover that are about a sheet. */
import { dateText } from '../core/date';
import type { CoverFacts } from '../core/facts';
import type { Both } from '../core/lang';
import { fill } from '../core/lang';
import { periodName } from '../core/period';
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
const otherYear: Template = {
  what: { vi: `${outside.vi.slice(0, -1)}; có thể gõ nhầm năm.`, en: `${outside.en.slice(0, -1)}; the year may be mistyped.` },
  remedy: {
    vi: 'Đề nghị ghi lại; nếu là ngày {meant}, đề nghị ghi {meant}.',
    en: 'Please correct it; if {meant} is meant, please write {meant}.',
  },
};
const gone: Template = {
  what: {
    vi: 'Tệp không còn sheet Bìa hoặc Bìa không còn dòng nào; theo các dấu hiệu khác trong tệp thì đây là số liệu của {unit}, {period}{scale}.',
    en: 'The cover is gone, or its lines are; by all else in the file these are the figures of {unit}, {period}{scale}.',
  },
  remedy: {
    vi: 'Đề nghị xem lại các điều ấy; nếu chưa đúng, đề nghị chép số liệu vào biểu mẫu đã gửi.',
    en: 'Please look at that again; if it is not so, please copy the figures into the template that was sent out.',
  },
};
const blank: Template = {
  what: {
    vi: 'Trên Bìa để trống: {lines}; theo các dấu hiệu khác trong tệp thì đây là số liệu của {unit}, {period}.',
    en: 'Blank on the cover: {lines}; by all else in the file these are the figures of {unit}, {period}.',
  },
  remedy: { vi: 'Đề nghị ghi lại các dòng ấy.', en: 'Please fill in those lines.' },
};
const inScale: Both = { vi: ', tiền tính bằng {scale}', en: ', money in {scale}' };

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

const understood: Template = {
  what: {
    vi: 'Trên Bìa, dòng «{line}» ghi «{text}», được hiểu là lần {round}.',
    en: 'On the cover, the line «{line}» says «{text}», taken for {round}.',
  },
  remedy: { vi: 'Đề nghị ghi bằng số: {round}.', en: 'Please write a number: {round}.' },
};
const unclear: Template = {
  what: {
    vi: 'Trên Bìa, dòng «{line}» ghi «{text}», không rõ là lần thứ mấy; tạm hiểu là lần {round}.',
    en: 'On the cover, the line «{line}» says «{text}», which is no number; it is taken for {round}.',
  },
  remedy: {
    vi: 'Đề nghị ghi bằng số: nộp lần đầu ghi 1, nộp lại ghi 2, 3, …',
    en: 'Please write a number: 1 for the first return, 2, 3, … for later ones.',
  },
};
const coverLost: Template = {
  what: {
    vi: 'Trên Bìa, dòng «{line}» ghi {text}: mã bị mất số 0 ở đầu, đúng là {code} ({name}).',
    en: 'On the cover, the line «{line}» says {text}: the code lost its leading zero; it is {code} ({name}).',
  },
  remedy: { vi: 'Đề nghị định dạng ô là văn bản rồi ghi {code}.', en: 'Please format the cell as text and write {code}.' },
};
const catalogueLost: Template = {
  what: {
    vi: 'Tệp ghi mã đơn vị {text}, danh mục ghi {code} ({name}): có thể danh mục bị mất số 0 ở đầu mã.',
    en: 'The file has the unit code {text}, the catalogue {code} ({name}): the catalogue may have lost a leading zero.',
  },
  remedy: {
    vi: 'Đề nghị sửa mã trong danh mục đơn vị; tệp này không cần sửa.',
    en: 'Please correct the code in the catalogue; this file is right.',
  },
};
const formerly: Both = { vi: ' (tên cũ)', en: ' (a former name)' };

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
  'cover.outside': ({ line, date, first, last, meant, isYear }, lang) =>
    parts(meant === undefined ? strange : isYear ? otherYear : exchanged, lang, {
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
  'cover.round': ({ line, text, round, isSure }, lang) => parts(isSure ? understood : unclear, lang, { line, text, round }),
  'cover.wanting': ({ isGone, lines, unit, period, scale }, lang) =>
    parts(isGone ? gone : blank, lang, {
      unit,
      period: periodName(period),
      lines: lines.map((line) => `«${line}»`).join(', '),
      scale: scale === undefined ? '' : fill(inScale[lang], { scale }),
    }),
  'cover.name': said(
    {
      what: {
        vi: 'Trên Bìa, dòng «{line}» ghi «{text}»{former}, nhưng đơn vị có mã {code} tên là «{name}».',
        en: 'On the cover, the line «{line}» says «{text}»{former}, but the unit with the code {code} is called «{name}».',
      },
      remedy: {
        vi: 'Đề nghị ghi «{name}»; nếu là đơn vị khác, đề nghị dùng biểu mẫu lập cho đơn vị ấy.',
        en: 'Please write «{name}», or use the template of the unit that is meant.',
      },
    },
    ({ line, text, code, name, isFormer }, lang) => ({ line, text, code, name, former: isFormer ? formerly[lang] : '' }),
  ),
  'cover.code': ({ line, text, code, name, isCatalogue }, lang) =>
    parts(isCatalogue ? catalogueLost : coverLost, lang, { line, text, code, name }),
  'cover.nothing': said(
    {
      what: {
        vi: 'Bìa ghi «{line}» nhưng biểu vẫn có số liệu hoặc có dòng được kê ({count} ô).',
        en: 'The cover says «{line}», yet the form holds figures or items ({count} cells).',
      },
      remedy: {
        vi: 'Nếu có phát sinh, đề nghị xóa ô này trên Bìa; nếu không, đề nghị xóa số liệu trong biểu.',
        en: 'Please clear this cell of the cover, or else the figures of the form.',
      },
    },
    ({ line, count }) => ({ line, count }),
  ),
} as const satisfies WordsOf<CoverFacts>;
