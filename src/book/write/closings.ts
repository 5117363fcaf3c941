/**
 * Below the list of Nguồn: what all files hold, what of it is counted and what is left out, with the reason. Its lines name no form where
 * the list does, by which whoever reads the list passes them over.
 */
import { address } from '../../core/address';
import type { CellPlan, CellStyle, SheetPlan } from '../../core/plan';
import { linesOf, lineHeight } from '../../core/textLines';
import type { Closing, Out, Why } from '../../consolidate/closing';
import { closingsOf } from '../../consolidate/closing';
import { styles } from '../../paper/styles';
import type { Writing } from './writing';

const heads = ['Biểu, sheet', 'Số nhập trong các tệp', 'Đã tính', 'Không tính', 'Còn lệch', 'Lý do không tính'] as const;
/** The columns of the list that each of ours takes up. */
const spans = [
  [2, 2],
  [4, 6],
  [7, 7],
  [8, 10],
  [11, 12],
  [13, 17],
] as const;
const [nameAt, typedAt, countedAt, outAt, lostAt, reasonAt] = spans.map(([first]) => first) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const reasonWidth = 100;

const reasons: Readonly<Record<Why, string>> = {
  notIn: 'tệp chưa được nhận hoặc đã thay bằng tệp khác',
  compared: 'chỉ để đối chiếu với cơ quan báo cáo chính của sheet',
  transfer: 'tiền chuyển giữa hai cấp, đã loại trừ từng cặp',
  total: 'dòng cộng nằm giữa các dòng số liệu',
  outside: 'nằm ngoài bảng',
  row: 'dòng không có trong biểu',
  cell: 'ô chưa đọc được',
  closed: 'ô không dùng',
};
const measures = { money: 'tiền (đồng)', count: 'số lượng' } as const;
const mostFiles = 3;

const filesText = (files: readonly string[]): string =>
  files.length === 0
    ? ''
    : `: ${files.slice(0, mostFiles).join(', ')}${files.length > mostFiles ? ` và ${files.length - mostFiles} tệp khác` : ''}`;

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });
const reasonText = ({ why, amount, files }: Out): string =>
  `${plain.format(Number(amount.toFixed()))} (${reasons[why]}${filesText(files)})`;

const number: CellStyle = { ...styles.label, vertical: 'top', horizontal: 'right', numberFormat: '#,##0' };
const words: CellStyle = { ...styles.label, vertical: 'top', horizontal: 'left' };

function lineCells({ form, tab, measure, typed, counted, out, lost }: Closing, row: number): Readonly<Record<string, CellPlan>> {
  const at = (column: number): string => address(column, row);
  const value = (amount: Closing['typed']): number => Number(amount.toFixed());
  const left = out.reduce((sum, { amount }) => sum.plus(amount), typed.minus(typed));
  return {
    [at(nameAt)]: { value: `${form}, ${tab}: ${measures[measure]}`, style: words },
    [at(typedAt)]: { value: value(typed), style: number },
    [at(countedAt)]: { value: value(counted), style: number },
    [at(outAt)]: { value: value(left), style: number },
    [at(lostAt)]: { value: value(lost), formula: `ROUND(${at(typedAt)}-${at(countedAt)}-${at(outAt)},3)`, style: number },
    [at(reasonAt)]: {
      value:
        out
          .filter(({ amount }) => !amount.eq(0))
          .map(reasonText)
          .join('; ') || null,
      style: words,
    },
  };
}

/** The sheet with the closing of every form below its lines. */
export function withClosings(sheet: SheetPlan, lastRow: number, { worked: { forms }, submissions }: Writing): SheetPlan {
  const closings = forms.flatMap((form) => closingsOf(form, submissions));
  if (closings.length === 0) return sheet;
  const first = lastRow + 3;
  const rows = closings.map((closing, index) => lineCells(closing, first + 1 + index));
  const merges = [first, ...rows.map((_, index) => first + 1 + index)].flatMap((row) =>
    spans.filter(([from, to]) => from < to).map(([from, to]) => `${address(from, row)}:${address(to, row)}`),
  );
  const headCells = heads.map((value, index): [string, CellPlan] => [
    address(spans[index]?.[0] ?? 1, first),
    { value, style: styles.head },
  ]);
  const title = 'Đối chiếu: số nhập trong các tệp = số đã tính vào tổng hợp + số không tính';
  const heights = rows.map((cells, index) => {
    const text = cells[address(reasonAt, first + 1 + index)]?.value;
    return [first + 1 + index, { height: linesOf(String(text ?? ''), reasonWidth) * lineHeight + 3 }] as const;
  });
  return {
    ...sheet,
    cells: {
      ...sheet.cells,
      [address(nameAt, first - 1)]: { value: title, style: { size: 11, bold: true } },
      ...Object.fromEntries(headCells),
      ...Object.assign({}, ...rows),
    },
    merges: [...sheet.merges, ...merges],
    rows: { ...sheet.rows, ...Object.fromEntries(heights) },
    ...(sheet.print ? { print: { ...sheet.print, area: sheet.print.area.replace(/\d+$/, String(first + closings.length)) } } : {}),
  };
}
