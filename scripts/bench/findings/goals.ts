/** What is to be reached, and what was: each goal says what it counts, how far it is, and whether that is enough. */
import type { Measured } from './measure';
import type { Outcome } from './outcome';

export type Reached = Readonly<{ what: string; of: number; got: number; percent?: number; isMet: boolean; goal: string }>;

const share = (what: string, of: number, got: number, least: number): Reached => {
  const percent = of === 0 ? 100 : (100 * got) / of;
  return { what, of, got, percent, isMet: percent >= least, goal: `≥ ${least} %` };
};
const most = (what: string, of: number, got: number, limit = 0): Reached => ({ what, of, got, isMet: got <= limit, goal: `≤ ${limit}` });

/** So many milliseconds may reading and checking one workbook take, in nineteen of twenty. */
const longest = 300;
const nth = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;

export const isVisible = ({ shows }: Outcome): boolean => shows === 'contradiction';
const count = (outcomes: readonly Outcome[], is: (one: Outcome) => boolean): number => outcomes.filter(is).length;
const sum = (outcomes: readonly Outcome[], of: (one: Outcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0);

/** Of the slips themselves. */
function ofSlips(outcomes: readonly Outcome[]): readonly Reached[] {
  const visible = outcomes.filter(isVisible);
  const tied = (by: Outcome['ties']): readonly Outcome[] => visible.filter(({ ties }) => ties === by);
  const [sums, more, limits] = [tied('sums'), tied('more'), tied('limits')];
  const calls = visible.filter(({ called, caught }) => called !== undefined && caught);
  const caught = outcomes.filter((one) => one.caught);
  return [
    share(
      'visible slips caught',
      visible.length,
      count(visible, (one) => one.caught),
      100,
    ),
    most(
      'silent wrong totals from visible slips',
      visible.length,
      count(visible, ({ silent }) => silent),
    ),
    share(
      'right value at one cell, where sums alone tie it',
      sums.length,
      count(sums, ({ right }) => right),
      90,
    ),
    share(
      'right value at one cell, where another relation ties it',
      more.length,
      count(more, ({ right }) => right),
      98,
    ),
    share(
      'of both, one cell alone and not one of two',
      sums.length + more.length,
      count([...sums, ...more], ({ alone }) => alone),
      0,
    ),
    share(
      'right value, where limits alone are broken, which many values keep',
      limits.length,
      count(limits, ({ right }) => right),
      0,
    ),
    share(
      'no other cell named',
      caught.length,
      count(caught, ({ namedWrongly }) => !namedWrongly),
      99.9,
    ),
    share(
      'called by its cause or kind',
      calls.length,
      count(calls, ({ called }) => called === true),
      90,
    ),
  ];
}

function ofFixes(outcomes: readonly Outcome[]): readonly Reached[] {
  const fixes = sum(outcomes, (one) => one.fixes);
  const tried = sum(outcomes, ({ remedies }) => remedies.tried);
  return [
    most(
      'wrong fixes',
      fixes,
      sum(outcomes, ({ wrongFixes }) => wrongFixes),
    ),
    share(
      'remedies accepted',
      tried,
      sum(outcomes, ({ remedies }) => remedies.accepted),
      100,
    ),
  ];
}

export function goalsOf({ outcomes, pairs, clean, broke }: Measured): readonly Reached[] {
  const took = [...outcomes.map((one) => one.took), ...clean.took];
  return [
    ...ofSlips(outcomes),
    share('both of two slips found', pairs.length, pairs.filter(({ found }) => found).length, 85),
    ...ofFixes(outcomes),
    most('false errors on clean workbooks', clean.files, clean.errors),
    most('most warnings on one clean workbook', clean.files, clean.most, 1),
    most('milliseconds of one workbook, nineteen of twenty', took.length, Math.round(nth(took, 0.95)), longest),
    most('slips on which the program broke', outcomes.length + broke.length, broke.length),
  ];
}
