/** A small sound form of fixed rows, sections and a list, for tests that spoil one thing in it. */
import type { Row } from '../../src/language/sheets/row';
import type { FormDefinition, Rule, Sheet } from '../../src/language/form';
import { choice, count, form, money, must, name, order, percent, row, sheet, sumRow } from '../../src/language/form';

export type Toy = Readonly<{
  columns?: Sheet['columns'];
  rows?: readonly Row[];
  rules?: readonly Omit<Rule, 'sheet'>[];
  listColumns?: Sheet['columns'];
  listRules?: readonly Omit<Rule, 'sheet'>[];
  form?: Partial<FormDefinition>;
}>;

export const toyColumns: Sheet['columns'] = [
  order('tt', 'STT'),
  name('noiDung', 'Nội dung'),
  count('giao', 'Biên chế giao', 'người'),
  count('coMat', 'Có mặt', 'người'),
  money('quyLuong', 'Quỹ lương'),
  money('daChi', 'Đã chi'),
  percent('tyLe', 'Đạt (%)', 'daChi / quyLuong', 1),
];

export const toyRows: readonly Row[] = [
  sumRow('', 'tongSo', 'TỔNG SỐ', [row('1', 'quanLy', 'Quản lý nhà nước'), row('2', 'suNghiep', 'Sự nghiệp')]),
];

export const toyListColumns: Sheet['columns'] = [
  name('ten', 'Tên'),
  choice('loai', 'Loại', [
    { key: 'moi', label: 'Mới' },
    { key: 'cu', label: 'Cũ' },
  ]),
  money('soTien', 'Số tiền'),
  money('daTra', 'Đã trả'),
];

/** A rule for which only its code and what it asks for matter. */
export const rule = (code: string, holds: string, options: Parameters<typeof must>[4] = {}): ReturnType<typeof must> =>
  must(code, holds, 'Phải đúng', 'Must hold', options);

export const toy = (changed: Toy = {}): FormDefinition => ({
  ...form({
    code: 'TL',
    version: '2021',
    title: 'Tiền lương',
    basis: 'ví dụ',
    validFrom: '2021-01-01',
    period: 'same',
    filedBy: ['commune', 'owner'],
    scale: 'triệu đồng',
    sheets: [
      sheet({
        key: 'bienChe',
        tab: 'Biên chế',
        title: 'Biên chế',
        number: '',
        columns: changed.columns ?? toyColumns,
        body: { kind: 'fixed', rows: changed.rows ?? toyRows },
        rules: changed.rules ?? [],
      }),
      sheet({
        key: 'danhSach',
        tab: 'Danh sách',
        title: 'Danh sách',
        number: '',
        columns: changed.listColumns ?? toyListColumns,
        body: {
          kind: 'list',
          total: { key: 'cong', label: 'Cộng' },
          blankRows: 5,
          tallies: [],
          groupings: [{ by: 'loai', label: 'Theo loại' }],
        },
        rules: changed.listRules ?? [],
      }),
    ],
  }),
  ...changed.form,
});
