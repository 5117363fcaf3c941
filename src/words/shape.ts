/** What is said of a form's shape: sheets, columns and rows that are gone, renamed or added, cells merged into one. */
import type { ShapeFacts } from '../core/facts';
import type { Both } from '../core/lang';
import { fill } from '../core/lang';
import type { WordsOf } from './parts';
import { parts, said } from './parts';
import { cellsText } from './values';

const after = { vi: ' (sau dòng «{row}»)', en: ' (after the row «{row}»)' } as const;

const sheetMissing = {
  what: { vi: 'Thiếu sheet «{label}».', en: 'The sheet «{label}» is missing.' },
  remedy: { vi: 'Đề nghị dùng lại biểu mẫu đã gửi, không xóa hoặc đổi tên sheet.', en: 'Please use the form that was sent out.' },
} as const;

const sheetRenamed = {
  what: {
    vi: 'Thiếu sheet «{label}»; sheet «{text}» có các cột của biểu này, có thể đã bị đổi tên.',
    en: 'The sheet «{label}» is missing; the sheet «{text}» has its columns and may have been renamed.',
  },
  remedy: { vi: 'Đề nghị đặt lại tên sheet là «{label}».', en: 'Please name it «{label}» again.' },
} as const;

const rowMissing = {
  what: { vi: 'Không tìm thấy dòng «{label}»{where}.', en: 'The row «{label}» is not found{where}.' },
  remedy: {
    vi: 'Đề nghị khôi phục dòng này đúng như biểu mẫu đã gửi; không xóa dòng của biểu.',
    en: 'Please restore it as in the form that was sent out; rows of the form must stay.',
  },
} as const;

const rowRenamed = {
  what: {
    vi: 'Không tìm thấy dòng «{label}»; ở chỗ đó là dòng «{text}».',
    en: 'The row «{label}» is not found; in its place stands «{text}».',
  },
  remedy: {
    vi: 'Đề nghị ghi lại tên dòng đúng như biểu mẫu; nếu là khoản khác, đề nghị chuyển số liệu vào đúng dòng.',
    en: 'Please restore its name, or move the figures to the row they belong to.',
  },
} as const;

const totalRemedy = {
  vi: 'Đề nghị xóa nội dung cả dòng này; nếu không phải là dòng cộng, đề nghị ghi lại tên và số liệu của dòng.',
  en: 'Please clear the whole row; if it is no total, please correct its name and figures.',
} as const;

const totalNamed = {
  what: {
    vi: 'Dòng «{label}» là dòng cộng gõ thêm giữa các dòng số liệu. Dòng này không được tính, vì tính vào thì số liệu bị cộng hai lần.',
    en: 'The row «{label}» is a total typed among the items. It is not counted, since it would count them twice.',
  },
  remedy: totalRemedy,
} as const;

const totalSummed = {
  what: {
    vi: 'Dòng «{label}» có các số đúng bằng tổng của {count} dòng, từ «{first}» đến «{last}», nên là dòng cộng. Dòng này không được tính, vì tính vào thì số liệu bị cộng hai lần.',
    en: 'The figures of the row «{label}» are exactly the sums of {count} rows, «{first}» to «{last}»: it is a total. It is not counted, since it would count them twice.',
  },
  remedy: totalRemedy,
} as const;

const labelShifted = {
  what: {
    vi: 'Dòng này ghi «{reads}», nhưng theo khóa của biểu là dòng «{row}»: có thể đã xóa hoặc chèn ô nên tên và số bị đẩy lệch dòng.',
    en: 'This row says «{reads}», but by the key of the form it is the row «{row}»: cells may have been deleted or inserted, which moved names and figures.',
  },
  remedy: {
    vi: 'Đề nghị chép lại số liệu vào biểu mẫu đã gửi, mỗi số vào đúng dòng có tên của nó.',
    en: 'Please copy the figures into the form that was sent out, each to the row of its name.',
  },
} as const;

const labelRewritten = {
  what: {
    vi: 'Tên dòng «{row}» đã được sửa thành «{reads}»; số liệu vẫn được tính cho dòng «{row}».',
    en: 'The name of the row «{row}» was changed to «{reads}»; its figures still count for «{row}».',
  },
  remedy: {
    vi: 'Đề nghị ghi lại tên dòng đúng như biểu mẫu; nếu là khoản khác, đề nghị chuyển số liệu vào đúng dòng.',
    en: 'Please restore its name, or move the figures to the row they belong to.',
  },
} as const;

const ways = {
  right: { vi: 'sang phải một cột', en: 'column to the right' },
  left: { vi: 'sang trái một cột', en: 'column to the left' },
  down: { vi: 'xuống dưới một dòng', en: 'row down' },
} as const;
const edges = {
  right: { vi: 'cột nhập số đầu tiên', en: 'the first open column is' },
  left: { vi: 'cột nhập số cuối cùng', en: 'the last open column may be' },
  down: { vi: 'dòng nhập số đầu tiên', en: 'the first open row is' },
} as const;

