/** What is said of a workbook as a whole: what is wrong before its figures are looked at, and what to do. */
import { fill } from '../core/lang';
import type { Both } from '../core/lang';
import type { FileFacts, FileProblem } from '../core/facts';
import { dateText } from '../core/date';
import { periodName } from '../core/period';
import type { WordsOf } from './parts';
import { parts, said } from './parts';

const quoted = (tabs: readonly string[]): string => tabs.map((tab) => `«${tab}»`).join(', ');

const near = {
  vi: ' (gần giống biểu {form}: có sheet {present}, thiếu {missing})',
  en: ' (nearest form {form}: it has {present} and lacks {missing})',
} as const;
const sharedCodeHint = {
  vi: ' (nhiều đơn vị có mã «{code}», mỗi đơn vị một thời kỳ)',
  en: ' (several units have the code «{code}»)',
} as const;
const unknownUnit = { vi: ' (mã «{code}» không có trong danh mục)', en: ' (no unit has the code «{code}»)' } as const;

const unknownCatalogue = {
  vi: ' (tệp ghi «{code}», danh mục này chưa có ở đây)',
  en: ' (the file names «{code}», which is not at hand)',
} as const;
const sharedUnit = { vi: ' (các danh mục {codes} đều có đơn vị này)', en: ' (the unit is in {codes})' } as const;

