/** The headings under which findings of one kind are listed; a rule of a form has words of its own. */
import type {
  ConservationFacts,
  CopyFacts,
  BlameFacts,
  FormulaFacts,
  CellFacts,
  CheckFacts,
  CoverFacts,
  Kind,
  PlausibilityFacts,
  ShapeFacts,
  SightFacts,
  WholeFacts,
} from '../core/facts';
import type { Severity } from '../core/finding';
import { isOfFile } from '../core/kinds';
import type { Both } from '../core/lang';

const file: Both = { vi: 'Tệp, bìa và biểu mẫu', en: 'The file, its cover and its form' };
const unchecked: Both = { vi: 'Chưa kiểm tra được', en: 'Not checked' };
const columnMissing: Both = { vi: 'Thiếu cột', en: 'A column is missing' };
const outside: Both = { vi: 'Có số liệu nhưng không được đọc', en: 'Figures that are not read' };
const hidden: Both = { vi: 'Số liệu bị ẩn mà vẫn được cộng', en: 'Hidden figures that count' };
const conservation: Both = { vi: 'Số nhập và số đã tính chưa khớp', en: 'Figures typed and counted differ' };
const copied: Both = { vi: 'Có thể chép từ tệp khác', en: 'Perhaps copied from another file' };
const blank: Both = { vi: 'Ô bắt buộc đang để trống', en: 'A required cell is blank' };

type OfRules = 'rule' | 'repeated' | 'filled' | 'anonymous' | 'wanting' | 'crashed';
type Headed =
  | keyof ShapeFacts
  | keyof CoverFacts
  | keyof CellFacts
  | Exclude<keyof CheckFacts, OfRules>
  | keyof SightFacts
  | keyof ConservationFacts
  | keyof CopyFacts
  | keyof FormulaFacts
  | keyof BlameFacts
  | keyof PlausibilityFacts
  | keyof WholeFacts;

