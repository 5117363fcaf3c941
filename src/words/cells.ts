/** What is said of single cells as they are read: what they hold, what the form wants, what to type. */
import type { CellFacts, Label, Wants } from '../core/facts';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { formatNumber, formatPlain } from '../core/vietnamese';
import type { Template, WordsOf } from './parts';
import { parts, said } from './parts';

const inColumn: Both = { vi: 'Cột «{column}»', en: 'Column «{column}»' };
const inRow: Both = { vi: 'Dòng «{row}», cột «{column}»', en: 'Row «{row}», column «{column}»' };

/** "Dòng «Thu khác», cột «Dự toán năm, Thu NSX»": items have no row of their own in the form. */
export const labelText = (label: Label, lang: Lang): string => fill((label.row === '' ? inColumn : inRow)[lang], label);

type Labelled = Readonly<{ label: Label }>;
const labelled = ({ label }: Labelled, lang: Lang): Readonly<{ label: string }> => ({ label: labelText(label, lang) });
const shown = (finding: Labelled & Readonly<{ text: string }>, lang: Lang): Readonly<{ label: string; text: string }> => ({
  ...labelled(finding, lang),
  text: finding.text,
});

const chooseOne: Both = { vi: 'Đề nghị chọn một trong: {choices}.', en: 'Please choose one of: {choices}.' };
const leftBlank: Both = { vi: '{label} để trống.', en: '{label} is blank.' };
/** What is asked for must be taken when it is given: 0 is no choice and no day. */
const blankRemedies: Readonly<Record<Wants['is'], Both>> = {
  figure: { vi: 'Nếu không phát sinh, đề nghị ghi 0; nếu có, đề nghị nhập số.', en: 'Please enter the figure, or 0 if there is none.' },
  choice: chooseOne,
  date: { vi: 'Đề nghị ghi ngày, dạng ngày/tháng/năm.', en: 'Please enter the date as day/month/year.' },
  words: { vi: 'Đề nghị ghi nội dung.', en: 'Please fill it in.' },
};
const aNumber: Both = { vi: 'số liệu', en: 'a number' };
const numberOf: Both = { vi: 'số {unit}', en: 'a number of {unit}' };

const shownRemedy: Both = {
  vi: 'Đề nghị đặt định dạng ô là Số (Number), rồi ghi đúng số theo đơn vị tính của biểu.',
  en: 'Please give the cell the format Number, and then type the figure in the unit of the sheet.',
};
const shownOtherwise: Template = {
  what: {
    vi: '{label}: ô lưu {value}{unit} nhưng người đọc thấy «{text}», do định dạng của ô.',
    en: '{label}: the cell holds {value}{unit} but shows «{text}», because of its number format.',
  },
  remedy: shownRemedy,
};
const shownAsNothing: Template = {
  what: {
    vi: '{label}: ô lưu {value}{unit} nhưng không hiện gì, do định dạng của ô.',
    en: '{label}: the cell holds {value}{unit} but shows nothing, because of its number format.',
  },
  remedy: shownRemedy,
};

