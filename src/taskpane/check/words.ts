/** The words of the tab Kiểm tra. */
import type { Cause, Severity } from '../../core/finding';
import type { Both } from '../../core/lang';
import type { Doing } from './state';

type Words = Readonly<Record<string, Both>>;

export const words = {
  checkOpen: { vi: 'Kiểm tra sổ đang mở', en: 'Check the open workbook' },
  checkAgain: { vi: 'Kiểm tra lại', en: 'Check again' },
  openWorkbook: { vi: 'Sổ đang mở', en: 'The open workbook' },
  addFiles: { vi: 'Thêm tệp…', en: 'Add files…' },
  otherFiles: { vi: 'Kiểm tra tệp khác…', en: 'Check other files…' },
  startExcel: { vi: 'Một lần bấm để soát cả sổ', en: 'One click checks the whole workbook' },
  startExcelHint: {
    vi: 'Bấm «Kiểm tra sổ đang mở»: trang đọc mọi sheet, chỉ ra ô sai, số phải có và cách sửa. Không ô nào thay đổi khi bạn chưa đồng ý.',
    en: 'Press “Check the open workbook”: every sheet is read, and you see which cell is wrong, what it must be and what to do. No cell changes before you agree.',
  },
  startBrowser: { vi: 'Đưa các tệp đơn vị gửi về vào đây', en: 'Give the returned files here' },
  startBrowserHint: {
    vi: 'Trang chỉ ra ô sai, số phải có, vì sao và cách sửa. Tệp gốc không bao giờ bị thay đổi.',
    en: 'You see which cell is wrong, what it must be, why, and what to do. The original files are never changed.',
  },
  clean: { vi: 'Không thấy sai sót.', en: 'No mistake was found.' },
  cleanUnchecked: {
    vi: 'Không thấy sai sót. Còn {count} điểm chưa kiểm tra được vì thiếu số liệu để so sánh.',
    en: 'No mistake was found. Not checked, for want of figures to compare with: {count}.',
  },
  nothingMatches: { vi: 'Không có điểm nào khớp với cách lọc này.', en: 'Nothing matches this filter.' },
  showAll: { vi: 'Bỏ lọc', en: 'Clear the filter' },
  search: { vi: 'Tìm trong kết quả', en: 'Search the findings' },
  searchHint: { vi: 'tên dòng, ô, nội dung…', en: 'row, cell, words…' },
  severityFilter: { vi: 'Lọc theo mức độ', en: 'Filter by severity' },
  otherChoices: {
    vi: 'Kết quả dưới đây có từ trước khi đổi tệp, kỳ, danh mục hoặc ngôn ngữ. Bấm «Kiểm tra lại» để có kết quả mới.',
    en: 'What follows was found before files, period, catalogue or language were changed. Press “Check again” for new results.',
  },
  removed: {
    vi: 'Đã bỏ {count} tệp khỏi danh sách. Tệp trên máy vẫn còn nguyên.',
    en: 'Taken off the list: {count}. The files themselves are untouched.',
  },
  severalReturns: {
    vi: 'Sổ này gồm {count} biểu do các đơn vị gửi, mỗi biểu được kiểm tra riêng và gọi theo tên sheet bìa của nó.',
    en: 'This workbook holds {count} returns; each is checked by itself and named by its cover sheet.',
  },
  changed: {
    vi: 'Sổ đã thay đổi {count} chỗ từ lần kiểm tra này. Bấm «Kiểm tra lại» để có kết quả mới.',
    en: 'Changes in the workbook since this check: {count}. Press “Check again” for its present state.',
  },
  firstToFix: { vi: 'Nên sửa trước', en: 'Begin with these' },
  allFindings: { vi: 'Tất cả', en: 'All findings' },
  wholeFile: { vi: 'Cả tệp', en: 'The whole file' },
  sheet: { vi: 'Sheet «{sheet}»', en: 'Sheet “{sheet}”' },
  counted: { vi: '{count} chỗ', en: '× {count}' },
  row: { vi: 'Dòng «{row}»', en: 'Row “{row}”' },
  column: { vi: 'Cột «{column}»', en: 'Column “{column}”' },
  found: { vi: 'Đã ghi', en: 'Found' },
  expected: { vi: 'Phải có', en: 'Expected' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  cause: { vi: 'Khả năng: {cause}', en: 'Likely: {cause}' },
  rule: { vi: 'Mã {code}', en: 'Rule {code}' },
  explained: { vi: 'Đơn vị giải trình: «{text}»', en: 'The unit explains: “{text}”' },
  explainedBy: { vi: 'Đơn vị giải trình ({by}): «{text}»', en: 'The unit explains ({by}): “{text}”' },
  goTo: { vi: 'Đến ô {cell}', en: 'Go to {cell}' },
  goToFull: { vi: 'Đến ô {cell}, sheet {sheet}', en: 'Go to cell {cell} of {sheet}' },
  look: { vi: 'Xem ô {cell}', en: 'Show {cell}' },
  lookFull: { vi: 'Xem ô {cell}, sheet {sheet}', en: 'Show cell {cell} of {sheet}' },
  fix: { vi: 'Sửa…', en: 'Correct…' },
  fixFull: { vi: 'Sửa ô {cell}, sheet {sheet}', en: 'Correct cell {cell} of {sheet}' },
  fixAll: { vi: 'Sửa tất cả {count} lỗi chắc chắn…', en: 'Correct all {count} certain mistakes…' },
  fixAllHint: {
    vi: 'Chỉ những ô mà số đúng là chắc chắn. Xin xem danh sách rồi đồng ý.',
    en: 'Only cells whose right content is certain. Please look at the list, then agree.',
  },
  fixOne: { vi: 'Ghi vào ô này', en: 'Write it into the cell' },
  fixThese: { vi: 'Ghi vào {count} ô', en: 'Write into {count} cells' },
  keep: { vi: 'Thôi', en: 'Leave it' },
  cell: { vi: 'Ô', en: 'Cell' },
  from: { vi: 'Đang ghi', en: 'Now' },
  to: { vi: 'Sẽ ghi', en: 'Becomes' },
  asText: { vi: '«{text}» (chữ)', en: '“{text}” (text)' },
  overFormula: {
    vi: 'Ô này đang có công thức, ghi số vào sẽ thay công thức. Nên sửa các ô mà công thức cộng trước (số gõ dạng chữ thì công thức không cộng), rồi kiểm tra lại.',
    en: 'This cell holds a formula, which the number would replace. Better correct the cells it adds up first (numbers typed as text are not added), then check again.',
  },
  blank: { vi: '(trống)', en: '(blank)' },
  onlyThisCell: {
    vi: 'Không ô nào khác thay đổi, và có thể hoàn tác.',
    en: 'No other cell changes, and it can be undone.',
  },
  onCopy: {
    vi: 'Sửa trên một bản sao; tệp gốc của bạn giữ nguyên.',
    en: 'A copy is corrected; your original file stays as it is.',
  },
  fixed: { vi: 'Đã sửa {count} ô và kiểm tra lại.', en: 'Cells corrected: {count}. All was checked again.' },
  cellsChanged: {
    vi: 'Sổ đã thay đổi từ lần kiểm tra trước nên chưa sửa gì. Kết quả ở đây là mới, xin xem lại rồi sửa.',
    en: 'The workbook has changed since the last check, so nothing was written. These findings are fresh: please look again.',
  },
  writtenUnchecked: {
    vi: 'Đã ghi vào sổ nhưng chưa kiểm tra lại được. Xin bấm «Thử lại» để kiểm tra, hoặc «Hoàn tác».',
    en: 'It was written, but could not be checked again. Press “Try again” to check, or “Undo”.',
  },
  notUndone: {
    vi: 'Các ô đã sửa nay chứa nội dung khác, hoặc đã chuyển chỗ, nên không hoàn tác. Xin xem kết quả mới và sửa trực tiếp trong sổ.',
    en: 'The corrected cells now hold something else, or have moved, so nothing was undone. Please look at the fresh findings and correct the cells yourself.',
  },
  undone: { vi: 'Đã hoàn tác và kiểm tra lại.', en: 'It was undone, and all was checked again.' },
  undoLast: { vi: 'Hoàn tác lần sửa cuối', en: 'Undo the last correction' },
  explain: { vi: 'Giải trình…', en: 'Explain…' },
  explainAgain: { vi: 'Sửa giải trình…', en: 'Change the explanation…' },
  explainFull: { vi: 'Giải trình ô {cell}, sheet {sheet}', en: 'Explain cell {cell} of {sheet}' },
  explanationText: { vi: 'Nội dung giải trình', en: 'The explanation' },
  explanationHint: {
    vi: 'Nguyên nhân, số tiền hoặc số lượng. Ghi vào sheet Giải trình của sổ.',
    en: 'The reason, the amount or number. It is written on the sheet Giải trình.',
  },
  explanationBy: { vi: 'Chức vụ người giải trình', en: 'Post of who explains' },
  storeExplanation: { vi: 'Ghi giải trình', en: 'Store it' },
  dropExplanation: { vi: 'Xoá giải trình', en: 'Delete it' },
  explanationMissing: { vi: 'Xin ghi nội dung giải trình.', en: 'Please write the explanation.' },
  explanationStored: {
    vi: 'Đã ghi vào sheet Giải trình và kiểm tra lại.',
    en: 'It stands on the sheet Giải trình, and all was checked again.',
  },
  explanationDropped: { vi: 'Đã xoá giải trình và kiểm tra lại.', en: 'The explanation was deleted, and all was checked again.' },
  copyOf: {
    vi: 'Bản sao đã sửa {steps} lần của «{file}», chưa nằm trên máy.',
    en: 'A corrected copy of “{file}” (steps: {steps}), not saved yet.',
  },
  saveCopy: { vi: 'Lưu bản đã sửa', en: 'Save the corrected copy' },
  saved: { vi: 'Đã lưu «{file}».', en: '“{file}” was saved.' },
  openedAsNew: {
    vi: 'Đã mở «{file}» thành sổ mới trong Excel. Xin lưu sổ đó.',
    en: '“{file}” was opened as a new workbook in Excel. Please save it.',
  },
  save: { vi: 'Lưu kết quả', en: 'Save the findings' },
  saveXlsx: { vi: 'Lưu kết quả (Excel)', en: 'Save findings (Excel)' },
  saveJson: { vi: 'Lưu kết quả (JSON)', en: 'Save findings (JSON)' },
  files: { vi: 'Các tệp', en: 'Files' },
  fineFiles: { vi: '{count} tệp không có lỗi, không có cảnh báo', en: 'Without errors or warnings: {count}' },
  remove: { vi: 'Bỏ tệp', en: 'Remove' },
  removeFull: { vi: 'Bỏ tệp {file} khỏi danh sách', en: 'Remove {file} from the list' },
  removeAll: { vi: 'Bỏ tất cả các tệp', en: 'Remove all files' },
  shownOf: { vi: '{shown}/{count} điểm', en: '{shown} of {count} findings' },
  colouring: { vi: 'Tô màu ô có lỗi và cảnh báo trong sổ', en: 'Colour cells with errors and warnings in the workbook' },
  colouringHint: {
    vi: 'Màu cũ của ô được giữ lại và trả về khi tắt. Tô nhiều nhất 3.000 ô, ô có lỗi trước.',
    en: 'The cells’ own colours are kept and come back when this is off. At most 3,000 cells are coloured, errors first.',
  },
  earlier: { vi: 'So sánh với kỳ trước', en: 'Compare with earlier periods' },
  earlierHint: {
    vi: 'Đưa tệp kỳ trước, năm trước của các đơn vị vào đây để kiểm tra cả những quy tắc so sánh. Chỉ tệp không còn lỗi mới được dùng.',
    en: 'Give the units’ files of earlier periods here, so that rules which compare with them can be checked. Only files without errors are used.',
  },
  addEarlier: { vi: 'Thêm tệp kỳ trước…', en: 'Add earlier files…' },
  earlierCount: { vi: 'Đang so sánh với {count} tệp kỳ trước.', en: 'Earlier files compared with: {count}.' },
  earlierUnread: { vi: '{file}: {problem}', en: '{file}: {problem}' },
  dropEarlier: { vi: 'Bỏ các tệp kỳ trước', en: 'Remove them' },
  windowGone: { vi: 'Không còn thấy sheet này. Xin bấm «Kiểm tra lại».', en: 'This sheet is not there any more. Please check again.' },
  stranger: { vi: 'Sổ này không phải biểu mẫu nào của chương trình', en: 'This workbook is none of the forms' },
  strangerNone: {
    vi: 'Không sheet nào mang tên của một biểu. Các sheet thấy được: {tabs}. Nếu đây là số liệu của một biểu, xin nhập vào biểu mẫu đã gửi (lập lại ở thẻ Biểu mẫu).',
    en: 'No sheet has the name of one of a form. Its sheets: {tabs}. If these are the figures of a form, please enter them in the template that was sent out (make it anew on the tab Templates).',
  },
  strangerLooks: { vi: 'Gần giống nhất:', en: 'It is nearest to:' },
  strangerForm: { vi: 'Biểu {form}, {title}', en: 'Form {form}, {title}' },
  strangerPresent: { vi: 'có sheet {tabs}', en: 'it has {tabs}' },
  strangerMissing: { vi: 'thiếu sheet {tabs}', en: 'it lacks {tabs}' },
  strangerCover: { vi: 'Không có sheet Bìa.', en: 'There is no sheet Bìa.' },
  strangerCoverLines: { vi: 'Sheet Bìa thiếu: {lines}.', en: 'The cover lacks: {lines}.' },
  strangerAdvice: {
    vi: 'Nếu sheet bị đổi tên, xin đặt lại đúng tên rồi kiểm tra lại; nếu chép sang tệp mới, xin nhập vào biểu mẫu đã gửi.',
    en: 'If sheets were renamed, please give them their names again and check again; if this is a new file, please use the template that was sent out.',
  },
  consolidated: {
    vi: 'Đây là sổ tổng hợp, không phải biểu của một đơn vị. Mở thẻ Báo cáo để viết báo cáo từ sổ này.',
    en: 'This is a consolidated workbook, not a unit’s return. Open the tab Report to write the report from it.',
  },
  toReport: { vi: 'Mở thẻ Báo cáo', en: 'Open the tab Report' },
} as const satisfies Words;

export const doingWords: Readonly<Record<Doing, Both>> = {
  reading: { vi: 'Đang đọc…', en: 'Reading…' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  correcting: { vi: 'Đang sửa và kiểm tra lại…', en: 'Correcting and checking again…' },
  explaining: { vi: 'Đang ghi giải trình…', en: 'Writing the explanation…' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
};

export const severityCounts: Readonly<Record<Severity, Both>> = {
  error: { vi: 'Lỗi: {count}', en: 'Errors: {count}' },
  warning: { vi: 'Cảnh báo: {count}', en: 'Warnings: {count}' },
  unchecked: { vi: 'Chưa kiểm tra được: {count}', en: 'Not checked: {count}' },
};

export const causes: Readonly<Record<Cause, Both>> = {
  'missing-child': { vi: 'cộng thiếu một ô, hoặc ô đó gõ dạng chữ', en: 'a cell left out of the sum, or typed as text' },
  'doubled-child': { vi: 'cộng hai lần một ô', en: 'a cell added twice' },
  sign: { vi: 'nhầm dấu âm, dương ở một ô', en: 'a wrong sign in one cell' },
  'digits-swapped': { vi: 'gõ đảo hai chữ số liền nhau', en: 'two neighbouring digits swapped' },
  'power-of-ten': { vi: 'nhầm đơn vị tính hoặc dấu phẩy', en: 'a wrong unit or decimal mark' },
};
