/** Units in time and place: who there is on a day, and who stands below whom. */
import { remember } from '../core/remember';
import type { Catalogue, Unit } from '../core/unit';

/** Whether its days hold this one. */
export const isThere = ({ validFrom, validTo }: Unit, day: string): boolean =>
  validFrom <= day && (validTo === undefined || day <= validTo);

const firstDay = remember((units: readonly Unit[]): string => units.map(({ validFrom }) => validFrom).sort()[0] ?? '');

/** A catalogue knows nothing of the time before the first of its days; it is then taken as it stood on that day. */
function knownDay(units: readonly Unit[], day: string): string {
  const first = firstDay(units);
  return day < first ? first : day;
}

const codeOf = ({ codeSystem, code }: Unit): string => `${code} ${codeSystem}`;

/** A code means the unit that got it last, also where nobody wrote down that the one before it ended. */
function withoutFormer(units: readonly Unit[]): readonly Unit[] {
  const last = new Map<string, Unit>();
  for (const unit of units) if (unit.validFrom > (last.get(codeOf(unit))?.validFrom ?? '')) last.set(codeOf(unit), unit);
  return units.filter((unit) => (last.get(codeOf(unit)) ?? unit) === unit);
}

/** Every file of a round asks for the same day. */
const byDay = remember((_: readonly Unit[]) => new Map<string, readonly Unit[]>());

/** Those that there are on a day (`2021-03-31`), in the order given. */
export function unitsAt(units: readonly Unit[], day: string): readonly Unit[] {
  const at = knownDay(units, day);
  const known = byDay(units).get(at) ?? withoutFormer(units.filter((unit) => isThere(unit, at)));
  byDay(units).set(at, known);
  return known;
}

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
  const [unit, ...others] = withoutFormer(coded.filter((unit) => isThere(unit, knownDay(catalogue.units, day))));
  return others.length === 0 ? unit : undefined;
}
