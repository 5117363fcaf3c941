/** What kind of thing a finding is, by its code: findings of one kind on one sheet are told together. */
import type { Severity } from '../../core/finding';
import type { Both } from '../../core/lang';

const implied = {
  'sheet.missing': { vi: 'Thiếu sheet', en: 'A sheet is missing' },
  'column.missing': { vi: 'Thiếu cột', en: 'A column is missing' },
  'row.missing': { vi: 'Thiếu dòng', en: 'A row is missing' },
  'row.unknown': { vi: 'Dòng không có trong biểu', en: 'A row that is not in the form' },
  'formula.blank': { vi: 'Ô tự tính đang để trống', en: 'A computed cell is blank' },
  'formula.error': { vi: 'Công thức của biểu bị lỗi', en: 'A formula of the form is broken' },
  merged: { vi: 'Ô bị gộp', en: 'Merged cells' },
  error: { vi: 'Công thức bị lỗi', en: 'A broken formula' },
  uncalculated: { vi: 'Công thức chưa được tính', en: 'A formula without a result' },
  type: { vi: 'Ghi chữ vào ô số', en: 'Words where a number belongs' },
  text: { vi: 'Số gõ dạng chữ', en: 'A number typed as text' },
  unit: { vi: 'Gõ kèm đơn vị tính khác', en: 'Typed in another unit' },
  ambiguous: { vi: 'Số có thể hiểu hai cách', en: 'A number that may mean two things' },
  whole: { vi: 'Số đếm có phần lẻ', en: 'A count with a fraction' },
  negative: { vi: 'Số đếm bị âm', en: 'A negative count' },
  blank: { vi: 'Ô bắt buộc đang để trống', en: 'A required cell is blank' },
  choice: { vi: 'Không thuộc danh mục', en: 'Not in the list' },
  date: { vi: 'Không phải ngày', en: 'Not a date' },
  closed: { vi: 'Ghi vào ô không dùng', en: 'Written in a cell that is not used' },
  sum: { vi: 'Tổng chưa khớp', en: 'A total that does not add up' },
  rate: { vi: 'Tỷ lệ tính chưa đúng', en: 'A miscalculated rate' },
  formula: { vi: 'Cột tính chưa đúng', en: 'A miscalculated column' },
  within: { vi: 'Phần lớn hơn tổng của nó', en: 'A part larger than the whole' },
  link: { vi: 'Chưa khớp với ô mà số liệu lấy theo', en: 'Differs from the cell it is taken from' },
  scale: { vi: 'Có thể sai đơn vị tính tiền', en: 'The money unit may be wrong' },
  ratio: { vi: 'Tỷ lệ có thể gõ thiếu 100 lần', en: 'A rate that may be a hundredfold too small' },
} as const satisfies Readonly<Record<string, Both>>;
type Implied = keyof typeof implied;

const file: Both = { vi: 'Tệp, bìa và biểu mẫu', en: 'The file, its cover and its form' };
const unchecked: Both = { vi: 'Chưa kiểm tra được', en: 'Not checked' };

/** The longest first, so that `formula.blank` is not taken for `blank`. */
const endings = [...(Object.keys(implied) as Implied[])].sort((a, b) => b.length - a.length);

/** `NS-01` for a rule of a form, `sum` for one that its shape implies, `file` for the workbook as a whole. */
export function kindOf({ code, severity }: Readonly<{ code: string; severity: Severity }>): string {
  if (severity === 'unchecked') return 'unchecked';
  if (code.startsWith('FILE.')) return 'file';
  return endings.find((ending) => code.endsWith(`.${ending}`)) ?? code;
}

/** Undefined for a rule of a form, which has words of its own. */
export function kindName(kind: string): Both | undefined {
  if (kind === 'file') return file;
  if (kind === 'unchecked') return unchecked;
  return Object.hasOwn(implied, kind) ? implied[kind as Implied] : undefined;
}

/** How soon a kind is to be put right: what hides other mistakes comes before what is one. */
export function urgency(kind: string): number {
  if (kind === 'file') return 0;
  if (/^(?:sheet|column|row)\.|^merged$/.test(kind)) return 1;
  if (kind === 'scale') return 2;
  return kindName(kind) && !['sum', 'rate', 'formula', 'within', 'link'].includes(kind) ? 3 : 4;
}
