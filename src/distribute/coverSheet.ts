/** The cover: whose return it is, of which period and money unit, and how to fill it in. */
import { dateText, toSerial } from '../core/date';
import { moneyScales } from '../core/money';
import { firstDay, lastDay, lastTrueDay, periodName } from '../core/period';
import type { CellPlan, SheetPlan, ValidationPlan } from '../core/plan';
import { present } from '../core/present';
import { lineHeight, linesOf as linesNeeded } from '../core/textLines';
import type { CoverKey } from '../language/cover';
import {
  coverLabels,
  coverTab,
  fromHint,
  fromLabel,
  hasMoney,
  nothingChosen,
  nothingHint,
  roundHint,
  toHint,
  toLabel,
} from '../language/cover';
import type { SheetLayout } from '../language/layout';
import { letterheadName } from '../paper/committee';
import { styles } from '../paper/styles';
import { coverLines } from '../read/carriers/cover';
import type { Order } from './order';
import { marksOf } from './sideSheets';

type Line = Readonly<{ label: string; value: string | number; input?: ValidationPlan['rule']; hint?: string; date?: true }>;

const firstLine = 5;
const [labelColumn, valueColumn, hintColumn] = ['B', 'C', 'D'];
/** The first line is the unit's name. */
export const unitNameCell = `${valueColumn}${firstLine}`;
const [labelWidth, valueWidth, hintWidth] = [38, 34, 40];
const instructionWidth = labelWidth + valueWidth + hintWidth;

/** What stands beside a line by which the return is known, and what may be typed into it. */
const notes = ({ period }: Order): Readonly<Partial<Record<CoverKey, Pick<Line, 'input' | 'hint'>>>> => ({
  period: { hint: periodName(period) },
  round: { input: { kind: 'whole', min: 1, max: 99 }, hint: roundHint },
});

function linesOf(order: Order, layouts: readonly SheetLayout[]): readonly Line[] {
  const { form, period } = order;
  const dates = layouts.flatMap(({ sheet }): readonly Line[] => {
    return [
      ...(sheet.dates === 'fromTo'
        ? [
            {
              label: fromLabel(sheet),
              value: toSerial(firstDay(period)),
              input: { kind: 'date', max: lastTrueDay(period) } as const,
              date: true as const,
              hint: fromHint,
            },
          ]
        : []),
      ...(sheet.dates === 'none'
        ? []
        : [
            {
              label: toLabel(sheet),
              value: toSerial(lastDay(period)),
              // Another day would be refused when the return is checked.
              input: { kind: 'date', min: firstDay(period), max: lastTrueDay(period) } as const,
              date: true as const,
              hint: toHint,
            },
          ]),
    ];
  });
  return [
    ...coverLines(marksOf(order), order.unit.name).map(({ of, ...line }) => ({ ...line, ...notes(order)[of] })),
    ...(hasMoney(form.sheets)
      ? [
          {
            label: coverLabels.scale,
            value: form.scale,
            input: { kind: 'list', choices: moneyScales } as const,
            hint: 'Dùng chung cho mọi số tiền trong tệp này',
          },
        ]
      : []),
    ...dates,
    { label: coverLabels.author, value: '', input: { kind: 'text', maxLength: 100 }, hint: 'Ví dụ: Công chức tài chính - kế toán' },
    {
      label: coverLabels.nothing,
      value: '',
      input: { kind: 'list', choices: [nothingChosen] },
      hint: nothingHint,
    },
  ];
}

const instructions: readonly string[] = [
  'Hướng dẫn',
  '1. Chỉ nhập vào ô nền trắng trên các sheet biểu và ô nền vàng trên Bìa. Ô nền xám do biểu tự tính; ô xám đậm không dùng.',
  '2. Nhập số thuần (ví dụ 1548 hoặc 98,6; máy này ghi phần lẻ bằng dấu «,»), không gõ dấu phân cách hàng nghìn, không gõ kèm đơn vị. Không phát sinh thì ghi 0; chưa có số liệu thì để trống.',
  '3. Không xóa, chèn cột; không đổi tên sheet. Có thể chèn thêm dòng trong danh sách.',
  '4. Số liệu đúng nhưng khác thường thì ghi lý do vào sheet Giải trình, theo mã quy tắc trong thông báo kiểm tra.',
  '5. In, ký, đóng dấu từng biểu; gửi lại tệp này, không đổi sang định dạng khác.',
];

