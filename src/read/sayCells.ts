/** The words of findings about single cells, rows and columns as they are read. */
import type { Lang } from '../core/lang';
import { fill } from './say';

const messages = {
  'sheet.missing': {
    vi: 'Thiếu sheet «{label}». Đề nghị dùng lại biểu mẫu đã gửi, không xóa hoặc đổi tên sheet.',
    en: 'The sheet «{label}» is missing. Please use the form that was sent out.',
  },
  'column.missing': {
    vi: 'Không tìm thấy cột «{label}». Đề nghị không xóa cột hoặc sửa tiêu đề của biểu mẫu.',
    en: 'The column «{label}» is not found. Please do not delete columns or change their heads.',
  },
  'row.missing': {
    vi: 'Không tìm thấy dòng «{label}». Đề nghị không xóa dòng của biểu mẫu.',
    en: 'The row «{label}» is not found. Please do not delete rows of the form.',
  },
  'row.unknown': {
    vi: 'Dòng «{label}» có số liệu nhưng không có trong biểu mẫu nên không được cộng. Đề nghị chuyển số liệu vào đúng dòng của biểu.',
    en: 'The row «{label}» holds figures but is not in the form, so it is not counted. Please move them to a row of the form.',
  },
  type: {
    vi: '{label} phải là số nhưng ô ghi «{text}». Đề nghị nhập số.',
    en: '{label} must be a number, but the cell says «{text}».',
  },
  text: {
    vi: '{label} được gõ dạng chữ «{text}», đọc là {value}. Đề nghị nhập lại dạng số để Excel cộng được.',
    en: '{label} is typed as text «{text}», read as {value}. Please type it as a number so that Excel can add it.',
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
    vi: 'Dòng này có số liệu nhưng chưa ghi «{label}». Đề nghị ghi tên hoặc xóa số liệu.',
    en: 'This row holds figures but no «{label}». Please name it or clear the figures.',
  },
  'formula.blank': {
    vi: '{label} do biểu tự tính nhưng ô đang trống, có thể đã xóa công thức. Đề nghị khôi phục công thức hoặc ghi {value}.',
    en: '{label} is computed by the form but the cell is blank. Please restore the formula, or enter {value}.',
  },
  error: {
    vi: '{label} bị lỗi công thức {text}. Đề nghị sửa công thức hoặc nhập số.',
    en: '{label} holds the formula error {text}. Please mend it.',
  },
  uncalculated: {
    vi: '{label} có công thức chưa được tính. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.',
    en: '{label} holds a formula that was not calculated. Please open the file in Excel and save it.',
  },
  choice: {
    vi: '{label} ghi «{text}», không thuộc danh mục. Đề nghị chọn một trong: {choices}.',
    en: '{label} says «{text}», which is not in the list: {choices}.',
  },
  date: {
    vi: '{label} ghi «{text}», không phải ngày. Đề nghị ghi dạng ngày/tháng/năm.',
    en: '{label} says «{text}», which is not a date. Please write day/month/year.',
  },
  closed: {
    vi: '{label}: ô này không dùng trong biểu nhưng có ghi «{text}», không được tính. Đề nghị xóa.',
    en: '{label}: this cell is not used by the form but holds «{text}»; it is not counted. Please clear it.',
  },
} as const;
export type CellProblem = keyof typeof messages;

export const cellMessage = (problem: CellProblem, lang: Lang, values: Readonly<Record<string, string>>): string => fill(messages[problem][lang], values);
