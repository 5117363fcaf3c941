/** What a cell's format makes of its number: a day, a thousandth, a hundredfold, a unit of its own. A person signs for what is shown. */
import type { Cell } from '../core/cell';
import { cellShown } from '../core/cellShown';
import { fromSerial } from '../core/date';
import type { Decimal } from '../core/decimal';
import type { MoneyScale } from '../core/money';
import { isShownAsDate, scalingOf } from '../core/numberFormat';
import { present } from '../core/present';
import { readScale } from '../core/vietnamese';
import type { FigureRule } from '../language/columns/rule';
import type { Column } from '../language/form';
import type { Seen } from './observation';

/** A day is shown with its year, as people write it: `04/01/2021`. */
const dayShown = (value: number, shown: string, from1904: boolean): string =>
  fromSerial(value, from1904)?.split('-').reverse().join('/') ?? shown;

/** A unit of money printed by the format where the sheet is in another one: "12 nghìn", "12 ₫". */
function otherScale(printed: string, scale: MoneyScale): MoneyScale | undefined {
  const written = printed.trim().replace(/^x\s*/i, '');
  const meant = written === '₫' ? 'đồng' : readScale(written);
  return meant === scale ? undefined : meant;
}

type Context = Readonly<{ scale: MoneyScale; from1904: boolean }>;

/** Undefined where a person reads what the cell holds; `value` is the figure as the column keeps it. */
export function shownNumber(
  cell: Cell,
  held: Decimal,
  value: Decimal,
  column: Column,
  rule: FigureRule,
  context: Context,
): Seen | undefined {
  const { scale, from1904 } = context;
  const { format, value: number } = cell;
  if (format === undefined || typeof number !== 'number') return undefined;
  const shown = cellShown(cell, from1904);
  // A zero may be shown as a dash or as nothing, but as no other number.
  if (held.eq(0) && !/[1-9]/.test(shown)) return undefined;
  const said = present({ value, text: shown, unit: rule.unit(column, scale) });
  if (isShownAsDate(held, format)) return { is: 'dated', ...said, text: dayShown(number, shown, from1904) };
  const { percents, thousands, printed, digits } = scalingOf(held, format);
  const isHidden = digits === '' && !/\d/.test(shown) && !/general/i.test(format);
  if (isHidden || thousands > 0 || (percents > 0 && !rule.isRate) || /\d/.test(printed))
    return { is: 'shownOtherwise', ...said, isSure: true };
  const other = rule.measure === 'money' ? otherScale(printed, scale) : undefined;
  // Excel's button for currency puts a sign of đồng beside whatever stands there.
  return other === undefined ? undefined : { is: 'shownOtherwise', ...said, isSure: other !== 'đồng' };
}
