/** What the tab Tổng hợp says. */
import type { Both } from '../../core/lang';
import type { Doing } from './state';

export const doingWords: Readonly<Record<Doing, Both>> = {
  reading: { vi: 'Đang đọc tệp', en: 'Reading files' },
  readingWorkbook: { vi: 'Đang đọc sổ đang mở', en: 'Reading the open workbook' },
  consolidating: { vi: 'Đang kiểm tra và tổng hợp', en: 'Checking and consolidating' },
  saving: { vi: 'Đang tạo tệp', en: 'Making the file' },
  adding: { vi: 'Đang thêm sheet vào sổ', en: 'Adding sheets to the workbook' },
};

export const words = {
  /* What is taken. */
  drop: { vi: 'Kéo thả tệp các đơn vị gửi về vào đây, hoặc chọn tệp', en: 'Drop the units’ returned files here, or choose them' },
  addMore: { vi: 'Thêm tệp…', en: 'Add files…' },
  filesTitle: { vi: 'Nguồn số liệu', en: 'What is taken in' },
  files: { vi: '{count} tệp', en: 'Files: {count}' },
  fileList: { vi: 'Danh sách tệp', en: 'The files' },
  removeAll: { vi: 'Bỏ tất cả tệp', en: 'Remove all files' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeFile: { vi: 'Bỏ tệp {file}', en: 'Remove {file}' },
  useOpen: { vi: 'Lấy cả biểu trong sổ đang mở trong Excel', en: 'Take returns in the workbook open in Excel too' },
  previousTitle: { vi: 'Sổ kỳ trước (không bắt buộc)', en: 'Earlier periods (optional)' },
  previousHint: {
    vi: 'Sổ tổng hợp cùng kỳ năm trước để lấy tỷ lệ đầu kỳ, hoặc tệp các đơn vị đã nộp kỳ trước để so sánh. Các tệp này không cộng vào kết quả.',
    en: 'The consolidated workbook of a year before, for opening rates, or returns of earlier periods, to compare with. They are not added up.',
  },
  pickPrevious: { vi: 'Chọn tệp kỳ trước…', en: 'Choose files of earlier periods…' },
  consolidate: { vi: 'Tổng hợp', en: 'Consolidate' },
  again: { vi: 'Tổng hợp lại', en: 'Consolidate again' },
  needSource: { vi: 'Xin đưa vào ít nhất một tệp của đơn vị.', en: 'Please give at least one unit’s file.' },
  stale: {
    vi: 'Tệp hoặc lựa chọn đã thay đổi sau lần tổng hợp này.',
    en: 'Files or choices have changed since this consolidation.',
  },
  staleBeside: {
    vi: 'Sổ đang mở, tệp hoặc lựa chọn đã thay đổi sau lần tổng hợp này.',
    en: 'The open workbook, files or choices have changed since this consolidation.',
  },

  /* How it ended. */
  formSummary: { vi: '{form} {received}/{expected} đơn vị', en: '{form} {received}/{expected} units' },
  done: { vi: 'Đã tổng hợp {place}, {period}: {forms}.', en: '{place}, {period} consolidated: {forms}.' },
  resultTitle: { vi: '{place}, {period}', en: '{place}, {period}' },
  nothing: {
    vi: 'Không có tệp nào là biểu đã nộp của kỳ {period} nên chưa có kết quả tổng hợp. Xin kiểm tra kỳ báo cáo và danh mục đơn vị ở trên, hoặc đưa vào tệp của đúng kỳ.',
    en: 'No file is a return for {period}, so there is nothing to consolidate. Please check the period and the catalogue above, or give files of the right period.',
  },
  unknownPeriod: {
    vi: 'Các tệp không cho biết kỳ báo cáo. Xin chọn kỳ báo cáo ở phía trên rồi bấm «Tổng hợp».',
    en: 'The files do not tell the reporting period. Please choose it above, then press “Consolidate”.',
  },
  unknownCatalogue: {
    vi: 'Các tệp không cho biết danh mục đơn vị. Xin chọn danh mục ở phía trên rồi bấm «Tổng hợp».',
    en: 'The files do not tell the catalogue of units. Please choose it above, then press “Consolidate”.',
  },
  openOther: {
    vi: 'Sổ đang mở ({file}) không phải biểu nộp về nên không đưa vào tổng hợp.',
    en: 'The open workbook ({file}) is no return, so it is not taken in.',
  },
  openConsolidated: {
    vi: 'Sổ đang mở ({file}) là sổ đã tổng hợp. Xin sang thẻ Báo cáo để viết báo cáo từ sổ này.',
    en: 'The open workbook ({file}) is already consolidated. The tab Report writes the report from it.',
  },
  openSeveral: { vi: 'Sổ đang mở có {count} biểu nộp về.', en: 'The open workbook holds {count} returns.' },
  toReport: { vi: 'Sang thẻ Báo cáo', en: 'To the tab Report' },
  incomplete: { vi: 'Chưa đủ số liệu. {forms}.', en: 'Not complete. {forms}.' },
  complete: { vi: 'Đã có số liệu của tất cả các đơn vị.', en: 'Every unit’s figures are in.' },
  absent: { vi: '{form} thiếu {units}', en: '{form} lacks {units}' },
  unfiled: {
    vi: 'Chưa có đơn vị nào nộp biểu {forms}; kết quả không có các biểu này.',
    en: 'Nobody has filed form {forms}; the result is without it.',
  },
  problems: { vi: '{count} tệp không dùng được:', en: 'Files that could not be used: {count}' },
  previousRefused: {
    vi: 'Tệp kỳ trước còn lỗi nên không dùng để so sánh: {files}.',
    en: 'Files of earlier periods with errors are not compared with: {files}.',
  },
  notYearBefore: {
    vi: 'Không dùng {files}: không phải sổ tổng hợp của cùng kỳ năm trước.',
    en: '{files} is not used: it is not the consolidated workbook of a year before.',
  },

  /* What is made of it. */
  addSheets: { vi: 'Thêm vào sổ đang mở', en: 'Add to the open workbook' },
  addSheetsHint: {
    vi: 'Thêm các sheet mới có công thức và biểu đồ; sheet của bạn không bị thay đổi.',
    en: 'New sheets with formulas and charts; your own sheets stay as they are.',
  },
  save: { vi: 'Lưu sổ tổng hợp (.xlsx)', en: 'Save the consolidated workbook (.xlsx)' },
  saveApart: { vi: 'Lưu thành sổ riêng (.xlsx)', en: 'Save as a workbook of its own (.xlsx)' },
  saveJson: { vi: 'Lưu dữ liệu (.json)', en: 'Save the data (.json)' },
  added: {
    vi: 'Đã thêm {count} sheet vào sổ đang mở, bắt đầu từ «{sheet}».',
    en: '{count} sheets were added to the open workbook, beginning with “{sheet}”.',
  },
  toOverview: { vi: 'Đến sheet «{sheet}»', en: 'Go to “{sheet}”' },

  /* Units. */
  unitsTitle: { vi: 'Tình hình nộp', en: 'Returns' },
  unitsCaption: { vi: 'Tình hình nộp của từng đơn vị theo biểu', en: 'Each unit’s return, form by form' },
  formFilter: { vi: 'Biểu', en: 'Form' },
  allForms: { vi: 'Tất cả các biểu', en: 'All forms' },
  statusFilter: { vi: 'Tình trạng', en: 'Status' },
  anyStatus: { vi: 'Tất cả ({count})', en: 'All ({count})' },
  notIn: { vi: 'Chưa có số liệu ({count})', en: 'Not in ({count})' },
  withStatus: { vi: '{status} ({count})', en: '{status} ({count})' },
  noUnit: { vi: 'Không có đơn vị nào như vậy.', en: 'There is no such unit.' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  status: { vi: 'Tình trạng', en: 'Status' },
  action: { vi: 'Việc cần làm', en: 'To do' },
  counts: { vi: '{errors} lỗi, {warnings} cảnh báo', en: 'errors: {errors}, warnings: {warnings}' },
  round: { vi: 'lần nộp {round}', en: 'round {round}' },
  accept: { vi: 'Nhận dù còn lỗi', en: 'Take in despite errors' },
  acceptUnit: { vi: 'Nhận dù còn lỗi: {unit}', en: 'Take in despite errors: {unit}' },
  notAccept: { vi: 'Không nhận nữa', en: 'No longer take in' },
  notAcceptUnit: { vi: 'Không nhận nữa: {unit}', en: 'No longer take in: {unit}' },
  cannotAccept: {
    vi: 'Đã chọn nhận, nhưng tệp chưa xác định được đơn vị, biểu hoặc kỳ nên vẫn không nhận được.',
    en: 'Chosen to be taken in, but the file’s unit, form or period is not settled, so it cannot be.',
  },
  seeFindings: { vi: 'Xem lỗi', en: 'See findings' },
  seeFindingsOf: { vi: 'Xem lỗi: {file}', en: 'See findings: {file}' },
  reminderTitle: { vi: 'Lời nhắc gửi các đơn vị', en: 'A reminder to the units' },
  reminderHint: { vi: 'Có thể chép để gửi qua thư hoặc tin nhắn.', en: 'To be copied into a mail or a message.' },
  copy: { vi: 'Chép lời nhắc', en: 'Copy the reminder' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  copyByHand: { vi: 'Máy không cho chép tự động: xin bấm Ctrl+C.', en: 'Copying is not allowed here: please press Ctrl+C.' },

  /* Charts. */
  overviewTitle: { vi: 'Tổng quan', en: 'Overview' },
  chartTitle: { vi: '{title}, {period}', en: '{title}, {period}' },
  chartLabel: {
    vi: 'Biểu đồ thanh: {title}, đơn vị tính {unit}. {count} dòng; {series} cao nhất {most}, thấp nhất {least}. Các số có trong bảng bên dưới.',
    en: 'Bar chart: {title}, in {unit}. {count} lines; {series} highest {most}, lowest {least}. The numbers are in the table below.',
  },
  chartUnit: { vi: 'Đơn vị tính: {unit}', en: 'In {unit}' },
  chartMissing: { vi: 'Chưa có số liệu của: {units}.', en: 'No figures of: {units}.' },
  blank: { vi: 'không có số liệu', en: 'no figure' },
  numbers: { vi: 'Bảng số liệu', en: 'The numbers' },

  /* Findings. */
  findingsTitle: { vi: 'Cần đối chiếu trong số tổng hợp', en: 'To be looked into in the totals' },
  noFindings: { vi: 'Số tổng hợp không có điểm nào cần đối chiếu.', en: 'There is nothing to look into in the totals.' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  unchecked: { vi: 'Chưa kiểm tra được', en: 'Not checked' },
  cells: { vi: '{count} ô liên quan', en: 'Cells involved: {count}' },
} as const satisfies Readonly<Record<string, Both>>;
