/** What the rules of a row have to say that a blank cell kept silent, once it is filled in. */
import { figureAt } from './spots';
import type { Spot } from './spots';
import { isApplied, standings } from '../standings';
import type { Case } from './equations';
import { truthOf } from './equations';
import type { Supposed } from './suppose';

/** How many agree, or that one does not. */
export function woken(of: Case, spot: Spot, { world, standing }: Supposed): number | 'broken' {
  if (figureAt(spot)) return 0;
  const silent = of.form.checks
    .filter((check) => check.sheet === spot.table.sheet && check.each === 'row' && isApplied(check, of.occasion))
    .flatMap((check) => standings(of.form, check, spot.table).flatMap((one) => (one.row === spot.row ? [{ check, one }] : [])))
    .filter(({ check, one }) => truthOf(check, one, of.world) === undefined);
  const told = silent.flatMap(({ check, one }) => {
    const truth = truthOf(check, standing(one), world);
    return truth === undefined
      ? []
      : [{ truth, isFirm: check.severity === 'error', isEquality: check.holds.is === 'compare' && check.holds.operator === '=' }];
  });
  if (told.some(({ truth, isFirm }) => !truth && isFirm)) return 'broken';
  return told.filter(({ truth, isEquality }) => truth && isEquality).length;
}
