/** The few styles of every sheet we write: readable in print, in black and white, and in any office program. */
import type { CellStyle } from '../core/plan';
import type { MoneyScale } from '../core/money';
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

/**
 * Money in triệu and tỷ shows two places, the most that prose prints; the cell keeps them all.
 * A unit may choose đồng on the cover of a template drawn for triệu, and đồng have no places.
 */
const moneyFormat: Readonly<Record<MoneyScale, string>> = {
  đồng: '#,##0',
  'nghìn đồng': '#,##0',
  'triệu đồng': '[>=10000000]#,##0;#,##0.00',
  'tỷ đồng': '#,##0.00',
};

export function numberFormat(column: Column, scale: MoneyScale): string | undefined {
  switch (column.kind) {
    case 'count':
      return '#,##0';
    case 'money':
      return moneyFormat[scale];
    case 'percent':
      return column.decimals ? `0.${'0'.repeat(column.decimals)}` : '0';
    case 'date':
      return 'dd/mm/yyyy';
    // Text, so that a code keeps its leading zeros.
    case 'code':
      return '@';
    default:
      return undefined;
  }
}

export function figureStyle(column: Column, scale: MoneyScale, role: 'input' | 'computed', strong: boolean): CellStyle {
  const format = numberFormat(column, scale);
  return {
    size: 11,
    vertical: 'middle',
    border: true,
    horizontal:
      column.kind === 'text' || column.kind === 'name'
        ? 'left'
        : column.kind === 'choice' || column.kind === 'code' || column.kind === 'date'
          ? 'center'
          : 'right',
    ...(column.kind === 'text' || column.kind === 'name' || column.kind === 'choice' ? { wrap: true } : { shrink: true }),
    ...(strong ? { bold: true } : {}),
    ...(format ? { numberFormat: format } : {}),
    ...(role === 'input' ? { unlocked: true } : { fill: fills.computed }),
  };
}
