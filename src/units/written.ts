/** A catalogue as it is written in our own source: what every one of its communes and offices has in common is said once. */
import { present } from '../core/present';
import type { Catalogue, Unit } from '../core/unit';
import type { UnitKind } from '../core/unitKind';
import { superiorsOf } from './superiors';

/** A unit without its place in lists, which follows from the order in which a catalogue is written. */
export type Row = Omit<Unit, 'order'>;

/** What the units of one catalogue share: who stands above them, and their days. */
export type Under = Pick<Unit, 'parent' | 'validFrom' | 'validTo'>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A commune has a code of the statistics office, and its level stands in its name: `becomes` is `code@date`. */
export const communes =
  (under: Under) =>
  (level: string) =>
  (code: string, name: string, becomes?: string, formerNames: readonly string[] = []): Row => ({
    ...under,
    ...present({ successor: becomes }),
    code,
    name: `${capital(level)} ${name}`,
    level,
    kind: 'commune',
    codeSystem: 'GSO',
    formerNames,
    reportName: `${level} ${name}`,
  });

/** Offices have no codes of the statistics office; their letters are ours. */
export const offices =
  (under: Under) =>
  (kind: UnitKind) =>
  (code: string, name: string, reportName: string = name, formerNames: readonly string[] = []): Row => ({
    ...under,
    code,
    name,
    level: 'cơ quan',
    kind,
    codeSystem: 'CQ',
    formerNames,
    reportName,
  });

/** The place comes first, then the rows as they are written. */
export function catalogueOf(code: string, above: string, place: Row, rows: readonly Row[]): Catalogue {
  const first: Unit = { ...place, order: 1 };
  return { code, place: first, ...superiorsOf(first, above), units: [first, ...rows.map((row, index) => ({ ...row, order: index + 2 }))] };
}
