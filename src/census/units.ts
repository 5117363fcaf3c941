/** Units in time and place: who there is on a day, and who stands below whom. */
import type { Catalogue, Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';

const isValid =
  (day: string) =>
  ({ validFrom, validTo }: Unit): boolean =>
    validFrom <= day && (validTo === undefined || day <= validTo);

/** A catalogue knows nothing of the time before the first of its days; it is then taken as it stood on that day. */
function knownDay(units: readonly Unit[], day: string): string {
  const [first = day] = units.map(({ validFrom }) => validFrom).sort();
  return day < first ? first : day;
}

/** Those that there are on a day (`2021-03-31`), in the order given. */
export const unitsAt = (units: readonly Unit[], day: string): readonly Unit[] => units.filter(isValid(knownDay(units, day)));

/** The units below one, nearest first, so many levels down; `units` are those of one day, when a code means one unit. */
export function below(units: readonly Unit[], { code }: Pick<Unit, 'code'>, depth = Infinity): readonly Unit[] {
  const found: Unit[] = [];
  const seen = new Set([code]);
  let level: readonly string[] = [code];
  for (let down = 1; down <= depth && level.length > 0; down += 1) {
    const next = units.filter((unit) => level.includes(unit.parent) && !seen.has(unit.code));
    next.forEach((unit) => seen.add(unit.code));
    found.push(...next);
    level = next.map((unit) => unit.code);
  }
  return found;
}

/** All that a code stands for: a code that a person typed may mean several units, each of its own time. */
export const unitsWithCode = ({ units }: Pick<Catalogue, 'units'>, code: string): readonly Unit[] =>
  units.filter((unit) => unit.code === code);

/** The unit that a code means on a day; undefined where two code systems have it. Where it means but one unit, the day is not asked. */
export function unitCoded(catalogue: Pick<Catalogue, 'units'>, code: string, day?: string): Unit | undefined {
  const coded = unitsWithCode(catalogue, code);
  if (coded.length < 2 || day === undefined) return coded.length === 1 ? coded[0] : undefined;
  const at = knownDay(catalogue.units, day);
  const [unit, ...others] = coded.filter(isValid(at));
  return others.length === 0 ? unit : undefined;
}

/** The unit of this catalogue that another reading of it knows. */
export const sameIn = ({ units }: Pick<Catalogue, 'units'>, unit: Unit): Unit | undefined => units.find((one) => sameUnit(one, unit));
