/** A rate in hundredths: 14,9 for 14,9 %. */
import { decimal } from '../../core/decimal';
import { scalingOf } from '../../core/numberFormat';
import type { ColumnFields, FigureRule } from './rule';
import { nothing } from './rule';

/** Where a definition gives none. */
const usualDecimals = 2;
const decimalsOf = ({ decimals = usualDecimals }: ColumnFields): number => decimals;

export const percent: FigureRule = {
  holds: 'figure',
  words: 'tỷ lệ %',
  width: 9,
  look: { horizontal: 'right', wrap: false },
  format: ({ decimals }) => (decimals ? `0.${'0'.repeat(decimals)}` : '0'),
  guard: () => ({
    rule: { kind: 'decimal', min: 0 },
    help: 'Tỷ lệ phần trăm, ví dụ 14,9 (không gõ dấu %).',
    refusal: 'Ô này chỉ nhận số không âm.',
  }),
  measure: 'percent',
  adds: false,
  isRate: true,
  decimals: decimalsOf,
  unit: ({ unit = '%' }) => unit,
  unitInBook: (column) => `%, ${decimalsOf(column)} chữ số thập phân`,
  // A cell shown as a percentage holds the ratio: 14,9% is 0.149.
  held: (value, { format }) => value.times(decimal(`1e${2 * scalingOf(value, format).percents}`)),
  suffix: nothing,
  // Of what is typed in: a plan may be overfulfilled, but that rate is computed.
  judge: (value) => (value.gt(100) ? { is: 'above' } : undefined),
};
