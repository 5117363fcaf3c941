/** What a person sees in a cell is not what it holds: dates, hidden thousands, percentages, numbers in the colour of nothing. */
import { figureRule, isRate } from '../../language/columns/ask';
import type { CellStyle } from '../../core/plan';
import type { Typed } from '../typing';
import { changeSheet } from '../typing';
import { toSerial } from '../../core/date';
import type { NumberPlace } from './ground';
import type { Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('formats');
const shown = (
  name: string,
  what: string,
  where: (place: NumberPlace) => boolean,
  typed: (value: number, year: number) => Pick<Typed, 'value' | 'format'>,
): Slip =>
  entry({ name, what }, (ground, pick) => {
    const place = pick.one(ground.inputs.filter((one) => one.value !== 0 && where(one)));
    return place && typedOver(ground, [{ tab: place.tab, cell: place.cell, ...typed(place.value, ground.order.period.year) }]);
  });

const isAmount = ({ column }: NumberPlace): boolean => !isRate(column);
const isCount = ({ column }: NumberPlace): boolean => figureRule(column)?.measure === 'count';
const isMoney = ({ column }: NumberPlace): boolean => figureRule(column)?.measure === 'money';

/** Nothing is typed, but nobody sees it any more. */
const styled = (name: string, what: string, style: CellStyle): Slip =>
  entry({ name, what, told: ['hidden.look'] }, (ground, pick) => {
    const place = pick.one(ground.inputs.filter(({ value }) => value !== 0));
    if (!place) return undefined;
    const plan = changeSheet(ground.plan, place.tab, (sheet) => {
      const before = sheet.cells[place.cell] ?? { value: place.value };
      return { ...sheet, cells: { ...sheet.cells, [place.cell]: { ...before, style: { ...before.style, ...style } } } };
    });
    return { plan, at: [place] };
  });

export const formats: readonly Slip[] = [
  shown('date in a count', '"4-1" typed in a cell of numbers becomes a date', isCount, (value, year) => ({
    value: toSerial(`${year}-${String((value % 12) + 1).padStart(2, '0')}-0${(value % 9) + 1}`),
    format: 'dd/mm/yyyy',
  })),
  shown('date in an amount', 'a date pasted with its format over an amount', isMoney, (_, year) => ({
    value: toSerial(`${year}-03-05`),
    format: 'd/m/yyyy',
  })),
  shown('time', '"10:30" typed in a cell of numbers becomes a time', isAmount, () => ({ value: 0.4375, format: 'h:mm' })),
  shown('shown in thousands', 'holds a thousand times what it shows, from another table', isMoney, (value) => ({
    value: value * 1_000,
    format: '#,##0,',
  })),
  shown('shown in millions', 'holds a million times what it shows, from another table', isMoney, (value) => ({
    value: value * 1_000_000,
    format: '#,##0,,',
  })),
  shown('percent typed', '"14%" typed in a cell of numbers', isCount, (value) => ({ value: value / 100, format: '0%' })),
  shown('zeros of the format', 'shows two zeros more than it holds', isAmount, (value) => ({
    value: Math.max(1, Math.trunc(value / 100)),
    format: '0"00"',
  })),
  shown('shows nothing', 'a format that shows nothing over another number', isAmount, (value) => ({ value: value * 2, format: ';;;' })),
  shown('shows a word', 'a format that shows a word in place of any number', isAmount, (value) => ({
    value: value * 2,
    format: '"đã duyệt"',
  })),
  shown('shows a fixed number', 'a format that shows one number whatever the cell holds', isAmount, (value) => ({
    value: value * 2,
    format: `"${value}"`,
  })),
  styled('white on white', 'a figure in the colour of its ground', { color: 'FFFFFF', fill: 'FFFFFF' }),
  styled('set too small', 'a figure set so small that nobody reads it', { size: 1 }),
];