const headRemedy = {
  vi: 'Đề nghị ghi lại tiêu đề đúng như biểu mẫu đã gửi; nếu số liệu là của cột ghi trên tiêu đề, đề nghị chuyển số về đúng cột.',
  en: 'Please restore the head as in the form that was sent out, or move the figures to the column that it names.',
} as const;
const headExchanged = {
  what: {
    vi: 'Cột này ghi tiêu đề «{reads}», nhưng theo khóa của biểu là cột «{column}» và được đọc như thế.',
    en: 'This column is headed «{reads}», but by the key of the form it is «{column}» and is read so.',
  },
  remedy: headRemedy,
} as const;
const headOfSheet = {
  what: {
    vi: 'Cột này ghi tiêu đề «{reads}» của sheet «{from}», nhưng sheet này cần cột «{column}»: nội dung của sheet «{from}» có thể đã được dán vào đây.',
    en: 'This column is headed «{reads}» as on the sheet «{from}», but here it must be «{column}»: the contents of «{from}» may have been pasted here.',
  },
  remedy: {
    vi: 'Đề nghị nhập số liệu của đúng sheet này vào biểu mẫu đã gửi.',
    en: 'Please enter the figures of this sheet into the form that was sent out.',
  },
} as const;

const unknownRow: Both = {
  vi: 'Dòng «{label}» có số liệu nhưng không có trong biểu mẫu nên không được cộng.',
  en: 'The row «{label}» holds figures but is not in the form, so it is not counted.',
};
const toRow: Both = { vi: 'Đề nghị chuyển số liệu vào đúng dòng của biểu.', en: 'Please move them to a row of the form.' };
const toRest: Both = {
  vi: 'Đề nghị chuyển số liệu vào dòng của biểu có nội dung ấy; không có dòng nào thì cộng vào dòng «{rest}».',
  en: 'Please move them to the row of the form for it, or where there is none add them to «{rest}».',
};

export const shapeWords = {
  'sheet.missing': ({ sheet: label, renamed: text }, lang) =>
    text === undefined ? parts(sheetMissing, lang, { label }) : parts(sheetRenamed, lang, { label, text }),
  'heads.missing': said(
    {
      what: { vi: 'Không nhận ra tiêu đề các cột của sheet «{label}».', en: 'The column heads of the sheet «{label}» are not recognised.' },
      remedy: { vi: 'Đề nghị dùng lại biểu mẫu đã gửi, không sửa tiêu đề.', en: 'Please use the form that was sent out.' },
    },
    ({ sheet: label }) => ({ label }),
  ),
  'column.missing': said(
    {
      what: { vi: 'Không tìm thấy cột «{label}».', en: 'The column «{label}» is not found.' },
      remedy: {
        vi: 'Đề nghị khôi phục cột này hoặc dùng lại biểu mẫu đã gửi; không xóa cột, không sửa tiêu đề.',
        en: 'Please restore it or use the form that was sent out; columns and their heads must stay.',
      },
    },
    ({ column: label }) => ({ label }),
  ),
  'row.missing': ({ row: label, after: before, stranger: text }, lang) =>
    text === undefined
      ? parts(rowMissing, lang, { label, where: before === undefined ? '' : fill(after[lang], { row: before }) })
      : parts(rowRenamed, lang, { label, text }),
  'row.label': ({ reads, row, isOther }, lang) => parts(isOther ? labelShifted : labelRewritten, lang, { reads, row }),
  'block.shifted': said(
    {
      what: {
        vi: 'Số liệu của sheet có thể bị dán lệch {way}: {cells} không phải ô nhập số mà có số gõ vào, còn {blank} để trống.',
        en: 'The figures of the sheet may be pasted one {way} off: {cells} take no figure and hold one, while {blank} blank.',
      },
      remedy: {
        vi: 'Đề nghị chép lại số liệu vào biểu mẫu đã gửi, bắt đầu từ ô nhập số đầu tiên; không sửa từng ô.',
        en: 'Please copy the figures into the form that was sent out, from its first open cell on, and mend no single cells.',
      },
    },
    ({ way, involves, at }, lang) => ({ way: ways[way][lang], blank: edges[way][lang], cells: cellsText(involves, at, lang) }),
  ),
  'column.label': ({ reads, column, from = '' }, lang) => parts(from === '' ? headExchanged : headOfSheet, lang, { reads, column, from }),
  'row.section': said(
    {
      what: {
        vi: 'Mục «{section}» không dùng cho đơn vị là {level}, nhưng {cells} có kê.',
        en: 'The section «{section}» is not for a unit that is a {level}, but {cells} are listed there.',
      },
      remedy: { vi: 'Đề nghị chuyển các dòng này sang mục {into}.', en: 'Please move these rows to {into}.' },
    },
    ({ section, level, into, involves, at }, lang) => ({
      ...{ section, level, cells: cellsText(involves, at, lang) },
      into: into.map((label) => `«${label}»`).join(', '),
    }),
  ),
  'row.unknown': ({ row: label, rest }, lang) =>
    parts({ what: unknownRow, remedy: rest === undefined ? toRow : toRest }, lang, { label, rest: rest ?? '' }),
  'row.total': ({ row: label, of }, lang) =>
    parts(of.length === 0 ? totalNamed : totalSummed, lang, {
      label,
      count: of.length,
      first: of[0] ?? '',
      last: of.at(-1) ?? '',
    }),
  'cell.merged': said(
    {
      what: {
        vi: 'Các ô {cells} bị gộp làm một nên chỉ đọc được ô đầu.',
        en: 'The cells {cells} are merged, so only the first can be read.',
      },
      remedy: { vi: 'Đề nghị bỏ gộp ô và nhập vào từng ô.', en: 'Please unmerge them and fill in each.' },
    },
    ({ cells }) => ({ cells }),
  ),
} as const satisfies WordsOf<ShapeFacts>;
