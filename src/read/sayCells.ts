/** The words of findings about single cells, rows and columns as they are read. */
import type { Lang } from '../core/lang';
import { fill } from './say';

const messages = {
  'sheet.missing': {
    vi: 'Thiếu sheet «{label}». Đề nghị dùng lại biểu mẫu đã gửi, không xóa hoặc đổi tên sheet.',
    en: 'The sheet «{label}» is missing. Please use the form that was sent out.',
  },
  'sheet.renamed': {
    vi: 'Thiếu sheet «{label}»; sheet «{text}» có các cột của biểu này, có thể đã bị đổi tên. Đề nghị đặt lại tên sheet là «{label}».',
    en: 'The sheet «{label}» is missing; the sheet «{text}» has its columns and may have been renamed. Please name it «{label}» again.',
  },
  'column.missing': {
    vi: 'Không tìm thấy cột «{label}». Đề nghị khôi phục cột này hoặc dùng lại biểu mẫu đã gửi; không xóa cột, không sửa tiêu đề.',
    en: 'The column «{label}» is not found. Please restore it or use the form that was sent out; columns and their heads must stay.',
  },
  'heads.missing': {
    vi: 'Không nhận ra tiêu đề các cột của sheet «{label}». Đề nghị dùng lại biểu mẫu đã gửi, không sửa tiêu đề.',
    en: 'The column heads of the sheet «{label}» are not recognised. Please use the form that was sent out.',
  },
  'row.missing': {
    vi: 'Không tìm thấy dòng «{label}»{where}. Đề nghị khôi phục dòng này đúng như biểu mẫu đã gửi; không xóa dòng của biểu.',
    en: 'The row «{label}» is not found{where}. Please restore it as in the form that was sent out; rows of the form must stay.',
  },
  'row.renamed': {
    vi: 'Không tìm thấy dòng «{label}»; ở chỗ đó là dòng «{text}». Đề nghị ghi lại tên dòng đúng như biểu mẫu; nếu là khoản khác, đề nghị chuyển số liệu vào đúng dòng.',
    en: 'The row «{label}» is not found; in its place stands «{text}». Please restore its name, or move the figures to the row they belong to.',
  },
  'row.unknown': {
    vi: 'Dòng «{label}» có số liệu nhưng không có trong biểu mẫu nên không được cộng. Đề nghị chuyển số liệu vào đúng dòng của biểu.',
    en: 'The row «{label}» holds figures but is not in the form, so it is not counted. Please move them to a row of the form.',
  },
  type: {
    vi: '{label} phải là số nhưng ô ghi «{text}». Đề nghị nhập số.',
    en: '{label} must be a number, but the cell says «{text}». Please enter a number.',
  },
  text: {
    vi: '{label} được gõ dạng chữ «{text}», đọc là {value}. Đề nghị nhập lại dạng số để Excel cộng được.',
    en: '{label} is typed as text «{text}», read as {value}. Please type it as a number so that Excel can add it.',
  },
  unit: {
    vi: '{label} ghi «{text}», khác đơn vị tính của biểu ({scale}). Đề nghị nhập số theo {scale}, không gõ kèm đơn vị.',
    en: '{label} says «{text}», while the sheet is in {scale}. Please type the number in {scale}, without a unit.',
  },
  ambiguous: {
    vi: '{label} ghi «{text}», có thể hiểu là {first} hoặc {second}. Đề nghị nhập lại dạng số, không gõ dấu phân cách.',
    en: '{label} says «{text}», which may mean {first} or {second}. Please type it as a number without separators.',
  },
  whole: {
    vi: '{label} là số đếm nhưng ô có phần lẻ ({text}), có thể gõ nhầm dấu phân cách: {first} hay {second}? Đề nghị kiểm tra.',
    en: '{label} is a count but has a fraction ({text}): {first} or {second}? Please check.',
  },
  negative: {
    vi: '{label} không thể là số âm ({text}). Đề nghị kiểm tra.',
    en: '{label} cannot be negative ({text}). Please check.',
  },
  blank: {
    vi: '{label} để trống. Nếu không phát sinh, đề nghị ghi 0; nếu có, đề nghị nhập số.',
    en: '{label} is blank. Please enter the figure, or 0 if there is none.',
  },
  'name.blank': {
    vi: 'Dòng này có nội dung nhưng cột «{label}» để trống. Đề nghị ghi tên, hoặc xóa cả dòng nếu thừa.',
    en: 'This row is in use but its column «{label}» is blank. Please name it, or clear the whole row.',
  },
  'formula.blank': {
    vi: '{label} do biểu tự tính nhưng ô đang trống, có thể đã xóa công thức. Đề nghị khôi phục công thức hoặc ghi {value}.',
    en: '{label} is computed by the form but the cell is blank. Please restore the formula, or enter {value}.',
  },
  merged: {
    vi: 'Các ô {cells} bị gộp làm một nên chỉ đọc được ô đầu. Đề nghị bỏ gộp ô và nhập vào từng ô.',
    en: 'The cells {cells} are merged, so only the first can be read. Please unmerge them and fill in each.',
  },
  'formula.error': {
    vi: '{label} do biểu tự tính nhưng công thức bị lỗi ({text}). Đề nghị khôi phục công thức của biểu mẫu đã gửi.',
    en: '{label} is computed by the form, but the formula gives the error {text}. Please restore the formula of the form that was sent out.',
  },
  error: {
    vi: '{label} có công thức bị lỗi ({text}). Đề nghị sửa công thức hoặc nhập số.',
    en: '{label} holds the formula error {text}. Please mend it.',
  },
  uncalculated: {
    vi: '{label} có công thức chưa được tính. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.',
    en: '{label} holds a formula that was not calculated. Please open the file in Excel and save it.',
  },
  choice: {
    vi: '{label} ghi «{text}», không thuộc danh mục. Đề nghị chọn một trong: {choices}.',
    en: '{label} says «{text}», which is not in the list. Please choose one of: {choices}.',
  },
  date: {
    vi: '{label} ghi «{text}», không phải ngày. Đề nghị ghi dạng ngày/tháng/năm.',
    en: '{label} says «{text}», which is not a date. Please write day/month/year.',
  },
  closed: {
    vi: '{label} không dùng trong biểu nhưng có ghi «{text}»; nội dung này không được tính. Đề nghị xóa.',
    en: '{label} is not used by the form but says «{text}»; it is not counted. Please clear it.',
  },
} as const;
export type CellProblem = keyof typeof messages;

/** "Dòng «Thu khác», cột «Dự toán năm, Thu NSX»": items have no row of their own in the form. */
export const cellLabel = (column: string, row: string, lang: Lang): string => {
  const [rowWord, columnWord] = lang === 'vi' ? ['Dòng', 'Cột'] : ['Row', 'Column'];
  return row === '' ? `${columnWord} «${column}»` : `${rowWord} «${row}», ${columnWord.toLowerCase()} «${column}»`;
};

export const cellMessage = (problem: CellProblem, lang: Lang, values: Readonly<Record<string, string>>): string =>
  fill(messages[problem][lang], values);
