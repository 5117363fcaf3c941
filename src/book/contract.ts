/**
 * What a consolidated workbook holds, as data: its sheets, their columns and since which version each is there. Writers and readers
 * know no more of it. A new sheet or column is one entry here; what is sent out is read for years, so nothing here is taken away,
 * no key changes, and what is new stands behind what was there.
 */

/** Raised with the first release after a sheet or a column came; migrate.ts brings earlier workbooks up to it. */
export const bookVersion = 2;

export type ColumnSpec = Readonly<{
  /** By which it is found again; written in a hidden row above the heads. */
  key: string;
  label: string;
  width: number;
  /** Only for programs. */
  hidden?: true;
  /** Texts are formatted as text, so that a code keeps its leading zero; words are not, so that they may be long. */
  holds: 'text' | 'words' | 'count' | 'number';
  since: number;
}>;

/** A plain list: title, note, keys, heads, and a line for each thing. */
export type ListSpec = Readonly<{ tab: string; title: string; tabColor?: string; since: number; columns: readonly ColumnSpec[] }>;

const column = <const Key extends string>(key: Key, label: string, width: number, holds: ColumnSpec['holds'] = 'text', since = 1) => ({
  key,
  label,
  width,
  holds,
  since,
});
/** The columns that only a program needs; they let a report be written from the workbook alone. */
const hidden = <const Key extends string>(key: Key, label: string, width: number, holds: ColumnSpec['holds'] = 'text', since = 1) => ({
  ...column(key, label, width, holds, since),
  hidden: true as const,
});

export const lists = {
  sources: {
    tab: 'Nguồn',
    title: 'Nguồn số liệu',
    tabColor: '7F7F7F',
    since: 1,
    columns: [
      column('code', 'Mã tệp', 8),
      column('file', 'Tệp', 44),
      column('form', 'Biểu', 8),
      column('version', 'Phiên bản', 10),
      column('period', 'Kỳ số liệu', 10),
      column('unit', 'Mã đơn vị', 10),
      column('unitName', 'Đơn vị', 26),
      column('round', 'Lần nộp', 8, 'number'),
      column('sheet', 'Mã sheet', 12),
      column('tab', 'Sheet', 16),
      column('scale', 'Đơn vị tính trong tệp', 13),
      column('factor', 'Hệ số quy đổi', 11, 'number'),
      column('from', 'Từ ngày', 11),
      column('fromCell', 'Ô ghi từ ngày', 11),
      column('to', 'Số liệu đến ngày', 11),
      column('toCell', 'Ô ghi đến ngày', 11),
      column('columns', 'Sơ đồ cột trong tệp', 60),
      column('sha256', 'Mã băm SHA-256', 66),
      hidden('unitId', 'Định danh đơn vị', 26, 'text', 2),
    ],
  },
  explanations: {
    tab: 'Giải trình',
    title: 'Giải trình của các đơn vị',
    since: 1,
    columns: [
      column('unit', 'Đơn vị', 26, 'words'),
      column('rule', 'Mã quy tắc', 24, 'words'),
      column('sheet', 'Sheet', 14, 'words'),
      column('row', 'Khoá dòng', 18, 'words'),
      column('column', 'Cột', 16, 'words'),
      column('text', 'Nội dung giải trình', 60, 'words'),
      column('by', 'Người giải trình (chức vụ)', 24, 'words'),
      column('until', 'Đến ngày', 12, 'words'),
      column('file', 'Tệp', 40, 'words'),
    ],
  },
  progress: {
    tab: 'Tiến độ nộp',
    title: 'Tiến độ nộp báo cáo',
    tabColor: '00B050',
    since: 1,
    columns: [
      column('form', 'Biểu', 8),
      column('code', 'Mã đơn vị', 11),
      column('name', 'Đơn vị', 34),
      column('status', 'Tình trạng', 30),
      column('round', 'Lần nộp', 8, 'count'),
      column('errors', 'Số lỗi', 8, 'count'),
      column('warnings', 'Số cảnh báo', 9, 'count'),
      column('file', 'Tệp', 46),
      hidden('level', 'Cấp', 12),
      hidden('kind', 'Loại', 12),
      hidden('parent', 'Cấp trên', 12),
      hidden('codeSystem', 'Hệ mã', 10),
      hidden('validFrom', 'Hiệu lực từ', 12),
      hidden('reportName', 'Tên trong báo cáo', 30),
      hidden('order', 'Thứ tự', 8, 'count'),
      hidden('version', 'Phiên bản biểu', 10),
      hidden('period', 'Kỳ số liệu', 10),
      hidden('validTo', 'Hiệu lực đến', 12, 'text', 2),
      hidden('successor', 'Đơn vị kế tiếp', 18, 'text', 2),
      hidden('formerNames', 'Tên cũ', 30, 'text', 2),
      hidden('forms', 'Biểu phải nộp', 14, 'text', 2),
      hidden('unitId', 'Định danh đơn vị', 26, 'text', 2),
    ],
  },
} as const satisfies Readonly<Record<string, ListSpec>>;

export type ListName = keyof typeof lists;
export type KeyOf<Spec extends ListSpec> = Spec['columns'][number]['key'];
export type ListKey<Name extends ListName> = KeyOf<(typeof lists)[Name]>;

/**
 * The breakdown: a block for each sheet of a form, each below its heads and its keys. The columns that all forms share stand in
 * front of the form's own; what came later stands behind the widest form, so that no figure moves.
 */
export const detail = {
  tab: 'Chi tiết',
  since: 1,
  front: [
    column('sheet', 'Biểu', 14),
    column('key', 'Khoá dòng', 18),
    column('section', 'Khu vực', 11),
    column('unit', 'Mã đơn vị', 10),
    column('unitName', 'Đơn vị', 26),
    column('kind', 'Loại dòng', 11),
    column('name', 'Nội dung', 42, 'words'),
    column('file', 'Mã tệp', 8),
    column('row', 'Dòng trong tệp', 9, 'number'),
  ],
  end: [hidden('unitId', 'Định danh đơn vị', 26, 'text', 2)],
} as const satisfies Readonly<{ tab: string; since: number; front: readonly ColumnSpec[]; end: readonly ColumnSpec[] }>;

export type DetailFront = (typeof detail.front)[number]['key'];
export type DetailEnd = (typeof detail.end)[number]['key'];
export type DetailKey = DetailFront | DetailEnd;

/** Opens the hidden row of keys of a block, where its lines name the sheet; beside it stands the sheet that the block is of. */
export const blockMark = '#khoa';

/** Every sheet that is written behind those of the forms. Findings and settings have sheets in other workbooks too, so their rooms draw them. */
export type SheetName = ListName | 'detail' | 'findings' | 'settings';

/** Stands before the others on the page, where there are charts to draw. */
export const overviewTab = 'Tổng quan';

/** The line of Thiết lập that tells the version; workbooks of the first have none. */
export const versionKey = 'book.version';
