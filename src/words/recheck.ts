/** What is said of a report that was read again: a line for each thing, its place, what does not agree, what to do. */
import type { Decimal } from '../core/decimal';
import { decimal, roundTo } from '../core/decimal';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import type { Doubt, FigureState, Quantity, Traced, Turned } from '../core/recheck';
import { formatPlain } from '../core/vietnamese';

const mostQuote = 110;
/** So much of a sentence as is needed to find it, around what it is about. */
export function quoted(text: string, about: string): string {
  const whole = text.trim();
  if (whole.length <= mostQuote) return whole;
  const at = Math.max(0, whole.indexOf(about));
  const from = Math.max(0, Math.min(at - mostQuote / 2, whole.length - mostQuote));
  const start = from === 0 ? 0 : whole.indexOf(' ', from) + 1;
  const end = start + mostQuote >= whole.length ? whole.length : whole.lastIndexOf(' ', start + mostQuote);
  return `${start > 0 ? '… ' : ''}${whole.slice(start, end)}${end < whole.length ? ' …' : ''}`;
}

/** The digits of a quantity as they stand in the text. */
const digits = ({ text }: Quantity): string => /^[\d.,]+/.exec(text)?.[0] ?? text;
/** In the unit in which the quantity is printed. */
function inUnitOf(value: Decimal, whole: Quantity, lang: Lang): string {
  const printed = decimal(digits(whole).replaceAll('.', '').replace(',', '.'));
  const factor = printed.eq(0) ? decimal(1) : whole.value.div(printed);
  return formatPlain(roundTo(value.div(factor), 3), lang);
}
const percent = (value: Decimal, rate: Quantity, lang: Lang): string =>
  formatPlain(value, lang, { decimals: (/,(\d+)/.exec(rate.text)?.[1]?.length ?? 0) + 1 });

const sumWords: Readonly<Record<Doubt['severity'], Both>> = {
  error: {
    vi: 'Các phần kê ra cộng lại không bằng tổng: {parts} = {sum}, trong khi tổng ghi «{whole}», lệch {difference}. Đề nghị kiểm tra tổng và từng phần.',
    en: 'The parts do not add up: {parts} = {sum}, where the whole is «{whole}», off by {difference}. Please check the whole and each part.',
  },
  question: {
    vi: 'Các phần kê ra cộng lại được {parts} = {sum}, tổng ghi «{whole}», còn {difference} chưa rõ. Nếu còn phần khác, đề nghị ghi rõ; nếu không, đề nghị kiểm tra lại.',
    en: 'The parts add up to {parts} = {sum}, the whole is «{whole}», {difference} remains. Please say what the rest is, or check.',
  },
};
const shareWords: Readonly<Record<Doubt['severity'], Both>> = {
  error: {
    vi: 'Tỷ lệ không khớp với số liệu: «{part}» trên «{whole}» là {computed}%, văn bản ghi {rate}. Đề nghị kiểm tra tỷ lệ và hai số.',
    en: 'The rate does not fit: «{part}» of «{whole}» is {computed}%, the text says {rate}. Please check the rate and both figures.',
  },
  question: {
    vi: '«{part}» trên «{whole}» (ghi ở chỗ khác) là {computed}%, văn bản ghi {rate}. Nếu mẫu số khác (khác ngày, khác phạm vi), đề nghị ghi rõ; nếu không, đề nghị kiểm tra lại.',
    en: '«{part}» of «{whole}» (told elsewhere) is {computed}%, the text says {rate}. Please name the base if it is another one, or check.',
  },
};

function valuesOf(doubt: Doubt, lang: Lang): Readonly<{ template: Both; about: string; values: Readonly<Record<string, string>> }> {
  switch (doubt.is) {
    case 'sum': {
      const { whole, parts, sum, severity } = doubt;
      const values = {
        parts: parts.map(digits).join(' + '),
        sum: inUnitOf(sum, whole, lang),
        whole: whole.text,
        difference: inUnitOf(sum.minus(whole.value).abs(), whole, lang),
      };
      return { template: sumWords[severity], about: whole.text, values };
    }
    case 'part':
      return { template: partWords, about: doubt.part.text, values: { part: doubt.part.text, whole: doubt.whole.text } };
    case 'share': {
      const { part, whole, rate, computed, severity } = doubt;
      const base = whole.text === part.text ? formatPlain(whole.value, lang) : whole.text;
      const values = { part: part.text, whole: base, rate: rate.text, computed: percent(computed, rate, lang) };
      return { template: shareWords[severity], about: rate.text, values };
    }
    case 'growth': {
      const { now, then, rate, computed } = doubt;
      const values = { now: now.text, then: then.text, rate: rate.text, computed: percent(computed, rate, lang) };
      return { template: growthWords, about: rate.text, values };
    }
    case 'over':
      return { template: overWords, about: doubt.done.text, values: { done: doubt.done.text, plan: doubt.plan.text } };
    case 'same':
      return {
        template: sameWords,
        about: doubt.one.text,
        values: { one: doubt.one.text, other: doubt.other.text, otherQuote: quoted(doubt.otherQuote, doubt.other.text) },
      };
    case 'direction':
      return { template: directionWords, about: doubt.rate.text, values: { word: doubt.word, rate: doubt.rate.text } };
  }
}

