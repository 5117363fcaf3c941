/** What stands in the way of a job in Excel, and what to do about it. */
import type { Both } from '../../core/lang';
import type { DoorProblem, DoorProblemCode } from '../../doors/openWorkbook';
import type { Say } from './sayIn';

const words: Readonly<Record<DoorProblemCode, Both>> = {
  readOnly: {
    vi: 'Sổ đang mở ở chế độ chỉ đọc hoặc Dạng xem được bảo vệ. Xin bấm «Cho phép chỉnh sửa» trên thanh vàng của Excel (hoặc lưu thành tệp khác) rồi thử lại.',
    en: 'The workbook is read-only or in Protected View. Please press “Enable Editing” on Excel’s yellow bar (or save a copy) and try again.',
  },
  editing: {
    vi: 'Một ô đang được gõ dở. Xin nhấn Enter hoặc Esc trong Excel rồi thử lại.',
    en: 'A cell is still being typed in. Please press Enter or Esc in Excel and try again.',
  },
  sheetPassword: {
    vi: 'Sheet «{sheet}» được bảo vệ bằng mật khẩu nên chưa ghi được. Xin bỏ bảo vệ (Xem lại, Bỏ bảo vệ Trang tính) rồi thử lại.',
    en: 'The sheet “{sheet}” is protected by a password, so nothing was written. Please unprotect it (Review, Unprotect Sheet) and try again.',
  },
  sheetLocked: {
    vi: 'Excel chưa cho mở sheet «{sheet}» đang được bảo vệ (không có mật khẩu), nên chưa ghi gì. Xin tự bỏ bảo vệ (Xem lại, Bỏ bảo vệ Trang tính) rồi thử lại.',
    en: 'Excel did not open the protected sheet “{sheet}” (it has no password), so nothing was written. Please unprotect it by hand (Review, Unprotect Sheet) and try again.',
  },
  notOurs: {
    vi: 'Sổ đã có sheet «{sheet}» không do Tổng hợp lập nên không ghi đè lên. Xin đổi tên sheet ấy rồi thử lại.',
    en: 'The workbook already has a sheet “{sheet}” that Tổng hợp did not make, so it is left alone. Please rename that sheet and try again.',
  },
  structure: {
    vi: 'Cấu trúc sổ đang được bảo vệ nên không thêm được sheet. Xin bỏ bảo vệ (Xem lại, Bảo vệ Sổ làm việc), hoặc lưu kết quả thành tệp riêng.',
    en: 'The structure of the workbook is protected, so no sheet can be added. Please unprotect it (Review, Protect Workbook) or save the result as a file.',
  },
  gone: {
    vi: 'Không còn thấy sheet «{sheet}», có thể đã đổi tên, bị ẩn hoặc bị xoá. Xin bấm «Kiểm tra lại».',
    en: 'The sheet “{sheet}” is not there any more; it may have been renamed, hidden or deleted. Please check again.',
  },
  notInFront: {
    vi: 'Excel đang để sổ khác ở phía trước, hoặc đang chọn nhiều sheet cùng lúc. Xin bấm vào cửa sổ của sổ này, chỉ chọn một sheet, rồi thử lại.',
    en: 'Another workbook is in front, or several sheets are selected at once. Please click this workbook’s window, select one sheet only, and try again.',
  },
  tooLarge: {
    vi: 'Sổ quá lớn so với mức Excel cho phép. Xin mở trang này trong trình duyệt và đưa tệp vào đó.',
    en: 'The workbook is larger than this Excel allows. Please open this page in a browser and give it the file there.',
  },
  unsupported: {
    vi: 'Bản Excel này chưa có chức năng cần dùng. Xin cập nhật Excel, hoặc lưu kết quả thành tệp.',
    en: 'This Excel lacks a feature that is needed. Please update Excel, or save the result as a file.',
  },
  failed: {
    vi: 'Excel báo lỗi nên chưa làm được ({detail}). Sổ của bạn không bị thay đổi. Xin thử lại.',
    en: 'Excel reported an error ({detail}). Your workbook is unchanged. Please try again.',
  },
  halfDone: {
    vi: 'Excel báo lỗi giữa chừng ({detail}) và chưa khôi phục lại được hết. Xin xem lại sheet «{sheet}»; nếu có chỗ không đúng, xin đóng sổ mà không lưu rồi mở lại.',
    en: 'Excel stopped half-way ({detail}) and not everything could be put back. Please look at the sheet “{sheet}”; if anything is wrong, close the workbook without saving and open it again.',
  },
};

export const problemText = (say: Say, { code, sheet = '', detail = '' }: DoorProblem): string => say(words[code], { sheet, detail });
