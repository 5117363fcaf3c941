/** What is said of what a person sees and is not read, and of what is read and nobody sees. */
import type { CellLook } from '../core/cell';
import type { Outside, SightFacts, Unread } from '../core/facts';
import type { Both } from '../core/lang';
import { fill } from '../core/lang';
import type { Template, WordsOf } from './parts';
import { parts, said } from './parts';
import { cellsText, namesText } from './values';

const itemsRemedy = {
  open: {
    vi: 'Đề nghị chèn thêm dòng vào trong bảng, phía trên chỗ kết thúc, rồi chuyển các dòng này lên.',
    en: 'Please insert rows inside the table, above its end, and move these there.',
  },
  fixed: {
    vi: 'Đề nghị chuyển số liệu vào đúng dòng của biểu; nếu chỉ là ghi chép riêng, đề nghị xóa.',
    en: 'Please move the figures to the rows of the form, or clear them if they are notes of your own.',
  },
} as const satisfies Readonly<Record<string, Both>>;

const places: Readonly<Record<Outside, Both>> = {
  below: { vi: 'nằm dưới chỗ kết thúc của bảng', en: 'lie below the end of the table' },
  beside: { vi: 'nằm ngoài các cột của biểu', en: 'lie outside the columns of the form' },
  above: { vi: 'nằm phía trên tiêu đề của bảng', en: 'lie above the heads of the table' },
  idle: { vi: 'chỉ là số 0 ở dòng không ghi tên', en: 'are only zeros in a row without a name' },
};

const clear: Both = {
  vi: 'Nếu là số liệu của biểu, đề nghị chuyển vào đúng ô; nếu là ghi chép riêng, đề nghị xóa trước khi gửi.',
  en: 'Please move it to its place in the form, or clear it if it is a note of your own.',
};

const sheets: Readonly<Record<Unread, Template>> = {
  items: {
    what: {
      vi: 'Sheet «{sheet}» có các cột của biểu và có dòng số liệu không có ở sheet nào của biểu; sheet này không được đọc, không được cộng.',
      en: 'The sheet «{sheet}» has the columns of the form and rows that are on no sheet of it; it is not read and not counted.',
    },
    remedy: {
      vi: 'Đề nghị chuyển các dòng ấy vào sheet của biểu, rồi xóa sheet này.',
      en: 'Please move those rows to the sheet of the form, and delete this one.',
    },
  },
  copy: {
    what: {
      vi: 'Sheet «{sheet}» có các cột của biểu nhưng không phải sheet của biểu nên không được đọc ({count} ô số).',
      en: 'The sheet «{sheet}» has the columns of the form but is none of its sheets, so it is not read ({count} figures).',
    },
    remedy: { vi: 'Nếu là bản sao, đề nghị xóa trước khi gửi.', en: 'Please delete it if it is a copy.' },
  },
  otherForm: {
    what: {
      vi: 'Sheet «{sheet}» là của biểu {form}, không được đọc ở tệp này ({count} ô số).',
      en: 'The sheet «{sheet}» is of the form {form} and is not read in this file ({count} figures).',
    },
    remedy: { vi: 'Đề nghị nộp biểu ấy bằng tệp riêng.', en: 'Please file that form in a workbook of its own.' },
  },
  figures: {
    what: {
      vi: 'Sheet «{sheet}» không thuộc biểu mẫu nên không được đọc ({count} ô số).',
      en: 'The sheet «{sheet}» is not part of the form, so it is not read ({count} figures).',
    },
  },
};

const hiddenParts = {
  rows: { vi: 'dòng {rows}', en: 'row {rows}' },
  columns: { vi: 'cột {columns}', en: 'column {columns}' },
  filtered: { vi: ' (sheet đang lọc)', en: ' (the sheet is filtered)' },
} as const satisfies Readonly<Record<string, Both>>;

const lines: Template = {
  what: {
    vi: 'Đang ẩn nhưng có số liệu và vẫn được cộng: {lines}{filtered}.',
    en: 'Hidden, yet they hold figures that count: {lines}{filtered}.',
  },
  remedy: {
    vi: 'Đề nghị bỏ ẩn, bỏ lọc để người ký thấy đủ số liệu; nếu là dòng thừa, đề nghị xóa nội dung.',
    en: 'Please unhide them, so that who signs sees all figures, or clear them if they are not meant.',
  },
};