const partWords: Both = {
  vi: 'Phần «{part}» lớn hơn tổng «{whole}». Đề nghị kiểm tra cả hai số.',
  en: 'The part «{part}» is more than its whole «{whole}». Please check both.',
};
const growthWords: Both = {
  vi: 'Mức tăng, giảm không khớp: từ «{then}» đến «{now}» là {computed}%, văn bản ghi {rate}. Đề nghị kiểm tra lại.',
  en: 'The change does not fit: from «{then}» to «{now}» is {computed}%, the text says {rate}. Please check.',
};
const overWords: Both = {
  vi: '«{done}» lớn hơn kế hoạch vốn «{plan}». Nếu là lũy kế từ khởi công, đề nghị ghi rõ; nếu không, đề nghị kiểm tra lại.',
  en: '«{done}» is more than the plan «{plan}». Please say so if it counts from the beginning of the works, or check.',
};
const sameWords: Both = {
  vi: 'Cùng một nội dung ghi hai số khác nhau: «{one}» ở đây, «{other}» ở câu «{otherQuote}». Đề nghị thống nhất một số.',
  en: 'One fact has two figures: «{one}» here, «{other}» in «{otherQuote}». Please settle on one.',
};
const directionWords: Both = {
  vi: 'Câu ghi «{word}» nhưng tỷ lệ là {rate}. Đề nghị sửa lời hoặc số.',
  en: 'The text says «{word}», the rate is {rate}. Please change the words or the figure.',
};

/** A sentence, and the piece of the report that it is about. */
export type Told = Readonly<{ message: string; quote: string }>;

export function doubtTold(doubt: Doubt, lang: Lang): Told {
  const { template, about, values } = valuesOf(doubt, lang);
  return { message: fill(template[lang], values), quote: quoted(doubt.quote, about) };
}

const stateWords: Readonly<Record<Exclude<FigureState, 'same'>, Both>> = {
  changed: {
    vi: 'Đã sửa tay: ghi «{written}», sổ tổng hợp (ô {cell}) là «{printed}». Đề nghị sửa lại, hoặc sửa số liệu gốc nếu số mới đúng.',
    en: 'Changed by hand: «{written}», where the consolidated workbook (cell {cell}) has «{printed}».',
  },
  stale: {
    vi: 'Số cũ: văn bản còn ghi «{written}», sổ tổng hợp (ô {cell}) nay là «{printed}». Đề nghị cập nhật.',
    en: 'Out of date: «{written}», where the consolidated workbook (cell {cell}) now has «{printed}».',
  },
  gone: {
    vi: 'Không còn số: sổ tổng hợp (ô {cell}) có «{printed}» ở câu này. Đề nghị kiểm tra có phải đã bỏ nhầm.',
    en: 'No figure: the consolidated workbook (cell {cell}) has «{printed}» in this sentence.',
  },
  differs: {
    vi: 'Khác sổ tổng hợp: văn bản ghi «{written}», sổ (ô {cell}) là «{printed}». Đề nghị kiểm tra số nào đúng.',
    en: 'Not as in the consolidated workbook: «{written}», where cell {cell} has «{printed}».',
  },
};

export function tracedTold({ state, printed, written = '', quote, cells: [cell] }: Traced, lang: Lang): Told | undefined {
  if (state === 'same') return undefined;
  const at = cell ? `${cell.sheet}!${cell.cell}` : '';
  return {
    message: fill(stateWords[state][lang], { printed, written, cell: at }),
    quote: quoted(quote, written === '' ? printed : written),
  };
}

const turnedWords: Both = {
  vi: 'Kết luận bị đổi: theo số liệu là «{printed}», văn bản ghi «{written}». Đề nghị kiểm tra ngay.',
  en: 'The conclusion is turned round: «{printed}» by the figures, «{written}» in the text.',
};
export const turnedTold = ({ printed, written, quote }: Turned, lang: Lang): Told => ({
  message: fill(turnedWords[lang], { printed, written }),
  quote: quoted(quote, written),
});

export const recheckWords = {
  untraced: {
    vi: '{count} số không lấy từ sổ tổng hợp (câu do văn phòng tự viết), chỉ tự kiểm tra được với nhau: {figures}',
    en: '{count} figures are not from the consolidated workbook (sentences of your own): {figures}',
  },
  missing: { vi: 'Câu của báo cáo không thấy trong văn bản: «{line}»', en: 'A line of the report is not in the text: «{line}»' },
  traced: {
    vi: 'Đối chiếu với sổ tổng hợp: {same} số khớp, {other} số khác.',
    en: 'Against the consolidated workbook: {same} figures agree, {other} do not.',
  },
  own: {
    vi: 'Tự kiểm tra số học: {errors} lỗi, {questions} điểm cần xem.',
    en: 'Arithmetic of its own: {errors} errors, {questions} questions.',
  },
  error: { vi: 'Lỗi', en: 'Error' },
  question: { vi: 'Cần xem', en: 'To look at' },
  at: { vi: 'Ở câu: «{quote}»', en: 'In: «{quote}»' },
} as const satisfies Readonly<Record<string, Both>>;
