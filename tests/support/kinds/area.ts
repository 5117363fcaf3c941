/** A toy kind of column: a measured quantity with decimals and a unit, such as land in ha. */
import type { ColumnFields, FigureRule } from '../../../src/language/columns/rule';

const decimalsOf = ({ decimals = 2 }: ColumnFields): number => decimals;

export const area: FigureRule = {
  holds: 'figure',
  words: 'số đo',
  width: 12,
  look: { horizontal: 'right', wrap: false },
  format: (column) => `#,##0.${'0'.repeat(decimalsOf(column))}`,
  guard: ({ unit = '' }) => ({
    rule: { kind: 'decimal', min: 0 },
    help: `Số đo theo ${unit}.`,
    refusal: 'Ô này chỉ nhận số không âm.',
  }),
  measure: 'number',
  adds: true,
  isRate: false,
  decimals: decimalsOf,
  unit: ({ unit }) => unit,
  unitInBook: ({ unit = '', ...column }) => `${unit}, ${decimalsOf(column)} chữ số thập phân`,
  held: (value) => value,
  suffix: (suffix) => (suffix === 'ha' ? undefined : { is: 'type' }),
  judge: (value) => (value.lt(0) ? { is: 'negative' } : undefined),
};
