/** Finding units in a long list, and choosing some of them. */
import type { UnitKind } from '../../core/unitKind';
import { unitKinds } from '../../core/unitKind';
import { plainWords } from '../../core/vietnamese';
import type { OfferedUnit } from '../engine/templateOffer';

export type UnitFilter = Readonly<{ search: string; kind: UnitKind | '' }>;
export const everyUnit: UnitFilter = { search: '', kind: '' };

/** By name or code; every word that is typed has to be in it. */
export function foundUnits(units: readonly OfferedUnit[], { search, kind }: UnitFilter): readonly OfferedUnit[] {
  const words = plainWords(search).split(' ');
  return units.filter((unit) => {
    const text = plainWords(`${unit.name} ${unit.code}`);
    return (kind === '' || unit.kind === kind) && words.every((word) => text.includes(word));
  });
}

/** Units a template can be made for. */
export const filing = (units: readonly OfferedUnit[]): readonly OfferedUnit[] =>
  units.filter(({ ended, forms }) => ended === undefined && forms.length > 0);
export const endedUnits = (units: readonly OfferedUnit[]): readonly OfferedUnit[] => units.filter(({ ended }) => ended !== undefined);

/** The kinds there are, in their usual order. */
export const kindsOf = (units: readonly OfferedUnit[]): readonly UnitKind[] =>
  unitKinds.filter((kind) => units.some((unit) => unit.kind === kind));

export function withUnits(chosen: ReadonlySet<string>, units: readonly OfferedUnit[], on: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const { code } of units) {
    if (on) next.add(code);
    else next.delete(code);
  }
  return next;
}
