/** Words about the office's choices. */
import type { Both } from '../../core/lang';
import type { Doing } from './state';

export const words = {
  bar: { vi: 'Kỳ báo cáo và danh mục đơn vị', en: 'Reporting period and catalogue of units' },
  eachPeriod: { vi: 'Kỳ ghi trong từng tệp', en: 'The period each file names' },
  eachCatalogue: { vi: 'danh mục ghi trong từng tệp', en: 'the catalogue each file names' },
  each: { vi: 'Kỳ và danh mục: theo từng tệp', en: 'Period and catalogue: as each file says' },
  change: { vi: 'Thay đổi', en: 'Change' },
  hide: { vi: 'Đóng lại', en: 'Close' },
  unsaved: { vi: 'chưa lưu', en: 'not saved' },
  accepted: { vi: 'nhận {count} đơn vị còn lỗi', en: 'accepted with errors: {count}' },

  proposal: {
    vi: 'Phần lớn tệp đã mở ghi: {what}.',
    en: 'Most of the opened files say: {what}.',
  },
  useProposal: { vi: 'Dùng', en: 'Use it' },
  leaveProposal: { vi: 'Bỏ qua', en: 'Leave it' },

  catalogue: { vi: 'Danh mục đơn vị', en: 'Catalogue of units' },
  eachFile: { vi: 'Theo từng tệp', en: 'As each file says' },
  ownCatalogue: { vi: '{place} (danh mục riêng «{code}»)', en: '{place} (own catalogue “{code}”)' },
  builtInCatalogue: { vi: '{place} ({code})', en: '{place} ({code})' },
  pickCatalogue: { vi: 'Chọn danh mục riêng (CSV, XLSX)…', en: 'Choose an own catalogue (CSV, XLSX)…' },
  unitsAdded: { vi: 'Đã thêm {count} đơn vị.', en: 'Units added: {count}.' },
  catalogueTaken: { vi: 'Đã nhận danh mục «{code}»: {place}, {count} đơn vị.', en: 'Catalogue “{code}” taken in: {place}, {count} units.' },
  catalogueWrong: {
    vi: 'Tệp {file} có {count} chỗ cần sửa trước khi dùng làm danh mục:',
    en: '{file} has {count} things to put right before it can be used as a catalogue:',
  },
  catalogueMore: { vi: '… và {count} chỗ khác.', en: '… and {count} more.' },
  catalogueRow: { vi: 'Dòng {row}, cột {column}', en: 'Row {row}, column {column}' },
  catalogueUnread: { vi: 'Chưa đọc được {file} làm danh mục: {reason}', en: '{file} cannot be read as a catalogue: {reason}' },
  unreadIn: { vi: '{file}: {reason}', en: '{file}: {reason}' },
  catalogueEncoding: {
    vi: 'bảng mã của tệp không phải Unicode. Xin lưu từ Excel dạng CSV UTF-8 hoặc .xlsx.',
    en: 'the text is not Unicode. Please save it from Excel as CSV UTF-8 or .xlsx.',
  },
  catalogueUnknown: {
    vi: 'Thiết lập ghi danh mục «{code}» nhưng chương trình chưa có danh mục này. Xin chọn tệp danh mục ở mục Danh mục đơn vị.',
    en: 'The settings name the catalogue “{code}”, which is not known here. Please choose its file under Catalogue of units.',
  },

  periodKind: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  month: { vi: 'Tháng', en: 'Month' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  half: { vi: '6 tháng đầu năm', en: 'First half' },
  nineMonths: { vi: '9 tháng đầu năm', en: 'Nine months' },
  year: { vi: 'Năm', en: 'Year' },
  whichMonth: { vi: 'Tháng nào', en: 'Which month' },
  whichQuarter: { vi: 'Quý nào', en: 'Which quarter' },
  ofYear: { vi: 'Của năm', en: 'Of the year' },

  style: { vi: 'Cách viết báo cáo', en: 'House style of the report' },

  waivers: { vi: 'Đơn vị vẫn nhận dù còn lỗi', en: 'Units accepted although errors are open' },
  noWaivers: {
    vi: 'Chưa có đơn vị nào. Thêm đơn vị ở đây hoặc trong bảng đơn vị của thẻ Tổng hợp.',
    en: 'None so far. Add a unit here or in the table of units under Consolidate.',
  },
  waiversNeedCatalogue: { vi: 'Chọn danh mục đơn vị trước để thêm đơn vị.', en: 'Choose a catalogue first to add units.' },
  addWaiver: { vi: 'Thêm đơn vị', en: 'Add a unit' },
  chooseUnit: { vi: 'Chọn đơn vị…', en: 'Choose a unit…' },
  reason: { vi: 'Lý do', en: 'Reason' },
  decidedBy: { vi: 'Người quyết định', en: 'Decided by' },
  of: { vi: '{what} ({unit})', en: '{what} ({unit})' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeUnit: { vi: 'Bỏ {unit} khỏi danh sách vẫn nhận', en: 'Remove {unit} from the accepted units' },

  save: { vi: 'Lưu thiết lập', en: 'Save settings' },
  saveHint: {
    vi: 'Lưu vào sheet Thiết lập của sổ đang mở; nhớ lưu sổ trong Excel.',
    en: 'Kept in the sheet Thiết lập of the open workbook; save the workbook in Excel.',
  },
  saveFileHint: {
    vi: 'Lưu thành tệp thiet-lap.xlsx; lần sau nạp lại, hoặc dùng với --settings của dòng lệnh.',
    en: 'Saved as thiet-lap.xlsx; load it next time, or use it with --settings of the command line.',
  },
  load: { vi: 'Nạp thiết lập…', en: 'Load settings…' },
  savedInWorkbook: { vi: 'Đã ghi vào sheet Thiết lập của sổ đang mở.', en: 'Written to the sheet Thiết lập of the open workbook.' },
  savedAsFile: { vi: 'Đã lưu thiet-lap.xlsx.', en: 'thiet-lap.xlsx is saved.' },
  savedConsolidated: {
    vi: 'Sổ đang mở là sổ tổng hợp nên kỳ và danh mục ghi trong đó được giữ nguyên.',
    en: 'The open workbook is a consolidated one, so the period and catalogue noted in it are kept.',
  },
  loaded: { vi: 'Đã nạp thiết lập từ {file}.', en: 'Settings loaded from {file}.' },
  none: {
    vi: 'Tệp {file} không có sheet Thiết lập hoặc Danh mục đơn vị.',
    en: '{file} has no sheet Thiết lập or Danh mục đơn vị.',
  },
  notJson: { vi: 'Tệp {file} không phải JSON hợp lệ: {reason}', en: '{file} is not valid JSON: {reason}' },
  offered: {
    vi: 'Sổ đang mở có thiết lập khác với lựa chọn hiện tại: {what}.',
    en: 'The open workbook has settings other than those chosen now: {what}.',
  },
  useOffered: { vi: 'Dùng thiết lập của sổ', en: 'Use those of the workbook' },
  keepMine: { vi: 'Giữ lựa chọn hiện tại', en: 'Keep the present ones' },
  problems: {
    vi: 'Thiết lập có {count} chỗ chưa dùng được, nơi đó giữ giá trị thường dùng:',
    en: '{count} settings cannot be used; the usual value holds there:',
  },
  goTo: { vi: 'Tới ô {cell}', en: 'Go to {cell}' },
} as const satisfies Readonly<Record<string, Both>>;

export const doingWords: Readonly<Record<Doing, Both>> = {
  loading: { vi: 'Đang đọc thiết lập…', en: 'Reading the settings…' },
  saving: { vi: 'Đang lưu thiết lập…', en: 'Saving the settings…' },
};
