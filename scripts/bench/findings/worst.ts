/** The kinds that do most harm, the worst first: silent wrong totals, then what passes, then what is offered wrongly. */
import type { Slip } from '../../../src/sample/slips/slip';
import { isVisible } from './goals';
import type { Outcome } from './outcome';

/** A total that is wrong in silence weighs more than any number of wrong remedies, and those more than what is only not said. */
const weights = { silent: 1_000, wrong: 100, missed: 10, bySize: 1 } as const;

function harmOf(outcomes: readonly Outcome[]): number {
  const visible = outcomes.filter(isVisible);
  const silent = visible.filter((one) => one.silent).length;
  const missed = visible.filter(({ caught }) => !caught).length;
  const wrong = outcomes.reduce((sum, { wrongFixes }) => sum + wrongFixes, 0);
  const bySize = outcomes.filter((one) => one.silent).length - silent;
  return (
    (weights.silent * silent + weights.wrong * wrong + weights.missed * missed + weights.bySize * bySize) / Math.max(1, outcomes.length)
  );
}

const exampleOf = (outcomes: readonly Outcome[]): string => {
  const one =
    outcomes.find(({ silent }) => silent) ?? outcomes.find(({ wrongFixes }) => wrongFixes > 0) ?? outcomes.find(({ caught }) => !caught);
  return one
    ? `${one.form} ${one.unit} ${one.at
        .slice(0, 2)
        .map(({ tab, cell }) => `${tab}!${cell}`)
        .join(' ')}`
    : '';
};

export function worstText(slips: readonly Slip[], outcomes: readonly Outcome[], most: number): string {
  return slips
    .map((slip) => ({ slip, own: outcomes.filter((one) => one.slip === slip) }))
    .map(({ slip, own }) => ({ slip, own, harm: harmOf(own) }))
    .filter(({ harm }) => harm > 0)
    .sort((a, b) => b.harm - a.harm)
    .slice(0, most)
    .map(({ slip, own, harm }) => `${harm.toFixed(1).padStart(7)}  ${slip.name} (${slip.what}), e.g. ${exampleOf(own)}\n`)
    .join('');
}