/** The machine itself says which mark it takes: on one set up for English, 98,6 would become another number, or a text. */
const ownMark = (text: string): string | undefined => {
  const [before = '', between = '', after] = text.split(/98,6|«,»/);
  return after === undefined ? undefined : `"${before}"&98.6&"${between}«"&MID(1/2,2,1)&"»${after}"`;
};

function dateRefusal(rule: ValidationPlan['rule']): string {
  const [from, to] = rule.kind === 'date' ? [rule.min, rule.max] : [];
  const between = from === undefined || to === undefined ? '' : `, từ ${dateText(from)} đến ${dateText(to)}`;
  return `Đề nghị nhập ngày dạng ngày/tháng/năm${between}.`;
}

/** Where the money unit stands, for the sheets to show. */
export function scaleCell(order: Order, layouts: readonly SheetLayout[]): string | undefined {
  const index = linesOf(order, layouts).findIndex(({ label }) => label === coverLabels.scale);
  return index < 0 ? undefined : `'${coverTab}'!$C$${firstLine + index}`;
}

export function coverSheet(order: Order, layouts: readonly SheetLayout[]): SheetPlan {
  const lines = linesOf(order, layouts);
  const cells: Record<string, CellPlan> = {
    B1: { value: letterheadName(order.catalogue.place.name), style: styles.unit },
    B3: { value: `${order.form.title.toUpperCase()}`, style: styles.title },
  };
  const rows: Record<number, { height: number }> = { 3: { height: 42 } };
  const validations: ValidationPlan[] = [];
  lines.forEach((line, index) => {
    const row = firstLine + index;
    cells[`${labelColumn}${row}`] = { value: line.label, style: styles.fieldLabel };
    const style = line.input ? styles.fieldInput : styles.fieldValue;
    cells[`${valueColumn}${row}`] = {
      value: line.value === '' ? null : line.value,
      style: {
        ...style,
        horizontal: 'left',
        ...(line.date ? { numberFormat: 'dd/mm/yyyy' } : typeof line.value === 'string' ? { numberFormat: '@' } : {}),
      },
    };
    cells[`${hintColumn}${row}`] = { value: line.hint ?? null, style: { ...styles.note, italic: true, vertical: 'middle', indent: 1 } };
    // A post may take two lines.
    rows[row] = { height: line.label === coverLabels.author ? 36 : 21 };
    if (line.input) {
      validations.push({
        area: `${valueColumn}${row}`,
        rule: line.input,
        prompt: { title: line.label.slice(0, 32), text: line.hint ?? line.label },
        error: {
          title: 'Chưa đúng',
          text: line.date ? dateRefusal(line.input) : 'Đề nghị nhập đúng loại giá trị hoặc chọn trong danh sách.',
        },
        strict: true,
      });
    }
  });
  const noteRow = firstLine + lines.length + 1;
  instructions.forEach((text, index) => {
    const row = noteRow + index;
    const style = index === 0 ? { ...styles.note, bold: true } : styles.note;
    cells[`B${row}`] = { value: text, style, ...present({ formula: ownMark(text) }) };
    rows[row] = { height: linesNeeded(text, instructionWidth) * lineHeight + 5 };
  });
  const last = noteRow + instructions.length - 1;
  return {
    name: coverTab,
    visibility: 'visible',
    cells,
    merges: ['B1:D1', 'B3:D3', ...instructions.map((_, index) => `B${noteRow + index}:D${noteRow + index}`)],
    columns: { 1: { width: 3 }, 2: { width: labelWidth }, 3: { width: valueWidth }, 4: { width: hintWidth } },
    rows,
    protect: { resize: true },
    validations,
    print: { area: `A1:D${last}`, landscape: false },
    tabColor: '2F5597',
  };
}
