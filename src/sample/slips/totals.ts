/** Slips at figures that the form computes: typed over, summed wrongly, left with old results. */
import { present } from '../../core/present';
import { withResults } from '../results';
import { typeCells } from '../typing';
import { isRate } from '../../language/columns/ask';
import type { OfNumber } from './factors';
import { lost, neighbour, swapped, zeroAdded } from './digits';
import { negated, thousandth } from './factors';
import type { Ground, NumberPlace } from './ground';
import { byRow, cellIn } from './ground';
import { partsOf } from './parts';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';
import { slipsOf, typedOver } from './slip';

const entry = slipsOf('totals');

type Sum = Readonly<{ place: NumberPlace; parts: readonly NumberPlace[] }>;

/** Totals of at least two parts of which one is not nothing. */
function sumsOf(ground: Ground): readonly Sum[] {
  return ground.totals
    .filter(({ column }) => !isRate(column))
    .map((place) => ({ place, parts: partsOf(ground, place) }))
    .filter(({ parts }) => parts.length > 1 && parts.some(({ value }) => value !== 0));
}

const over = (name: string, what: string, change: OfNumber, told?: readonly string[]): Slip =>
  entry({ name, what, ...present({ told }) }, (ground, pick) => {
    const sum = pick.one(sumsOf(ground));
    const value = sum && change(sum.place.value, pick);
    return sum && value !== undefined ? typedOver(ground, [{ tab: sum.place.tab, cell: sum.place.cell, value }]) : undefined;
  });

const weighty = ({ parts }: Sum, pick: Pick): NumberPlace | undefined => pick.one(parts.filter(({ value }) => value !== 0));

/** Its formula names other cells than the form's, and shows what they come to. */
const summed = (
  name: string,
  what: string,
  off: (sum: Sum, pick: Pick, ground: Ground) => Readonly<{ by: number; formula: string }> | undefined,
  told?: readonly string[],
): Slip =>
  entry({ name, what, ...present({ told }) }, (ground, pick) => {
    const sums = sumsOf(ground).flatMap((sum) => {
      const wrong = off(sum, pick, ground);
      return wrong && wrong.by !== 0 ? [{ sum, wrong }] : [];
    });
    const one = pick.one(sums);
    if (!one) return undefined;
    const { sum, wrong } = one;
    const { tab, cell, value } = sum.place;
    const change = typedOver(ground, [{ tab, cell, value: value + wrong.by }]);
    return change && { ...change, formulas: [{ tab, cell, formula: wrong.formula }] };
  });

const adding = (places: readonly NumberPlace[]): string => places.map(({ cell }) => cell).join('+');

/** What was typed is right; the totals that stand on it keep what they showed before. */
function stale(ground: Ground, pick: Pick): Change | undefined {
  const place = pick.one(ground.inputs);
  const value = place && neighbour(place.value, pick);
  if (!place || value === undefined) return undefined;
  const typed = typeCells(ground.plan, [{ tab: place.tab, cell: place.cell, value }]);
  const right = withResults(ground.order, typed);
  const shown = (plan: Change['plan'], spot: NumberPlace): unknown => cellIn(plan, spot)?.value;
  const left = ground.totals.filter((total) => shown(right, total) !== shown(typed, total));
  return left.length === 0 ? undefined : { plan: typed, at: left, right };
}

/** A row of totals pasted as values before the last of its parts was there. */
function pastedEarly(ground: Ground, pick: Pick): Change | undefined {
  const sums = pick.one(byRow(sumsOf(ground).map(({ place }) => place))) ?? [];
  const last = sums.flatMap((place) => {
    const part = partsOf(ground, place).findLast(({ value }) => value !== 0);
    return part ? [{ tab: place.tab, cell: place.cell, value: place.value - part.value }] : [];
  });
  return typedOver(ground, last);
}

export const totals: readonly Slip[] = [
  over('total a little off', 'a total typed over its formula, a little wrong', neighbour),
  over('total: digits swapped', 'a total typed by hand with two digits exchanged', swapped, ['digits-swapped']),
  over('total: digit lost', 'a total typed by hand with a digit missing', lost, ['digit-missing', 'power-of-ten']),
  over('total: zero too many', 'a total typed by hand with a zero too many', zeroAdded, ['power-of-ten', 'digit-missing']),
  over('total: other unit', 'a total typed in the next larger unit of money', thousandth, ['power-of-ten']),
  over('total: minus', 'a total typed with a minus', negated, ['sign', 'cell.negative']),
  summed(
    'total leaves a part out',
    'a total whose formula leaves one part out',
    (sum, pick) => {
      const part = weighty(sum, pick);
      return part && { by: -part.value, formula: adding(sum.parts.filter((other) => other !== part)) };
    },
    ['missing-child'],
  ),
  summed(
    'total counts a part twice',
    'a total whose formula counts one part twice',
    (sum, pick) => {
      const part = weighty(sum, pick);
      return part && { by: part.value, formula: adding([...sum.parts, part]) };
    },
    ['doubled-child'],
  ),
  summed(
    'total adds subtotals and parts',
    'a total that adds the whole column: subtotals and their parts',
    (sum, _, ground) => {
      const below = sum.parts.flatMap((part) => (part.row.definition?.rows || part.row.kind === 'section' ? partsOf(ground, part) : []));
      return { by: below.reduce((all, { value }) => all + value, 0), formula: adding([...sum.parts, ...below]) };
    },
    ['doubled-child'],
  ),
  entry(
    { name: 'total cleared', what: 'the formula of a total deleted, nothing in its place', told: ['cell.formulaBlank'] },
    (ground, pick) => {
      const sum = pick.one(sumsOf(ground));
      return sum && typedOver(ground, [{ tab: sum.place.tab, cell: sum.place.cell, value: null }]);
    },
  ),
  entry({ name: 'rate typed wrong', what: 'a computed rate typed over with two digits exchanged' }, (ground, pick) => {
    const place = pick.one(ground.totals.filter(({ column, value }) => isRate(column) && Math.abs(value) >= 1));
    const value = place && swapped(place.value, pick);
    return place && value !== undefined ? typedOver(ground, [{ tab: place.tab, cell: place.cell, value }]) : undefined;
  }),
  entry(
    { name: 'old results', what: 'an input changed by a program that does not compute: totals keep old results', afterwards: 'asIs' },
    stale,
  ),
  entry(
    { name: 'total row pasted early', what: 'a row of totals pasted as values before the last part was there', told: ['missing-child'] },
    pastedEarly,
  ),
];