const headings = {
  'sheet.missing': { vi: 'Thiếu sheet', en: 'A sheet is missing' },
  'heads.missing': columnMissing,
  'column.missing': columnMissing,
  'row.missing': { vi: 'Thiếu dòng', en: 'A row is missing' },
  'row.total': { vi: 'Dòng cộng nằm giữa các dòng số liệu', en: 'A total among the items' },
  'row.label': { vi: 'Tên dòng không đúng chỗ', en: 'The name of a row stands elsewhere' },
  'column.label': { vi: 'Tiêu đề cột không đúng chỗ', en: 'The head of a column stands elsewhere' },
  'block.shifted': { vi: 'Số liệu dán lệch cột hoặc lệch dòng', en: 'Figures pasted one column or row off' },
  'row.section': { vi: 'Kê vào khu vực không dùng cho đơn vị', en: 'Listed in a section that is not for the unit' },
  'row.unknown': { vi: 'Dòng không có trong biểu', en: 'A row that is not in the form' },
  'typed.circular': { vi: 'Công thức lấy chính ô của nó', en: 'A formula that refers to its own cell' },
  'typed.linked': { vi: 'Số lấy từ tệp khác', en: 'A figure taken from another workbook' },
  'typed.stale': { vi: 'Công thức chưa được tính lại', en: 'A formula with an old result' },
  'typed.overHidden': { vi: 'Số tính từ ô bị ẩn', en: 'A figure that stands on hidden cells' },
  'conservation.lost': conservation,
  'conservation.whole': conservation,
  'outside.items': outside,
  'outside.cells': outside,
  'outside.sheet': outside,
  'hidden.lines': hidden,
  'hidden.sheet': hidden,
  'hidden.look': { vi: 'Số bị gạch ngang hoặc không nhìn thấy mà vẫn được cộng', en: 'Struck or unseen figures that count' },
  'explanations.lost': { vi: 'Giải trình không đọc được', en: 'Explanations that are not read' },
  'cell.merged': { vi: 'Ô bị gộp', en: 'Merged cells' },
  'cover.noDate': { vi: 'Ngày trên Bìa không có thật', en: 'No date on the cover' },
  'cover.outside': { vi: 'Ngày chốt số liệu nằm ngoài kỳ', en: 'A closing date outside the period' },
  'cover.backwards': { vi: 'Từ ngày sau đến ngày', en: 'Dates the wrong way round' },
  'cover.round': { vi: 'Lần nộp ghi bằng chữ', en: 'The round in words' },
  'cover.wanting': { vi: 'Bìa bị mất hoặc để trống', en: 'The cover is gone or blank' },
  'cover.name': { vi: 'Tên đơn vị trên Bìa', en: 'The name of the unit on the cover' },
  'cover.code': { vi: 'Mã đơn vị mất số 0 đầu', en: 'A unit code without its zero' },
  'cover.nothing': { vi: 'Ghi không phát sinh nhưng có số liệu', en: 'Nothing to report, yet figures' },
  'cell.formulaBlank': { vi: 'Ô tự tính đang để trống', en: 'A computed cell is blank' },
  'cell.formulaError': { vi: 'Công thức của biểu bị lỗi', en: 'A formula of the form is broken' },
  'cell.error': { vi: 'Công thức bị lỗi', en: 'A broken formula' },
  'cell.uncalculated': { vi: 'Công thức chưa được tính', en: 'A formula without a result' },
  'cell.type': { vi: 'Ghi chữ vào ô số', en: 'Words where a number belongs' },
  'cell.text': { vi: 'Số gõ dạng chữ', en: 'A number typed as text' },
  'cell.unit': { vi: 'Gõ kèm đơn vị tính khác', en: 'Typed in another unit' },
  'cell.ambiguous': { vi: 'Số có thể hiểu hai cách', en: 'A number that may mean two things' },
  'cell.whole': { vi: 'Số đếm có phần lẻ', en: 'A count with a fraction' },
  'cell.negative': { vi: 'Số đếm bị âm', en: 'A negative count' },
  'cell.above': { vi: 'Tỷ lệ quá 100%', en: 'A rate above 100%' },
  'cell.dated': { vi: 'Ô số đang chứa ngày', en: 'A date where a number belongs' },
  'cell.shown': { vi: 'Số hiện ra khác số trong ô', en: 'A cell that shows another number than it holds' },
  'cell.blank': blank,
  'cell.nameless': blank,
  'cell.choice': { vi: 'Không thuộc danh mục', en: 'Not in the list' },
  'cell.date': { vi: 'Không phải ngày', en: 'Not a date' },
  'cell.encoding': { vi: 'Chữ gõ bằng phông cũ (TCVN3, VNI)', en: 'Text in an old encoding' },
  'cell.closed': { vi: 'Ghi vào ô không dùng', en: 'Written in a cell that is not used' },
  slip: { vi: 'Ô có thể gõ nhầm', en: 'A cell that may be typed wrongly' },
  sum: { vi: 'Tổng chưa khớp', en: 'A total that does not add up' },
  rate: { vi: 'Tỷ lệ tính chưa đúng', en: 'A miscalculated rate' },
  formula: { vi: 'Cột tính chưa đúng', en: 'A miscalculated column' },
  within: { vi: 'Phần lớn hơn tổng của nó', en: 'A part larger than the whole' },
  link: { vi: 'Chưa khớp với ô mà số liệu lấy theo', en: 'Differs from the cell it is taken from' },
  'blank.results': { vi: 'Có kế hoạch, chưa có kết quả', en: 'A plan without results' },
  'blank.plan': { vi: 'Có kết quả, chưa có kế hoạch', en: 'Results without a plan' },
  'blank.column': { vi: 'Cột để trống toàn bộ', en: 'A column left blank' },
  'blank.sheet': { vi: 'Sheet để trống', en: 'A sheet left blank' },
  'blank.side': { vi: 'Để trống cạnh ô có số', en: 'Blank beside a figure' },
  'sheet.exchanged': { vi: 'Hai sheet có thể bị nhập đổi chỗ', en: 'Two sheets filled the wrong way round' },
  'row.hole': { vi: 'Dòng trống giữa danh sách', en: 'A blank row inside a list' },
  'row.gone': { vi: 'Dòng kỳ trước có, kỳ này không', en: 'Items that the period before had' },
  'row.absent': { vi: 'Sheet thiếu dòng so với sheet khác', en: 'Rows that another sheet has' },
  'copied.figures': copied,
  'copied.names': copied,
  'copied.period': copied,
  'scale.other': { vi: 'Có thể sai đơn vị tính', en: 'Perhaps another money unit' },
  'implausible.scale': { vi: 'Có thể sai đơn vị tính tiền', en: 'The money unit may be wrong' },
  'name.odd': { vi: 'Tên không rõ là gì', en: 'A name that tells nothing' },
  'implausible.day': { vi: 'Ngày chưa thể có hoặc nhầm thế kỷ', en: 'A day that cannot be' },
  'implausible.ratio': { vi: 'Tỷ lệ có thể gõ thiếu 100 lần', en: 'A rate that may be a hundredfold too small' },
  sources: { vi: 'Hai nguồn báo cáo khác nhau', en: 'Two sources differ' },
  dates: { vi: 'Số liệu chốt không cùng ngày', en: 'Figures of different days' },
  transfer: { vi: 'Số chuyển giữa hai cấp chưa khớp', en: 'A transfer that two levels report differently' },
  open: { vi: 'Khoản chuyển chưa loại trừ', en: 'A transfer that is not taken out' },
  opening: { vi: 'Thiếu tỷ lệ đầu kỳ đã phê duyệt', en: 'Approved opening rates that are missing' },
} as const satisfies Readonly<Record<Headed, Both>>;

const hasHeading = (kind: Kind): kind is Headed => Object.hasOwn(headings, kind);

/** Undefined for a rule of a form. */
export function headingOf({ kind, severity }: Readonly<{ kind: Kind; severity: Severity }>): Both | undefined {
  if (severity === 'unchecked') return unchecked;
  return hasHeading(kind) ? headings[kind] : isOfFile({ kind }) ? file : undefined;
}
