/** Words of the tab Báo cáo. The report itself is always in Vietnamese. */
import type { Both } from '../../core/lang';
import type { SourceKind } from '../engine/reportSources';
import type { RecheckProblem } from '../engine/wordWriter';
import type { Doing } from './state';

export const words = {
  title: { vi: 'Viết báo cáo từ sổ tổng hợp', en: 'Write the report from a consolidated workbook' },
  emptyTitle: { vi: 'Chưa có sổ tổng hợp để viết báo cáo', en: 'No consolidated workbook to report from yet' },
  emptyBrowser: {
    vi: 'Tổng hợp ở thẻ «Tổng hợp» rồi quay lại đây, hoặc đưa vào một sổ tổng hợp (.xlsx) đã lưu.',
    en: 'Consolidate under “Consolidate” and come back, or give a consolidated workbook (.xlsx) that was saved.',
  },
  emptyExcel: {
    vi: 'Nếu sổ đang mở có các sheet tổng hợp, bấm «Đọc sổ đang mở». Nếu chưa, xin tổng hợp ở thẻ «Tổng hợp» trước, hoặc chọn một sổ tổng hợp đã lưu.',
    en: 'If the open workbook holds consolidated sheets, press “Read the open workbook”. If not, consolidate first, or choose a consolidated workbook that was saved.',
  },
  toConsolidate: { vi: 'Sang thẻ Tổng hợp', en: 'Go to Consolidate' },
  readWorkbook: { vi: 'Đọc sổ đang mở', en: 'Read the open workbook' },
  readAgain: { vi: 'Đọc lại sổ đang mở', en: 'Read the open workbook again' },
  pickFile: { vi: 'Chọn sổ tổng hợp…', en: 'Choose a consolidated workbook…' },
  dropFile: { vi: 'Kéo thả sổ tổng hợp (.xlsx) vào đây, hoặc chọn tệp', en: 'Drop a consolidated workbook (.xlsx) here, or choose it' },
  dropHint: {
    vi: 'Sổ do thẻ Tổng hợp hoặc lệnh consolidate ghi ra. Tệp chỉ được đọc trên máy này.',
    en: 'One that the tab Consolidate or the command consolidate wrote. It is read on this computer only.',
  },
  source: { vi: 'Viết từ', en: 'Written from' },
  writtenFrom: { vi: 'Viết từ: {source}', en: 'Written from: {source}' },

  refusedReturn: {
    vi: 'Tệp «{file}» là biểu {form} ({title}){unit}{period}, tức số liệu của một đơn vị, chưa phải sổ tổng hợp. Xin tổng hợp ở thẻ «Tổng hợp» trước rồi viết báo cáo.',
    en: '“{file}” is form {form} ({title}){unit}{period}: the figures of one unit, not a consolidated workbook. Please consolidate first, then write the report.',
  },
  refusedOther: {
    vi: 'Tệp «{file}» không phải sổ tổng hợp: thiếu sheet Chi tiết, Tiến độ nộp hoặc Thiết lập, hoặc sheet đã bị đổi tên. Xin chọn sổ do thẻ «Tổng hợp» hoặc lệnh consolidate ghi ra.',
    en: '“{file}” is not a consolidated workbook: the sheets Chi tiết, Tiến độ nộp or Thiết lập are missing or were renamed. Please choose one that Consolidate wrote.',
  },
  refusedOpen: {
    vi: 'Sổ đang mở («{file}») chưa có các sheet tổng hợp (Chi tiết, Tiến độ nộp, Thiết lập). Xin tổng hợp ở thẻ «Tổng hợp» rồi ghi các sheet vào sổ này, hoặc chọn một sổ tổng hợp đã lưu.',
    en: 'The open workbook (“{file}”) holds no consolidated sheets (Chi tiết, Tiến độ nộp, Thiết lập). Please consolidate and add the sheets to it, or choose a consolidated workbook that was saved.',
  },
  ofUnit: { vi: ' của {unit}', en: ' of {unit}' },
  ofPeriod: { vi: ', {period}', en: ', period {period}' },
  unreadable: { vi: 'Chưa đọc được «{file}». {reason}', en: '“{file}” could not be read. {reason}' },
  gone: {
    vi: 'Nguồn của báo cáo không còn nữa. Xin đọc lại sổ tổng hợp.',
    en: 'What the report was written from is gone. Please read the consolidated workbook again.',
  },

  edited: {
    vi: '{count} ô trong sổ tổng hợp đã sửa tay, không còn bằng số cộng từ chi tiết. Báo cáo dùng số trong ô.',
    en: 'Cells of the consolidated workbook edited by hand, no longer equal to their breakdown: {count}. The report uses the cells.',
  },
  editedCell: {
    vi: 'Sheet {sheet}, ô {cell}: ghi {found}, tính từ chi tiết được {computed}.',
    en: 'Sheet {sheet}, cell {cell}: holds {found}, the breakdown gives {computed}.',
  },
  blank: { vi: 'ô trống', en: 'nothing' },
  noBreakdown: { vi: 'không có số', en: 'nothing' },
  unsaid: { vi: '{count} nội dung không viết, vì sao:', en: 'Left unsaid, and why: {count}' },
  problems: {
    vi: 'Sheet Thiết lập có {count} dòng không dùng được; nơi đó báo cáo theo cách viết thường dùng:',
    en: 'Lines of the sheet Thiết lập that cannot be used: {count}. The usual style holds there:',
  },
  stale: {
    vi: '{count} số liệu trong báo cáo đã cũ: ô nguồn trong sổ đã thay đổi sau khi viết. Chúng được đánh dấu «đã cũ».',
    en: 'Figures of the report that are out of date: {count}. Their cells changed after it was written; they are marked “out of date”.',
  },
  rewrite: { vi: 'Viết lại', en: 'Write it again' },
  staleMark: { vi: 'đã cũ', en: 'out of date' },

  sections: { vi: 'Các mục và thứ tự', en: 'Sections and their order' },
  sectionsHint: {
    vi: 'Bỏ dấu để không viết mục đó; mũi tên để đổi thứ tự. Báo cáo được viết lại ngay.',
    en: 'Untick to leave a section out; the arrows change the order. The report follows at once.',
  },
  up: { vi: 'Chuyển «{section}» lên', en: 'Move “{section}” up' },
  down: { vi: 'Chuyển «{section}» xuống', en: 'Move “{section}” down' },
  place: { vi: '{section}: vị trí {place}/{count}', en: '{section}: place {place} of {count}' },
  noSections: { vi: 'Chưa chọn mục nào', en: 'No section is chosen' },
  noSectionsHint: { vi: 'Đánh dấu ít nhất một mục để có báo cáo.', en: 'Tick at least one section to get a report.' },

  style: { vi: 'Cách viết (theo sheet Thiết lập của sổ tổng hợp)', en: 'House style (from the sheet Thiết lập of the workbook)' },
  styleHint: {
    vi: 'Muốn đổi, xin sửa sheet Thiết lập của sổ tổng hợp rồi đọc lại, hoặc đổi ở phần chọn kỳ báo cáo rồi tổng hợp lại.',
    en: 'To change it, edit the sheet Thiết lập and read the workbook again, or change it beside the reporting period and consolidate again.',
  },

  saveDocx: { vi: 'Lưu .docx', en: 'Save .docx' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  saveMd: { vi: 'Lưu .md', en: 'Save .md' },
  saveJson: { vi: 'Lưu .json', en: 'Save .json' },
  toSheet: { vi: 'Đặt lên sheet', en: 'Put on a sheet' },
  uses: { vi: 'Dùng báo cáo', en: 'Use the report' },
  copied: {
    vi: 'Đã sao chép cả định dạng. Xin dán vào Word hoặc thư (Ctrl+V).',
    en: 'Copied with its format. Paste it into Word or a mail (Ctrl+V).',
  },
  toCopy: {
    vi: 'Chương trình chứa trang này không cho ghi vào bộ nhớ tạm. Văn bản đã được chọn sẵn ở ô dưới: nhấn Ctrl+C (trên máy Mac là ⌘C).',
    en: 'The program around this page does not let it use the clipboard. The text below is selected: press Ctrl+C (⌘C on a Mac).',
  },
  toCopyLabel: { vi: 'Văn bản báo cáo để sao chép', en: 'The text of the report, to copy' },
  placed: {
    vi: 'Đã đặt báo cáo lên sheet «{sheet}», sau các sheet của bạn. Cột B ghi ô nguồn của từng đoạn.',
    en: 'The report stands on the sheet “{sheet}”, behind your own. Column B names the cells behind each paragraph.',
  },
  showSheet: { vi: 'Mở sheet', en: 'Show the sheet' },

  document: { vi: 'Báo cáo', en: 'The report' },
  figureHint: {
    vi: 'Bấm vào số liệu để xem ô nguồn.',
    en: 'Press a figure to see the cells behind it.',
  },
  figureHintExcel: {
    vi: 'Bấm vào số liệu để tới ô nguồn trong sổ.',
    en: 'Press a figure to go to its cell in the workbook.',
  },
  figureAt: { vi: 'Sheet {sheet}, ô {cell}', en: 'Sheet {sheet}, cell {cell}' },
  figureTitle: { vi: 'Nguồn của «{text}»', en: 'Behind “{text}”' },
  ownCells: { vi: 'Ô trong sổ tổng hợp', en: 'Cells of the consolidated workbook' },
  cellsOfUnits: { vi: 'Ô trong tệp của đơn vị', en: 'Cells in the files of the units' },
  unitCells: { vi: 'tệp {file}, sheet {sheet}, ô', en: '{file}, sheet {sheet}, cells' },
  morePlaces: { vi: 'Hiện thêm {count} tệp', en: 'Show more files ({count})' },
  moreCells: { vi: 'Hiện thêm {count} ô', en: 'Show more cells ({count})' },
  goTo: { vi: 'Tới ô', en: 'Go to the cell' },
  goToCell: { vi: 'Tới ô {cell} của sheet {sheet}', en: 'Go to the cell {cell} of sheet {sheet}' },
  notHere: {
    vi: 'Báo cáo viết từ kết quả chưa ghi vào sổ đang mở, nên chưa tới ô được. Ghi các sheet tổng hợp ở thẻ «Tổng hợp» trước.',
    en: 'The report was written from figures that are not in the open workbook, so there is no cell to go to. Add the consolidated sheets first.',
  },
  recheck: { vi: 'Kiểm tra lại báo cáo đã sửa tay', en: 'Check a report that was edited by hand' },
  recheckHint: {
    vi: 'Đưa vào tệp Word đã sửa (hoặc văn bản .txt): từng số được đối chiếu với báo cáo ở trên, và các số trong văn bản được kiểm tra với nhau.',
    en: 'Give the Word file that was edited (or plain text): each figure is held against the report above, and against the others of the text.',
  },
  recheckAlone: {
    vi: 'Đưa vào tệp Word hoặc văn bản .txt của bất kỳ báo cáo nào: các số trong văn bản được kiểm tra với nhau. Có sổ tổng hợp thì từng số còn được đối chiếu với ô nguồn.',
    en: 'Give the Word file or plain text of any report: its figures are held against each other. With a consolidated workbook each is also held against its cells.',
  },
  recheckPick: { vi: 'Chọn báo cáo…', en: 'Choose a report…' },
  recheckError: { vi: 'Lỗi', en: 'Error' },
  recheckQuestion: { vi: 'Cần xem', en: 'To look at' },
  recheckAt: { vi: 'Ở câu: «{quote}»', en: 'In: «{quote}»' },
  notes: { vi: 'Chú thích', en: 'Footnotes' },
  toNote: { vi: 'Chú thích {note}', en: 'Footnote {note}' },
} as const satisfies Readonly<Record<string, Both>>;

export const sourceWords: Readonly<Record<SourceKind, Both>> = {
  latest: { vi: 'Kết quả vừa tổng hợp ({place}, {period})', en: 'What was just consolidated ({place}, {period})' },
  workbook: { vi: 'Sổ đang mở{ending} ({place}, {period})', en: 'The open workbook{ending} ({place}, {period})' },
  file: { vi: 'Tệp {file}{ending} ({place}, {period})', en: 'File {file}{ending} ({place}, {period})' },
};

export const doingWords: Readonly<Record<Doing, Both>> = {
  reading: { vi: 'Đang đọc sổ tổng hợp…', en: 'Reading the consolidated workbook…' },
  writing: { vi: 'Đang viết báo cáo…', en: 'Writing the report…' },
  saving: { vi: 'Đang tạo tệp…', en: 'Making the file…' },
  placing: { vi: 'Đang đặt báo cáo lên sheet…', en: 'Putting the report on a sheet…' },
  rechecking: { vi: 'Đang đọc lại báo cáo…', en: 'Reading the report again…' },
};

export const recheckProblemWords: Readonly<Record<RecheckProblem, Both>> = {
  notWord: {
    vi: 'Tệp «{file}» không phải tệp Word (.docx) hay văn bản thường (.txt). Xin mở bằng Word rồi lưu dạng .docx.',
    en: '“{file}” is neither a Word file (.docx) nor plain text. Please save it from Word as .docx.',
  },
  damaged: {
    vi: 'Chưa đọc được «{file}»: tệp hỏng, rỗng hoặc có mật khẩu. Xin mở bằng Word, lưu lại không đặt mật khẩu.',
    en: '“{file}” could not be read: it is damaged, empty or has a password. Please save it again from Word without one.',
  },
  empty: { vi: 'Tệp «{file}» không có chữ nào để kiểm tra.', en: '“{file}” has no text to check.' },
};
