/** An amount of money, in the scale that the sheet declares. */
import type { MoneyScale } from '../../core/money';
import { moneyDecimals } from '../../core/money';
import { readScale } from '../../core/vietnamese';
import type { FigureRule } from './rule';
import { noPercent, nothing } from './rule';

/**
 * Money in triệu and tỷ shows two places, the most that prose prints; the cell keeps them all. đồng have no places: a unit may choose
 * them on the cover of a template drawn for triệu, which then shows none (distribute/wholeMoney.ts). One section for all numbers, since
 * LibreOffice and WPS leave out the minus of one that a condition shows.
 */
const formats: Readonly<Record<MoneyScale, string>> = {
  đồng: '#,##0',
  'nghìn đồng': '#,##0',
  'triệu đồng': '#,##0.00',
  'tỷ đồng': '#,##0.00',
};

export const money: FigureRule = {
  holds: 'figure',
  words: 'số tiền',
  width: 13,
  look: { horizontal: 'right', wrap: false },
  format: (_column, scale) => formats[scale],
  guard: () => ({
    rule: { kind: 'decimal' },
    help: 'Số tiền theo đơn vị tính của biểu. Không gõ dấu phân cách hàng nghìn.',
    refusal: 'Ô này chỉ nhận số.',
  }),
  measure: 'money',
  adds: true,
  isRate: false,
  decimals: (_column, scale) => moneyDecimals[scale],
  unit: ({ unit }, scale) => unit ?? scale,
  unitInBook: () => 'theo đơn vị tính của biểu',
  held: (value) => value,
  // «12 tỷ» on a sheet in triệu đồng is not 12.
  suffix: (suffix, scale) => {
    const meant = readScale(suffix);
    return meant !== undefined && meant !== scale ? { is: 'unit' } : noPercent(suffix);
  },
  judge: nothing,
};
