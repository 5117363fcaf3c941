/** A number of things, people or households: whole and not negative. */
import type { Decimal } from '../../core/decimal';
import { decimal, decimalsOf } from '../../core/decimal';
import type { FigureProblem, FigureRule } from './rule';
import { noPercent } from './rule';

/** 1.548 on an English machine was 1548 to whoever typed it. */
function judge(value: Decimal): FigureProblem | undefined {
  const places = decimalsOf(value);
  if (places === 0) return value.lt(0) ? { is: 'negative' } : undefined;
  const digits = value.toFixed().replace('.', '');
  return { is: 'whole', readings: [value, decimal(digits.padEnd(digits.length + Math.max(0, 3 - places), '0'))] };
}

export const count: FigureRule = {
  holds: 'figure',
  words: 'số đếm',
  width: 9,
  look: { horizontal: 'right', wrap: false },
  format: () => '#,##0',
  guard: ({ unit }) => ({
    rule: { kind: 'whole', min: 0 },
    help: `Số nguyên không âm${unit ? ` (${unit})` : ''}. Không phát sinh ghi 0.`,
    refusal: 'Ô này chỉ nhận số nguyên không âm.',
  }),
  measure: 'count',
  adds: true,
  isRate: false,
  decimals: () => 0,
  unit: ({ unit }) => unit,
  unitInBook: ({ unit = '' }) => unit,
  held: (value) => value,
  suffix: noPercent,
  judge,
};
