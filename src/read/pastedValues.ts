/** A sheet whose totals are numbers in place of formulas: they may have been rounded each on its own, and any of them may be the right one. */
import type { Cell } from '../core/cell';
import type { Decimal } from '../core/decimal';
import { decimalsOf } from '../core/decimal';
import type { Figure } from '../core/figure';
import { halfUnit } from '../core/figure';
import type { TableRow } from '../core/table';

/** One total typed over its formula is another matter, and a sheet has more than one. */
export const arePasted = (totals: readonly Cell[]): boolean => totals.length >= 2 && totals.every(({ formula }) => formula === undefined);

/** Of so few amounts nobody can tell to what they were rounded. */
const fewest = 3;

/** The decimals that the amounts hold, where that is less than their sheet declares. */
function placesHeld(rows: readonly TableRow[]): number | undefined {
  const amounts = rows.flatMap(({ figures }) => Object.values(figures)).filter(({ measure, value }) => measure === 'money' && !value.eq(0));
  const places = Math.max(0, ...amounts.map(({ value }) => decimalsOf(value)));
  return amounts.length >= fewest && amounts.every(({ decimals }) => places < decimals) ? places : undefined;
}

/** With as much slack as amounts have that were rounded to what they hold: whole triệu that are off by one were added up before. */
export function asRounded(rows: readonly TableRow[]): readonly TableRow[] {
  const places = placesHeld(rows);
  if (places === undefined) return rows;
  const slack: Decimal = halfUnit(places);
  const rounded = (figure: Figure): Figure => (figure.measure === 'money' ? { ...figure, slack } : figure);
  return rows.map((row) => ({
    ...row,
    figures: Object.fromEntries(Object.entries(row.figures).map(([key, figure]) => [key, rounded(figure)])),
  }));
}
