/** The cover sheet and the stamp of a workbook: what they are called, and which lines the cover has. */
import type { Both } from '../core/lang';
import { measureOf } from './columns/ask';
import type { FormDefinition, Sheet } from './form';
import { leaves } from './form';

export const coverTab = 'Bìa';
export const explanationTab = 'Giải trình';
/** A list of findings that was put behind a return's own sheets. */
export const findingsTab: Both = { vi: 'Kết quả kiểm tra', en: 'Findings' };
/** Very hidden: keys in column A, values in column B. */
export const stampTab = '_tonghop';

/** Identity a program can rely on, whatever people do to the cover. */
export const stampKeys = ['form', 'version', 'unit', 'catalogue', 'period'] as const;
export type Stamp = Readonly<Partial<Record<(typeof stampKeys)[number], string>>>;

/** Labels on the cover; reading finds a value by its label, wherever the line was moved. */
export const coverLabels = {
  form: 'Biểu mẫu',
  version: 'Phiên bản biểu mẫu',
  unit: 'Mã đơn vị',
  unitName: 'Đơn vị báo cáo',
  catalogue: 'Danh mục đơn vị',
  period: 'Kỳ số liệu',
  round: 'Lần nộp',
  scale: 'Đơn vị tính tiền',
  author: 'Chức vụ người lập',
  nothing: 'Không phát sinh số liệu',
} as const;
export type CoverKey = keyof typeof coverLabels;

export const fromLabel = (sheet: Sheet): string => `${sheet.tab}: từ ngày`;
export const toLabel = (sheet: Sheet): string => `${sheet.tab}: số liệu đến ngày`;

/** Beside these two lines, for whoever fills them in. */
export const fromHint = 'Ngày đầu của số liệu';
export const toHint = 'Ngày chốt số liệu, sửa nếu khác';
/** Beside the number of the return. */
export const roundHint = 'Gửi lại lần sau thì ghi 2, 3, …';
export const dateHints: readonly string[] = [fromHint, toHint];

/** What is chosen beside «Không phát sinh số liệu» by a unit that has nothing to report. */
export const nothingChosen = 'Không phát sinh';
export const nothingHint = 'Chỉ chọn nếu kỳ này đơn vị không có gì để kê';

/** "Đơn vị tính: " before the scale, at the top right of each sheet with money. */
export const scaleLabel = 'Đơn vị tính';

/** Whether any sheet of the form holds money, so that a scale is asked for. */
export const hasMoney = (sheets: FormDefinition['sheets']): boolean =>
  sheets.some(({ columns }) => leaves(columns).some((column) => measureOf(column) === 'money'));

/** The columns of the sheet Giải trình, in order; lines are kept by rule, row and column, never by address. */
export const explanationColumns = [
  { key: 'code', label: 'Mã quy tắc', width: 24 },
  { key: 'sheet', label: 'Sheet', width: 16 },
  { key: 'row', label: 'Khoá dòng', width: 18 },
  { key: 'column', label: 'Cột', width: 16 },
  { key: 'period', label: 'Kỳ', width: 10 },
  { key: 'text', label: 'Nội dung giải trình', width: 60 },
  { key: 'by', label: 'Người giải trình (chức vụ)', width: 22 },
  { key: 'date', label: 'Ngày', width: 12 },
  { key: 'until', label: 'Đến ngày', width: 12 },
] as const;

/** In the hidden key row of a sheet, above the hidden column of row keys. */
export const keyColumnMark = 'khoa';
