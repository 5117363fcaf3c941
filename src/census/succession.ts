/** What became of units: into which ones of a later day they went, and from which ones of an earlier day they came. */
import type { Unit } from '../core/unit';
import type { UnitId } from '../core/unitId';
import { idOf, idText, parseId, unitKey } from '../core/unitId';
import { isThere } from './units';

/** All of it went into one unit, which may be itself; others may have gone there as well. */
export type Mapped = Readonly<{ is: 'mapped'; unit: Unit }>;
/** Its parts went to several, so that its figures cannot be given to any; some may be unknown here. */
export type Split = Readonly<{ is: 'split'; units: readonly Unit[]; elsewhere: readonly UnitId[] }>;
/** It ended, or became something that is not known here; nothing is guessed. */
export type Elsewhere = Readonly<{ is: 'elsewhere'; ids: readonly UnitId[] }>;
export type Succession = Mapped | Split | Elsewhere;

/** `03595@2025-07-01`, several after semicolons; of the unit's own code system unless it says another. */
export const successorIds = ({ successor = '', codeSystem }: Unit): readonly UnitId[] =>
  successor.split(';').flatMap((text) => parseId(text.trim(), codeSystem) ?? []);

type Ends = Readonly<{ units: readonly Unit[]; elsewhere: readonly UnitId[] }>;

function endsOf(known: ReadonlyMap<string, Unit>, id: UnitId, day: string, seen: ReadonlySet<string>): Ends {
  const key = idText(id);
  const unit = known.get(key);
  if (unit && isThere(unit, day)) return { units: [unit], elsewhere: [] };
  const next = unit && day > unit.validFrom ? successorIds(unit) : [];
  // A unit that is said to become itself again would be followed for ever.
  if (next.length === 0 || seen.has(key)) return { units: [], elsewhere: [id] };
  const ends = next.map((one) => endsOf(known, one, day, new Set([...seen, key])));
  return { units: ends.flatMap(({ units }) => units), elsewhere: ends.flatMap(({ elsewhere }) => elsewhere) };
}

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** Where a unit is to be found on a later day. */
export function successorsOf(units: readonly Unit[], id: UnitId, day: string): Succession {
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  const ends = endsOf(known, id, day, new Set());
  const [found, elsewhere] = [uniqueBy(ends.units, unitKey), uniqueBy(ends.elsewhere, idText)];
  const [unit, ...others] = found;
  if (!unit) return { is: 'elsewhere', ids: elsewhere };
  return others.length + elsewhere.length === 0 ? { is: 'mapped', unit } : { is: 'split', units: found, elsewhere };
}

/** `whole` where all of it came; a part of its figures is not known. */
export type Predecessor = Readonly<{ unit: Unit; whole: boolean }>;

/** The units of an earlier day that went into this one, each whole or in part. */
export function predecessorsOf(units: readonly Unit[], id: UnitId, day: string): readonly Predecessor[] {
  const key = idText(id);
  return units
    .filter((unit) => isThere(unit, day))
    .flatMap((unit): readonly Predecessor[] => {
      const became = successorsOf(units, idOf(unit), id.since > day ? id.since : day);
      if (became.is === 'mapped') return unitKey(became.unit) === key ? [{ unit, whole: true }] : [];
      return became.is === 'split' && became.units.some((part) => unitKey(part) === key) ? [{ unit, whole: false }] : [];
    });
}
