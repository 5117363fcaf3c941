/** What is said of figures and lists that stand in another return as well. */
import type { CopyFacts } from '../core/facts';
import type { WordsOf } from './parts';
import { said } from './parts';
import { namesText } from './values';

export const copyWords = {
  'copied.figures': said(
    {
      what: {
        vi: 'Sheet {sheet}: {count} số trùng với tệp {file} của {unit}; có thể biểu được chép từ tệp ấy mà chưa thay số.',
        en: 'Sheet {sheet}: {count} figures are those of the file {file} of {unit}; it may have been filled in over a copy.',
      },
      remedy: {
        vi: 'Đề nghị hai đơn vị đối chiếu; nếu số đúng là như vậy, đề nghị ghi lý do vào sheet Giải trình.',
        en: 'Please compare the two, or explain on the sheet Giải trình if they are right.',
      },
    },
    ({ sheet, count, file, unit }) => ({ sheet, count, file, unit }),
  ),
  'copied.names': said(
    {
      what: {
        vi: 'Sheet {sheet}: {names} cũng được kê ở tệp {file} của {unit}, có thể bị tính hai lần.',
        en: 'Sheet {sheet}: {names} are listed in the file {file} of {unit} too, and may count twice.',
      },
      remedy: {
        vi: 'Đề nghị hai đơn vị thống nhất đơn vị nào kê; đơn vị kia xóa dòng ấy.',
        en: 'Please agree on which unit lists them; the other one clears the rows.',
      },
    },
    ({ sheet, names, file, unit }, lang) => ({ sheet, names: namesText(names, lang), file, unit }),
  ),
  'copied.period': said(
    {
      what: {
        vi: 'Sheet {sheet}: cả {count} số thực hiện đều trùng với kỳ trước (tệp {file}); có thể gửi nhầm số của kỳ trước.',
        en: 'Sheet {sheet}: all {count} results are those of an earlier period (file {file}); its figures may have been sent again.',
      },
      remedy: {
        vi: 'Đề nghị nhập số của kỳ này; nếu trong kỳ không phát sinh thêm, đề nghị ghi lý do vào sheet Giải trình.',
        en: 'Please enter the figures of this period, or explain on the sheet Giải trình that nothing was added.',
      },
    },
    ({ sheet, count, file }) => ({ sheet, count, file }),
  ),
} as const satisfies WordsOf<CopyFacts>;
