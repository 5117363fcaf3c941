/** The few styles of every sheet we write: readable in print, in black and white, and in any office program. */
import type { CellStyle } from '../core/plan';
import type { MoneyScale } from '../core/money';
import { kindOf } from '../language/columns/ask';
import type { Column } from '../language/form';

const fills = { head: 'DDEBF7', computed: 'F2F2F2', closed: 'D9D9D9', input: 'FFFFFF', note: 'FFF8E1' } as const;

export const styles = {
  issuer: { size: 12, horizontal: 'center', vertical: 'middle', wrap: true },
  unit: { size: 12, bold: true, horizontal: 'center', vertical: 'middle', wrap: true },
  formNumber: { size: 12, bold: true, horizontal: 'center', vertical: 'middle', wrap: true },
  basis: { size: 10, italic: true, horizontal: 'center', vertical: 'top', wrap: true },
  title: { size: 14, bold: true, horizontal: 'center', vertical: 'middle', wrap: true },
  period: { size: 12, italic: true, horizontal: 'center', vertical: 'middle' },
  scale: { size: 11, italic: true, horizontal: 'right', vertical: 'middle' },
  head: { size: 11, bold: true, horizontal: 'center', vertical: 'middle', wrap: true, border: true, fill: fills.head },
  number: { size: 10, italic: true, horizontal: 'center', vertical: 'middle', border: true },
  key: { size: 8, color: '808080' },
  label: { size: 11, vertical: 'middle', wrap: true, border: true },
  strongLabel: { size: 11, bold: true, vertical: 'middle', wrap: true, border: true },
  marker: { size: 11, horizontal: 'center', vertical: 'middle', border: true },
  closed: { border: true, fill: fills.closed },
  remark: { size: 11, italic: true, horizontal: 'left', vertical: 'middle', wrap: true },
  note: { size: 11, vertical: 'top', wrap: true },
  fieldLabel: { size: 12, vertical: 'middle', wrap: true, border: true, fill: fills.head },
  fieldValue: { size: 12, vertical: 'middle', wrap: true, border: true },
  fieldInput: { size: 12, vertical: 'middle', wrap: true, border: true, unlocked: true, fill: fills.note },
  signTitle: { size: 12, bold: true, horizontal: 'center', vertical: 'middle', wrap: true },
  signHint: { size: 11, italic: true, horizontal: 'center', vertical: 'middle' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export const numberFormat = (column: Column, scale: MoneyScale): string | undefined => kindOf(column).format(column, scale);

export function figureStyle(column: Column, scale: MoneyScale, role: 'input' | 'computed', strong: boolean): CellStyle {
  const { horizontal, wrap } = kindOf(column).look;
  const format = numberFormat(column, scale);
  return {
    size: 11,
    vertical: 'middle',
    border: true,
    horizontal,
    ...(wrap ? { wrap } : { shrink: true }),
    ...(strong ? { bold: true } : {}),
    ...(format ? { numberFormat: format } : {}),
    ...(role === 'input' ? { unlocked: true } : { fill: fills.computed }),
  };
}
