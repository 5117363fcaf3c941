/** Broken equations that share a cell, directly or through formulas. */
import type { Case, Equation } from './equations';
import { idOf } from './spots';

export function together(of: Case, broken: readonly Equation[]): readonly (readonly Equation[])[] {
  const groups: { ids: Set<string>; equations: Equation[] }[] = [];
  for (const equation of broken) {
    const ids = new Set(equation.spots.map(idOf).flatMap((id) => [id, ...(of.live.get(id)?.spots ?? []).map(idOf)]));
    const touching = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    const joined = { ids, equations: [equation] };
    for (const group of touching) {
      for (const id of group.ids) joined.ids.add(id);
      joined.equations.unshift(...group.equations);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups.map(({ equations }) => equations);
}
