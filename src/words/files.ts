/** What is said of a workbook as a whole: what is wrong before its figures are looked at, and what to do. */
import { fill } from '../core/lang';
import type { FileFacts } from '../core/facts';
import { dateText } from '../core/date';
import { periodName } from '../core/period';
import type { WordsOf } from './parts';
import { said } from './parts';
import { unreadableWords } from './unreadable';

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

const nearUnits = { vi: '; có thể là {names}', en: '; perhaps {names}' } as const;

const unknownCatalogue = {
  vi: ' (tệp ghi «{code}», danh mục này chưa có ở đây)',
  en: ' (the file names «{code}», which is not at hand)',
} as const;
const sharedUnit = { vi: ' (các danh mục {codes} đều có đơn vị này)', en: ' (the unit is in {codes})' } as const;

export const fileWords = {
  ...unreadableWords,
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
      what: { vi: 'Không xác định được đơn vị báo cáo{hint}{near}.', en: 'The reporting unit cannot be told{hint}{near}.' },
      remedy: {
        vi: 'Đề nghị ghi đúng mã đơn vị ở sheet Bìa hoặc dùng lại biểu mẫu đã gửi.',
        en: 'Please put the right unit code on the cover.',
      },
    },
    ({ unknownCode, sharedCode, near: alike }, lang) => ({
      near: alike ? fill(nearUnits[lang], { names: alike.map(({ name, code }) => `${name} (${code})`).join(', ') }) : '',
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
} as const satisfies WordsOf<FileFacts>;
