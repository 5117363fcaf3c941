/** The words of findings about a workbook as a whole: what is wrong, and what to do. */
import type { Lang } from '../core/lang';

/** The stable codes of what can be wrong with a file before its figures are looked at. */
export const fileProblems = {
  empty: {
    vi: 'Tệp rỗng (0 byte), có thể đã hỏng khi gửi. Đề nghị gửi lại.',
    en: 'The file is empty (0 bytes). Please send it again.',
  },
  notRead: {
    vi: 'Máy không đọc được tệp hoặc thư mục này: có thể đã bị dời hay xoá, đang bị chương trình khác khoá, hoặc chỉ có trên đám mây (OneDrive, Google Drive). Đề nghị tải về máy, đóng chương trình đang mở rồi đưa vào lại; nếu là thư mục, đề nghị mở thư mục rồi đưa các tệp bên trong vào.',
    en: 'The computer could not read this file or folder: it may have been moved or deleted, be locked by another program, or lie in the cloud only (OneDrive, Google Drive). Please download it, close it in other programs and give it again; of a folder, please open it and give the files inside.',
  },
  text: {
    vi: 'Tệp chỉ là văn bản thường, không phải bảng tính Excel. Đề nghị mở biểu mẫu bằng Excel rồi lưu dạng Excel Workbook (.xlsx).',
    en: 'The file is plain text, not a workbook. Please save the form from Excel as .xlsx.',
  },
  html: {
    vi: 'Tệp là trang web, không phải bảng tính Excel. Đề nghị mở bằng Excel rồi lưu dạng Excel Workbook (.xlsx).',
    en: 'The file is a web page, not a workbook. Please save it from Excel as .xlsx.',
  },
  xls: {
    vi: 'Tệp theo định dạng Excel cũ (.xls). Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx) rồi gửi lại.',
    en: 'The file is in the old .xls format. Please save it as .xlsx and send it again.',
  },
  encrypted: {
    vi: 'Tệp được đặt mật khẩu mở nên không đọc được. Đề nghị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại.',
    en: 'The file is protected by a password to open. Please remove the password and send it again.',
  },
  zip: {
    vi: 'Tệp là tệp nén hoặc bảng tính dạng khác (.ods, .xlsb), không phải .xlsx. Đề nghị giải nén nếu là tệp nén, hoặc mở bằng Excel rồi lưu dạng Excel Workbook (.xlsx).',
    en: 'The file is an archive or a workbook of another kind (.ods, .xlsb), not .xlsx. Please unpack it, or save it from Excel as .xlsx.',
  },
  damaged: {
    vi: 'Tệp bị hỏng, không đọc được. Đề nghị mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'The file is damaged. Please open it in Excel, save it and send it again.',
  },
  tooLarge: {
    vi: 'Tệp quá lớn so với một biểu báo cáo, có thể có ảnh hoặc vùng định dạng thừa. Đề nghị dùng lại biểu mẫu đã gửi.',
    en: 'The file is far larger than a return can be. Please use the form that was sent out.',
  },
  noSheets: {
    vi: 'Tệp không có trang tính nào đọc được. Đề nghị dùng lại biểu mẫu đã gửi.',
    en: 'The workbook has no readable sheet. Please use the form that was sent out.',
  },
  blank: {
    vi: 'Sổ làm việc không có dữ liệu. Đề nghị kiểm tra có gửi nhầm tệp không.',
    en: 'The workbook holds no data. Please check that the right file was sent.',
  },
  unfilled: {
    vi: 'Biểu mẫu chưa nhập số liệu nào. Đề nghị nhập số liệu; nếu không phát sinh thì ghi 0.',
    en: 'No figure was entered in the form. Please enter the figures, or 0 where there is none.',
  },
  form: {
    vi: 'Không nhận ra biểu mẫu: không có dấu nhận dạng và tên các sheet không khớp với biểu nào{hint}. Đề nghị nhập vào biểu mẫu đã gửi.',
    en: 'The form is not recognised: no stamp, and no form has sheets of these names{hint}. Please use the form that was sent out.',
  },
  catalogue: {
    vi: 'Không xác định được danh mục đơn vị{hint}. Đề nghị chọn danh mục đơn vị của đợt báo cáo rồi kiểm tra lại.',
    en: 'The catalogue of units cannot be told{hint}. Please choose the catalogue of this round and check again.',
  },
  unit: {
    vi: 'Không xác định được đơn vị báo cáo{hint}. Đề nghị ghi đúng mã đơn vị ở sheet Bìa hoặc dùng lại biểu mẫu đã gửi.',
    en: 'The reporting unit cannot be told{hint}. Please put the right unit code on the cover.',
  },
  identity: {
    vi: 'Bìa ghi {what} là «{cover}» nhưng biểu mẫu này được lập cho «{stamp}», có thể dùng nhầm biểu của đơn vị hoặc kỳ khác. Đề nghị dùng đúng biểu mẫu đã gửi.',
    en: 'The cover says {what} «{cover}» but this form was made for «{stamp}». Please use the form made for your unit and period.',
  },
  period: {
    vi: 'Số liệu của kỳ «{found}», trong khi đợt báo cáo này cần kỳ «{expected}». Đề nghị gửi biểu của đúng kỳ.',
    en: 'The figures are of «{found}», while «{expected}» is asked for. Please send the form of the right period.',
  },
  noPeriod: {
    vi: 'Không xác định được kỳ số liệu. Đề nghị ghi kỳ ở sheet Bìa (ví dụ 2021-Q1) hoặc dùng lại biểu mẫu đã gửi.',
    en: 'The period cannot be told. Please put it on the cover (for example 2021-Q1).',
  },
  version: {
    vi: 'Biểu {form} phiên bản {version} không áp dụng cho kỳ {period}. Đề nghị dùng biểu mẫu của đúng năm.',
    en: 'Form {form} version {version} does not apply to {period}. Please use the form of the right year.',
  },
  notFiled: {
    vi: 'Đơn vị «{unit}» không thuộc diện nộp biểu {form}. Đề nghị kiểm tra mã đơn vị hoặc biểu mẫu.',
    en: 'The unit «{unit}» does not file form {form}. Please check the unit code or the form.',
  },
  ended: {
    vi: 'Đơn vị «{unit}» có từ {from} đến {to}, không có vào cuối {period}. Đề nghị kiểm tra mã đơn vị và kỳ số liệu.',
    en: 'There is the unit «{unit}» from {from} to {to}, not at the end of {period}. Please check the unit code and the period.',
  },
  scale: {
    vi: 'Không nhận ra đơn vị tính tiền «{text}». Đề nghị chọn một trong: đồng, nghìn đồng, triệu đồng, tỷ đồng.',
    en: 'The money unit «{text}» is not known. Please choose đồng, nghìn đồng, triệu đồng or tỷ đồng.',
  },
  duplicate: {
    vi: 'Có {count} tệp khác nhau của cùng đơn vị, cùng biểu và cùng lần nộp: {files}. Chưa dùng tệp nào; đề nghị xác định tệp đúng và ghi lần nộp cao hơn trên Bìa.',
    en: '{count} different files of the same unit, form and round: {files}. None is used; please give the right one a higher round on its cover.',
  },
  superseded: {
    vi: 'Đã có bản nộp lần {round} mới hơn của đơn vị ({file}); tệp này không được dùng.',
    en: 'A later round {round} of this unit is at hand ({file}); this file is not used.',
  },
  copy: {
    vi: 'Tệp giống hệt {file}; chỉ tính một lần.',
    en: 'The file is identical to {file}; it is counted once.',
  },
  unreadable: {
    vi: 'Không mở được tệp ({detail}). Đề nghị đóng tệp nếu đang mở trong chương trình khác và thử lại.',
    en: 'The file cannot be opened ({detail}). Please close it in other programs and try again.',
  },
} as const;
export type FileProblem = keyof typeof fileProblems;

export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

export const fileMessage = (problem: FileProblem, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(fileProblems[problem][lang], { hint: '', ...values });
