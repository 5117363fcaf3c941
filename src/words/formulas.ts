/** What is said of formulas that were typed where the form asks for a figure. */
import type { FormulaFacts } from '../core/facts';
import { formatPlain } from '../core/vietnamese';
import { labelText } from './cells';
import type { WordsOf } from './parts';
import { said } from './parts';
import { cellsText } from './values';

/** Long ones are cut: they can be read in the cell. */
const shortRule = (rule: string): string => (rule.length > 60 ? `=${rule.slice(0, 59)}…` : `=${rule}`);

export const formulaWords = {
  'typed.circular': said(
    {
      what: {
        vi: '{label} có công thức lấy chính ô của nó ({rule}), Excel hiện 0: đó không phải số liệu.',
        en: '{label} holds a formula that refers to its own cell ({rule}), of which Excel shows 0: that is no figure.',
      },
      remedy: { vi: 'Đề nghị xóa công thức và nhập số.', en: 'Please clear the formula and type the figure.' },
    },
    ({ label, rule }, lang) => ({ label: labelText(label, lang), rule: shortRule(rule) }),
  ),
  'typed.linked': said(
    {
      what: {
        vi: '{label} lấy số từ tệp khác («{book}») nên ở đây không kiểm tra được, và đổi theo tệp ấy.',
        en: '{label} takes its figure from another workbook («{book}»), so it cannot be checked here and changes with that one.',
      },
      remedy: {
        vi: 'Đề nghị dán giá trị: chép ô, dán đặc biệt, chọn Giá trị (Values).',
        en: 'Please paste its value: copy the cell, paste special, Values.',
      },
    },
    ({ label, book }, lang) => ({ label: labelText(label, lang), book }),
  ),
  'typed.stale': said(
    {
      what: {
        vi: '{label}: ô lưu {value} nhưng công thức trong ô ({rule}) tính ra {result}; tệp chưa được tính lại.',
        en: '{label}: the cell holds {value}, but its formula ({rule}) comes to {result}; the file was not calculated again.',
      },
      remedy: {
        vi: 'Đề nghị mở tệp bằng Excel, bấm F9, xem lại số rồi lưu; hoặc nhập thẳng số đúng.',
        en: 'Please open the file in Excel, press F9, look at the figure and save; or type the right figure.',
      },
    },
    ({ label, rule, value, result }, lang) => ({
      ...{ label: labelText(label, lang), rule: shortRule(rule) },
      ...{ value: formatPlain(value, lang), result: formatPlain(result, lang) },
    }),
  ),
  'typed.overHidden': said(
    {
      what: { vi: '{label} tính từ ô đang ẩn: {cells}.', en: '{label} is worked out from hidden cells: {cells}.' },
      remedy: { vi: 'Đề nghị bỏ ẩn để kiểm tra, hoặc nhập thẳng số.', en: 'Please unhide them, or type the figure.' },
    },
    ({ label, involves, at }, lang) => ({
      label: labelText(label, lang),
      cells: cellsText(involves.slice(1), at, lang),
    }),
  ),
} as const satisfies WordsOf<FormulaFacts>;