export const fileWords = {
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
      vi: 'Đề nghị bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại.',
      en: 'Please remove the password and send it again.',
    },
  }),
  'file.zip': said({
    what: {
      vi: 'Tệp là tệp nén hoặc bảng tính dạng khác (.ods, .xlsb), không phải .xlsx.',
      en: 'The file is an archive or a workbook of another kind (.ods, .xlsb), not .xlsx.',
    },
    remedy: {
      vi: 'Đề nghị giải nén nếu là tệp nén, hoặc mở bằng Excel rồi lưu dạng Excel Workbook (.xlsx).',
      en: 'Please unpack it, or save it from Excel as .xlsx.',
    },
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
  'file.unfilled': said({
    what: { vi: 'Biểu mẫu chưa nhập số liệu nào.', en: 'No figure was entered in the form.' },
    remedy: { vi: 'Đề nghị nhập số liệu; nếu không phát sinh thì ghi 0.', en: 'Please enter the figures, or 0 where there is none.' },
  }),
  'file.form': said(
    {
      what: {
        vi: 'Không nhận ra biểu mẫu: không có dấu nhận dạng và tên các sheet không khớp với biểu nào{hint}.',
        en: 'The form is not recognised: no stamp, and no form has sheets of these names{hint}.',
      },
      remedy: { vi: 'Đề nghị nhập vào biểu mẫu đã gửi.', en: 'Please use the form that was sent out.' },
    },
    (finding, lang) => ({
      hint: finding.near
        ? fill(near[lang], { form: finding.near.form, present: quoted(finding.near.present), missing: quoted(finding.near.missing) })
        : '',
    }),
  ),
  'file.catalogue': said(
    {
      what: { vi: 'Không xác định được danh mục đơn vị{hint}.', en: 'The catalogue of units cannot be told{hint}.' },
      remedy: {
        vi: 'Đề nghị chọn danh mục đơn vị của đợt báo cáo rồi kiểm tra lại.',
        en: 'Please choose the catalogue of this round and check again.',
      },
    },
    (finding, lang) => ({
      hint:
        'among' in finding
          ? fill(sharedUnit[lang], { codes: finding.among.join(', ') })
          : fill(unknownCatalogue[lang], { code: finding.unknownCode }),
    }),
  ),
  'file.unit': said(
    {
      what: { vi: 'Không xác định được đơn vị báo cáo{hint}.', en: 'The reporting unit cannot be told{hint}.' },
      remedy: {
        vi: 'Đề nghị ghi đúng mã đơn vị ở sheet Bìa hoặc dùng lại biểu mẫu đã gửi.',
        en: 'Please put the right unit code on the cover.',
      },
    },
    ({ unknownCode, sharedCode }, lang) => ({
      hint:
        sharedCode !== undefined
          ? fill(sharedCodeHint[lang], { code: sharedCode })
          : unknownCode === undefined
            ? ''
            : fill(unknownUnit[lang], { code: unknownCode }),
    }),
  ),
  'file.identity': said(
    {
      what: {
        vi: 'Bìa ghi {what} là «{cover}» nhưng biểu mẫu này được lập cho «{stamp}», có thể dùng nhầm biểu của đơn vị hoặc kỳ khác.',
        en: 'The cover says {what} «{cover}» but this form was made for «{stamp}».',
      },
      remedy: { vi: 'Đề nghị dùng đúng biểu mẫu đã gửi.', en: 'Please use the form made for your unit and period.' },
    },
    ({ line, cover, stamp }) => ({ what: line.toLowerCase(), cover, stamp }),
  ),
  'file.period': said(
    {
      what: {
        vi: 'Số liệu của kỳ «{found}», trong khi đợt báo cáo này cần kỳ «{expected}».',
        en: 'The figures are of «{found}», while «{expected}» is asked for.',
      },
      remedy: { vi: 'Đề nghị gửi biểu của đúng kỳ.', en: 'Please send the form of the right period.' },
    },
    ({ period, asked }) => ({ found: periodName(period), expected: periodName(asked) }),
  ),
  'file.noPeriod': said({
    what: { vi: 'Không xác định được kỳ số liệu.', en: 'The period cannot be told.' },
    remedy: {
      vi: 'Đề nghị ghi kỳ ở sheet Bìa (ví dụ 2021-Q1) hoặc dùng lại biểu mẫu đã gửi.',
      en: 'Please put it on the cover (for example 2021-Q1).',
    },
  }),
  'file.version': said(
    {
      what: {
        vi: 'Biểu {form} phiên bản {version} không áp dụng cho kỳ {period}.',
        en: 'Form {form} version {version} does not apply to {period}.',
      },
      remedy: { vi: 'Đề nghị dùng biểu mẫu của đúng năm.', en: 'Please use the form of the right year.' },
    },
    ({ form, version, period }) => ({ form, version, period: periodName(period) }),
  ),
  'file.notFiled': said(
    {
      what: { vi: 'Đơn vị «{unit}» không thuộc diện nộp biểu {form}.', en: 'The unit «{unit}» does not file form {form}.' },
      remedy: { vi: 'Đề nghị kiểm tra mã đơn vị hoặc biểu mẫu.', en: 'Please check the unit code or the form.' },
    },
    ({ unit, form }) => ({ unit, form }),
  ),
  'file.ended': said(
    {
      what: {
        vi: 'Đơn vị «{unit}» có từ {from} đến {to}, không có vào cuối {period}.',
        en: 'There is the unit «{unit}» from {from} to {to}, not at the end of {period}.',
      },
      remedy: { vi: 'Đề nghị kiểm tra mã đơn vị và kỳ số liệu.', en: 'Please check the unit code and the period.' },
    },
    ({ unit, from, to, period }) => ({
      ...{ unit, from: dateText(from), to: to === undefined ? '…' : dateText(to) },
      period: periodName(period),
    }),
  ),
  'file.scale': said(
    {
      what: { vi: 'Không nhận ra đơn vị tính tiền «{text}».', en: 'The money unit «{text}» is not known.' },
      remedy: {
        vi: 'Đề nghị chọn một trong: đồng, nghìn đồng, triệu đồng, tỷ đồng.',
        en: 'Please choose đồng, nghìn đồng, triệu đồng or tỷ đồng.',
      },
    },
    ({ text }) => ({ text }),
  ),
  'file.duplicate': said(
    {
      what: {
        vi: 'Có {count} tệp khác nhau của cùng đơn vị, cùng biểu và cùng lần nộp: {files}.',
        en: '{count} different files of the same unit, form and round: {files}.',
      },
      remedy: {
        vi: 'Chưa dùng tệp nào; đề nghị xác định tệp đúng và ghi lần nộp cao hơn trên Bìa.',
        en: 'None is used; please give the right one a higher round on its cover.',
      },
    },
    ({ files }) => ({ count: files.length, files: files.join(', ') }),
  ),
  'file.superseded': said(
    {
      what: {
        vi: 'Đã có bản nộp lần {round} mới hơn của đơn vị ({file}); tệp này không được dùng.',
        en: 'A later round {round} of this unit is at hand ({file}); this file is not used.',
      },
    },
    ({ round, files }) => ({ round, file: files.join(', ') }),
  ),
  'file.copy': said(
    { what: { vi: 'Tệp giống hệt {file}; chỉ tính một lần.', en: 'The file is identical to {file}; it is counted once.' } },
    ({ file }) => ({ file }),
  ),
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
} as const satisfies WordsOf<FileFacts>;

/** Where a door gave no workbook, and no finding is made of it. */
export const fileProblemWords = (problem: FileProblem): Both => {
  const { template } = fileWords[`file.${problem}`];
  return { vi: parts(template, 'vi').message, en: parts(template, 'en').message };
};
