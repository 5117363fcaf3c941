/** What a unit is to the place whose report it is part of. */
import type { Catalogue, Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';
import type { UnitKind } from '../core/unitKind';

/** The place itself reports for the level above the others, whatever it is to its own superiors. */
export const roleIn = (unit: Unit, { place }: Pick<Catalogue, 'place'>): UnitKind => (sameUnit(unit, place) ? 'parent' : unit.kind);

/** The office that keeps the place's accounts, where the catalogue has one. */
export const financeOffice = (catalogue: Catalogue): Unit | undefined =>
  catalogue.units.find((unit) => roleIn(unit, catalogue) === 'finance');

/** How an office is called in short: by its code, where that is made of capital letters ("TCKH"). */
export const shortName = ({ code }: Unit): string | undefined => (/^\p{Lu}+$/u.test(code) ? code : undefined);