export const cellWords = {
  'cell.type': said(
    {
      what: { vi: '{label} phải là số nhưng ô ghi «{text}».', en: '{label} must be a number, but the cell says «{text}».' },
      remedy: { vi: 'Đề nghị nhập số.', en: 'Please enter a number.' },
    },
    shown,
  ),
  'cell.text': said(
    {
      what: { vi: '{label} được gõ dạng chữ «{text}», đọc là {value}.', en: '{label} is typed as text «{text}», read as {value}.' },
      remedy: { vi: 'Đề nghị nhập lại dạng số để Excel cộng được.', en: 'Please type it as a number so that Excel can add it.' },
    },
    (finding, lang) => ({ ...shown(finding, lang), value: formatNumber(finding.value) }),
  ),
  'cell.unit': said(
    {
      what: {
        vi: '{label} ghi «{text}», khác đơn vị tính của biểu ({scale}).',
        en: '{label} says «{text}», while the sheet is in {scale}.',
      },
      remedy: { vi: 'Đề nghị nhập số theo {scale}, không gõ kèm đơn vị.', en: 'Please type the number in {scale}, without a unit.' },
    },
    (finding, lang) => ({ ...shown(finding, lang), scale: finding.scale }),
  ),
  'cell.ambiguous': said(
    {
      what: {
        vi: '{label} ghi «{text}», có thể hiểu là {first} hoặc {second}.',
        en: '{label} says «{text}», which may mean {first} or {second}.',
      },
      remedy: { vi: 'Đề nghị nhập lại dạng số, không gõ dấu phân cách.', en: 'Please type it as a number without separators.' },
    },
    (finding, lang) => ({ ...shown(finding, lang), first: formatNumber(finding.readings[0]), second: formatNumber(finding.readings[1]) }),
  ),
  'cell.whole': said(
    {
      what: {
        vi: '{label} là số đếm nhưng ô có phần lẻ ({text}), có thể gõ nhầm dấu phân cách: {first} hay {second}?',
        en: '{label} is a count but has a fraction ({text}): {first} or {second}?',
      },
      remedy: { vi: 'Đề nghị kiểm tra.', en: 'Please check.' },
    },
    (finding, lang) => ({
      ...labelled(finding, lang),
      text: formatNumber(finding.value),
      first: formatNumber(finding.readings[0]),
      second: formatNumber(finding.readings[1]),
    }),
  ),
  'cell.negative': said(
    {
      what: { vi: '{label} không thể là số âm ({text}).', en: '{label} cannot be negative ({text}).' },
      remedy: { vi: 'Đề nghị kiểm tra.', en: 'Please check.' },
    },
    (finding, lang) => ({ ...labelled(finding, lang), text: formatNumber(finding.value) }),
  ),
  'cell.above': said(
    {
      what: { vi: '{label} ghi {text}%, quá 100%.', en: '{label} says {text}%, more than 100%.' },
      remedy: {
        vi: 'Đề nghị kiểm tra dấu thập phân và định dạng của ô.',
        en: 'Please check its decimal mark and its number format.',
      },
    },
    (finding, lang) => ({ ...labelled(finding, lang), text: formatPlain(finding.value, lang) }),
  ),
  'cell.dated': said(
    {
      what: {
        vi: '{label}: ô chứa ngày, hiện là {text}, không phải {unit} (Excel đang lưu và cộng số {value}).',
        en: '{label}: the cell holds a date, shown as {text}, not {unit} (Excel keeps and adds {value}).',
      },
      remedy: {
        vi: 'Đề nghị nhập lại số, và đặt định dạng ô là Số (Number).',
        en: 'Please type the number again, and give the cell the format Number.',
      },
    },
    (finding, lang) => ({
      ...shown(finding, lang),
      value: formatPlain(finding.value, lang),
      unit: finding.unit === undefined ? aNumber[lang] : fill(numberOf[lang], { unit: finding.unit }),
    }),
  ),
  'cell.shown': (finding, lang) =>
    parts(finding.text === '' ? shownAsNothing : shownOtherwise, lang, {
      ...shown(finding, lang),
      value: formatPlain(finding.value, lang),
      unit: finding.unit === undefined ? '' : ` ${finding.unit}`,
    }),
  'cell.blank': (finding, lang) => {
    const { wants } = finding;
    const choices = wants.is === 'choice' ? wants.choices.join('; ') : '';
    return parts({ what: leftBlank, remedy: blankRemedies[wants.is] }, lang, { ...labelled(finding, lang), choices });
  },
  'cell.nameless': said(
    {
      what: { vi: 'Dòng này có nội dung nhưng cột «{label}» để trống.', en: 'This row is in use but its column «{label}» is blank.' },
      remedy: { vi: 'Đề nghị ghi tên, hoặc xóa cả dòng nếu thừa.', en: 'Please name it, or clear the whole row.' },
    },
    ({ column: label }) => ({ label }),
  ),
  'cell.formulaBlank': said(
    {
      what: {
        vi: '{label} do biểu tự tính nhưng ô đang trống, có thể đã xóa công thức.',
        en: '{label} is computed by the form but the cell is blank.',
      },
      remedy: { vi: 'Đề nghị khôi phục công thức hoặc ghi {value}.', en: 'Please restore the formula, or enter {value}.' },
    },
    (finding, lang) => ({ ...labelled(finding, lang), value: formatNumber(finding.value) }),
  ),
  'cell.formulaError': said(
    {
      what: {
        vi: '{label} do biểu tự tính nhưng công thức bị lỗi ({text}).',
        en: '{label} is computed by the form, but the formula gives the error {text}.',
      },
      remedy: { vi: 'Đề nghị khôi phục công thức của biểu mẫu đã gửi.', en: 'Please restore the formula of the form that was sent out.' },
    },
    shown,
  ),
  'cell.error': said(
    {
      what: { vi: '{label} có công thức bị lỗi ({text}).', en: '{label} holds the formula error {text}.' },
      remedy: { vi: 'Đề nghị sửa công thức hoặc nhập số.', en: 'Please mend it.' },
    },
    shown,
  ),
  'cell.uncalculated': said(
    {
      what: { vi: '{label} có công thức chưa được tính.', en: '{label} holds a formula that was not calculated.' },
      remedy: { vi: 'Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.', en: 'Please open the file in Excel and save it.' },
    },
    labelled,
  ),
  'cell.choice': said(
    {
      what: { vi: '{label} ghi «{text}», không thuộc danh mục.', en: '{label} says «{text}», which is not in the list.' },
      remedy: chooseOne,
    },
    (finding, lang) => ({ ...shown(finding, lang), choices: finding.choices.join('; ') }),
  ),
  'cell.date': said(
    {
      what: { vi: '{label} ghi «{text}», không phải ngày.', en: '{label} says «{text}», which is not a date.' },
      remedy: { vi: 'Đề nghị ghi dạng ngày/tháng/năm.', en: 'Please write day/month/year.' },
    },
    shown,
  ),
  'cell.encoding': said(
    {
      what: {
        vi: '{label} gõ bằng phông cũ ({encoding}), máy khác sẽ hiện thành chữ không đọc được; đọc là «{unicode}».',
        en: '{label} is in an old encoding ({encoding}), which other machines cannot show; it reads «{unicode}».',
      },
      remedy: {
        vi: 'Đề nghị gõ lại bằng phông Unicode, ví dụ Times New Roman.',
        en: 'Please type it in Unicode, with a font such as Times New Roman.',
      },
    },
    (finding, lang) => ({ ...labelled(finding, lang), encoding: finding.encoding, unicode: finding.unicode }),
  ),
  'cell.closed': said(
    {
      what: {
        vi: '{label} không dùng trong biểu nhưng có ghi «{text}»; nội dung này không được tính.',
        en: '{label} is not used by the form but says «{text}»; it is not counted.',
      },
      remedy: { vi: 'Đề nghị xóa.', en: 'Please clear it.' },
    },
    shown,
  ),
} as const satisfies WordsOf<CellFacts>;
