/** One cell after the other is found to blame, the surest first: what is left is looked at as if it had been put right. */
import type { Finding } from '../../core/finding';
import { cellOf } from '../../core/table';
import type { Case, Equation } from './equations';
import { caseOf } from './equations';
import { recalculated } from './formulas';
import type { Root } from './root';
import { named, part, whole } from './root';
import { followed, suppose } from './suppose';
import { suspectsOf } from './suspects';
import { together } from './together';

const isError = ({ check }: Equation): boolean => check.severity === 'error';

/** What cannot be what it holds is sooner wrong than any other. */
const ofDoubted = 0.001;

function rootIn(of: Case, group: readonly Equation[], doubted: ReadonlySet<string>): Root | undefined {
  const errors = group.some(isError) ? group.filter(isError) : group;
  const suspects = suspectsOf(of, group).map((one) => {
    const { cell, sheet } = cellOf(one.spot.table, one.spot.row, one.spot.column);
    return doubted.has(`${sheet}!${cell}`) ? { ...one, ways: one.ways * ofDoubted } : one;
  });
  return named(whole(suspects, errors)) ?? part(suspects);
}

/** As it would be with the cell put right. */
function putRight(of: Case, { suspects: [one] }: Root): Case {
  if (!one) return of;
  const changes = followed(of, new Map([[one.id, { ...one.holds, value: one.value }]]));
  return caseOf(of, suppose(of, changes).tables);
}

const mostRounds = 12;

/** `reading` tells of cells that cannot be what they hold. */
export function rootsOf(start: Case, reading: readonly Finding[]): readonly Root[] {
  const roots: Root[] = [];
  const settled = new Set<string>();
  const doubted = reading.filter(({ severity }) => severity === 'error').map(({ at }) => `${at.sheet}!${at.cell}`);
  let of = recalculated(start);
  for (let round = 0; round < mostRounds; round += 1) {
    const broken = of.equations.filter(({ holds, key }) => !holds && !settled.has(key));
    let root: Root | undefined;
    for (const group of together(of, broken)) {
      root = rootIn(of, group, new Set(doubted));
      if (root) break;
      for (const { key } of group) settled.add(key);
    }
    if (!root) return roots;
    roots.push(root);
    for (const { key } of root.solves) settled.add(key);
    if (root.suspects.length === 1) of = putRight(of, root);
  }
  return roots;
}