const looks: Readonly<Record<CellLook, Template>> = {
  struck: {
    what: { vi: 'Số ở {cells} bị gạch ngang nhưng vẫn được cộng.', en: 'The figures in {cells} are struck through, yet they count.' },
    remedy: {
      vi: 'Đề nghị bỏ gạch ngang nếu số đúng, hoặc xóa số nếu không còn.',
      en: 'Please take the line off if the figure stands, or clear it.',
    },
  },
  tiny: {
    what: {
      vi: 'Số ở {cells} có cỡ chữ quá nhỏ nên không đọc được, nhưng vẫn được cộng.',
      en: 'The figures in {cells} are set too small to be read, yet they count.',
    },
    remedy: {
      vi: 'Đề nghị tăng cỡ chữ để người ký thấy số, hoặc xóa số nếu không còn.',
      en: 'Please set them larger, so that who signs sees them, or clear them.',
    },
  },
  unseen: {
    what: {
      vi: 'Số ở {cells} có màu chữ trùng màu nền nên không nhìn thấy, nhưng vẫn được cộng.',
      en: 'The figures in {cells} have the colour of their ground and cannot be seen, yet they count.',
    },
    remedy: {
      vi: 'Đề nghị đổi màu chữ để người ký thấy số, hoặc xóa số nếu không còn.',
      en: 'Please change the colour, so that who signs sees them, or clear them.',
    },
  },
};

export const sightWords = {
  'outside.items': ({ rows, isOpen, involves, at }, lang) =>
    parts(
      {
        what: {
          vi: 'Các dòng {names} ({cells}) có số liệu nhưng nằm dưới chỗ kết thúc của bảng nên không được đọc, không được cộng.',
          en: 'The rows {names} ({cells}) hold figures below the end of the table, so they are not read and not counted.',
        },
        remedy: isOpen ? itemsRemedy.open : itemsRemedy.fixed,
      },
      lang,
      { names: namesText(rows, lang), cells: cellsText(involves, at, lang) },
    ),
  'outside.cells': said(
    {
      what: { vi: 'Số liệu ở {cells} {where} nên không được đọc.', en: 'The figures in {cells} {where}, so they are not read.' },
      remedy: clear,
    },
    ({ where, involves, at }, lang) => ({ cells: cellsText(involves, at, lang), where: places[where][lang] }),
  ),
  'outside.sheet': ({ sheet, looks, form = '', count }, lang) => parts(sheets[looks], lang, { sheet, form, count }),
  'hidden.lines': ({ rows, columns, isFiltered }, lang) =>
    parts(lines, lang, {
      lines: [
        ...(rows.length > 0 ? [fill(hiddenParts.rows[lang], { rows: rows.join(', ') })] : []),
        ...(columns.length > 0 ? [fill(hiddenParts.columns[lang], { columns: columns.map((column) => `«${column}»`).join(', ') })] : []),
      ].join('; '),
      filtered: isFiltered ? hiddenParts.filtered[lang] : '',
    }),
  'hidden.sheet': said(
    {
      what: {
        vi: 'Sheet «{sheet}» đang ẩn nhưng có số liệu và vẫn được cộng.',
        en: 'The sheet «{sheet}» is hidden, yet it holds figures that count.',
      },
      remedy: { vi: 'Đề nghị bỏ ẩn để người ký thấy đủ số liệu.', en: 'Please unhide it, so that who signs sees all figures.' },
    },
    ({ sheet }) => ({ sheet }),
  ),
  'hidden.look': ({ look, involves, at }, lang) => parts(looks[look], lang, { cells: cellsText(involves, at, lang) }),
  'explanations.lost': said(
    {
      what: {
        vi: 'Sheet «{sheet}» không còn dòng tiêu đề (Mã quy tắc, …, Nội dung giải trình) nên giải trình trên đó không được đọc.',
        en: 'The sheet «{sheet}» has lost its heads (Mã quy tắc, …, Nội dung giải trình), so its explanations are not read.',
      },
      remedy: {
        vi: 'Đề nghị chép lại vào sheet Giải trình của biểu mẫu đã gửi.',
        en: 'Please copy them into the sheet Giải trình of the form that was sent out.',
      },
    },
    ({ sheet }) => ({ sheet }),
  ),
} as const satisfies WordsOf<SightFacts>;
