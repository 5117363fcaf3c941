/** Cells that could be to blame for broken equations: those in which one other value would make all hold that they stand in, and break none. */
import type { Between } from './between';
import { overlap, shortest } from './between';
import type { Case, Equation } from './equations';
import { isEquality } from './equations';
import { holdsNow, placesOf } from './holding';
import { noiseOf } from './noise';
import { solved } from './solve';
import { idOf } from './spots';
import { following, typedUnder } from './suppose';
import type { Suspect } from './suspect';
import type { Tried } from './tried';
import { tried } from './tried';

const same = (one: Between, other: Between): boolean => overlap([one, other]) !== undefined;

/** The values that it would have to hold: one for all equations if there is one, else one for as many as agree. */
function valuesOf(of: Case, { id, holds, broken }: Tried): readonly Between[] {
  const needs = broken.filter(isEquality).flatMap((equation) => solved(of, equation, id, holds, noiseOf(of, equation)) ?? []);
  const all = overlap(needs.map(({ exact }) => exact)) ?? overlap(needs.map(({ loose }) => loose));
  if (all) return [all];
  const groups: (readonly Between[])[] = [];
  for (const { exact } of needs) {
    const index = groups.findIndex((group) => group.every((one) => same(one, exact)));
    if (index < 0) groups.push([exact]);
    else groups[index] = [...(groups[index] ?? []), exact];
  }
  return groups.flatMap((group) => overlap(group) ?? []);
}

export function suspectsOf(of: Case, broken: readonly Equation[]): readonly Suspect[] {
  const open = new Set(broken);
  const ids = new Set(broken.filter(isEquality).flatMap((equation) => typedUnder(of, equation)));
  return [...ids].flatMap((id) => {
    const reach = [...new Set(following(of, id).flatMap((one) => of.at.get(one) ?? []))];
    const spot = reach.flatMap(({ spots }) => spots).find((one) => idOf(one) === id);
    const holds = spot && holdsNow(of, spot);
    if (!spot || !holds) return [];
    const own: Tried = { id, spot, holds, reach, broken: reach.filter((equation) => open.has(equation)) };
    return valuesOf(of, own).flatMap((range) => {
      const { value, isOnly } = shortest(range, placesOf(spot, holds));
      return tried(of, own, value, isOnly) ?? [];
    });
  });
}
