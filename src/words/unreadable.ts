/** Why a file gave no workbook. By itself, because the page says it before anything was checked (and loads no more words than that). */
import type { FileFacts, FileProblem } from '../core/facts';
import type { Both } from '../core/lang';
import type { WordsOf } from './parts';
import { parts, said } from './parts';

export const unreadableWords = {
  'file.empty': said({
    what: { vi: 'Tệp rỗng (0 byte), có thể đã hỏng khi gửi.', en: 'The file is empty (0 bytes).' },
    remedy: { vi: 'Đề nghị gửi lại.', en: 'Please send it again.' },
  }),
  'file.notRead': said({
    what: {
      vi: 'Máy không đọc được tệp hoặc thư mục này: có thể đã bị dời hay xoá, đang bị chương trình khác khoá, hoặc chỉ có trên đám mây (OneDrive, Google Drive).',
      en: 'The computer could not read this file or folder: it may have been moved or deleted, be locked by another program, or lie in the cloud only (OneDrive, Google Drive).',
    },
    remedy: {
      vi: 'Đề nghị tải về máy, đóng chương trình đang mở rồi đưa vào lại; nếu là thư mục, đề nghị mở thư mục rồi đưa các tệp bên trong vào.',
      en: 'Please download it, close it in other programs and give it again; of a folder, please open it and give the files inside.',
    },
  }),
  'file.text': said({
    what: { vi: 'Tệp chỉ là văn bản thường, không phải bảng tính Excel.', en: 'The file is plain text, not a workbook.' },
    remedy: { vi: 'Đề nghị mở biểu mẫu bằng Excel rồi lưu dạng Excel Workbook (.xlsx).', en: 'Please save the form from Excel as .xlsx.' },
  }),
  'file.html': said({
    what: { vi: 'Tệp là trang web, không phải bảng tính Excel.', en: 'The file is a web page, not a workbook.' },
    remedy: { vi: 'Đề nghị mở bằng Excel rồi lưu dạng Excel Workbook (.xlsx).', en: 'Please save it from Excel as .xlsx.' },
  }),
  'file.xls': said({
    what: { vi: 'Tệp theo định dạng Excel cũ (.xls).', en: 'The file is in the old .xls format.' },
    remedy: {
      vi: 'Đề nghị mở bằng Excel, chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx) rồi gửi lại.',
      en: 'Please save it as .xlsx and send it again.',
    },
  }),
  'file.encrypted': said({
    what: { vi: 'Tệp được đặt mật khẩu mở nên không đọc được.', en: 'The file is protected by a password to open.' },
    remedy: {
      vi: 'Đề nghị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại; nếu Excel mở không hỏi mật khẩu, đề nghị lưu thành tệp mới.',
      en: 'Please remove the password and send it again; where Excel opens it without asking, please save it as a new file.',
    },
  }),
  'file.zip': said({
    what: {
      vi: 'Tệp là tệp nén (.zip, .rar, .7z), không phải bảng tính Excel.',
      en: 'The file is an archive (.zip, .rar, .7z), not a workbook.',
    },
    remedy: { vi: 'Đề nghị giải nén rồi gửi tệp .xlsx bên trong.', en: 'Please unpack it and send the .xlsx inside.' },
  }),
  'file.word': said({
    what: { vi: 'Tệp là văn bản Word, không phải bảng tính Excel.', en: 'The file is a Word document, not a workbook.' },
    remedy: { vi: 'Đề nghị gửi biểu mẫu Excel (.xlsx) đã điền.', en: 'Please send the form filled in Excel (.xlsx).' },
  }),
  'file.pdf': said({
    what: { vi: 'Tệp là bản PDF, không lấy được số liệu từng ô.', en: 'The file is a PDF, whose cells cannot be read.' },
    remedy: {
      vi: 'Đề nghị gửi tệp Excel (.xlsx) đã dùng để in ra bản này.',
      en: 'Please send the Excel file (.xlsx) that it was printed from.',
    },
  }),
  'file.picture': said({
    what: { vi: 'Tệp là ảnh chụp hoặc bản quét, không lấy được số liệu từng ô.', en: 'The file is a picture, whose cells cannot be read.' },
    remedy: { vi: 'Đề nghị gửi tệp Excel (.xlsx) đã điền.', en: 'Please send the Excel file (.xlsx).' },
  }),
  'file.xlsb': said({
    what: { vi: 'Tệp là sổ làm việc nhị phân (.xlsb), không phải .xlsx.', en: 'The file is a binary workbook (.xlsb), not .xlsx.' },
    remedy: { vi: 'Đề nghị mở bằng Excel rồi lưu dạng Excel Workbook (.xlsx).', en: 'Please save it from Excel as .xlsx.' },
  }),
  'file.ods': said({
    what: {
      vi: 'Tệp là bảng tính OpenDocument (.ods), không phải .xlsx.',
      en: 'The file is an OpenDocument spreadsheet (.ods), not .xlsx.',
    },
    remedy: { vi: 'Đề nghị mở bằng LibreOffice hoặc Excel rồi lưu dạng .xlsx.', en: 'Please save it from LibreOffice or Excel as .xlsx.' },
  }),
  'file.xml2003': said({
    what: { vi: 'Tệp là bảng tính XML 2003, không phải .xlsx.', en: 'The file is an XML spreadsheet of 2003, not .xlsx.' },
    remedy: { vi: 'Đề nghị mở bằng Excel rồi lưu dạng Excel Workbook (.xlsx).', en: 'Please save it from Excel as .xlsx.' },
  }),
  'file.damaged': said({
    what: { vi: 'Tệp bị hỏng, không đọc được.', en: 'The file is damaged.' },
    remedy: { vi: 'Đề nghị mở bằng Excel, lưu lại rồi gửi lại.', en: 'Please open it in Excel, save it and send it again.' },
  }),
  'file.tooLarge': said({
    what: {
      vi: 'Tệp quá lớn so với một biểu báo cáo, có thể có ảnh hoặc vùng định dạng thừa.',
      en: 'The file is far larger than a return can be.',
    },
    remedy: { vi: 'Đề nghị dùng lại biểu mẫu đã gửi.', en: 'Please use the form that was sent out.' },
  }),
  'file.noSheets': said({
    what: { vi: 'Tệp không có trang tính nào đọc được.', en: 'The workbook has no readable sheet.' },
    remedy: { vi: 'Đề nghị dùng lại biểu mẫu đã gửi.', en: 'Please use the form that was sent out.' },
  }),
  'file.blank': said({
    what: { vi: 'Sổ làm việc không có dữ liệu.', en: 'The workbook holds no data.' },
    remedy: { vi: 'Đề nghị kiểm tra có gửi nhầm tệp không.', en: 'Please check that the right file was sent.' },
  }),
  'file.unreadable': said(
    {
      what: { vi: 'Không mở được tệp ({detail}).', en: 'The file cannot be opened ({detail}).' },
      remedy: {
        vi: 'Đề nghị đóng tệp nếu đang mở trong chương trình khác và thử lại.',
        en: 'Please close it in other programs and try again.',
      },
    },
    ({ detail }) => ({ detail }),
  ),
} as const satisfies WordsOf<Pick<FileFacts, `file.${FileProblem}`>>;

/** Where a door gave no workbook, and no finding is made of it. */
export const fileProblemWords = (problem: FileProblem): Both => {
  const { template } = unreadableWords[`file.${problem}`];
  return { vi: parts(template, 'vi').message, en: parts(template, 'en').message };
};
