/** Catalogues of the country's own list: of a province with its communes, or of one commune, to which the office adds its own units. */
import { remember } from '../../core/remember';
import type { Catalogue, Unit } from '../../core/unit';
import { plainName } from '../../core/vietnamese';
import type { Row } from '../written';
import { catalogueOf } from '../written';
import type { Country, Place } from './place';
import { communesOf } from './place';

/** Two-tier government began. A unit whose level or name changed since stands here from this day on as it is now: the day is not known. */
const since = '2025-07-01';

/** `lai-chau`, `03595-than-uyen`: what a catalogue is called on the command line and in every return. */
export const catalogueCode = ({ code, bare, province }: Place): string => (province ? `${code}-${plainName(bare)}` : plainName(bare));

const rowOf = ({ code, name, bare, level, province }: Place, kind: Row['kind']): Row => ({
  code,
  name,
  level,
  kind,
  parent: province?.code ?? '',
  codeSystem: 'GSO',
  validFrom: since,
  formerNames: [],
  reportName: `${level} ${bare}`,
});

/** Of a province its communes file; of a commune, which is then the place itself, nobody until the office adds its units (addUnits.ts). */
export const catalogueOfPlace = (country: Country, place: Place): Catalogue =>
  catalogueOf(
    catalogueCode(place),
    place.province?.name ?? '',
    rowOf(place, 'parent'),
    communesOf(country, place).map((commune) => rowOf(commune, 'commune')),
  );

const made = remember((_: Country) => new Map<string, Catalogue>());

/** By the code of the catalogue; one value for each, however often it is asked for. */
export function catalogueCoded(country: Country, code: string): Catalogue | undefined {
  const known = made(country).get(code);
  if (known) return known;
  const place = country.byCode.get(code.slice(0, 5)) ?? country.provinces.find((province) => catalogueCode(province) === code);
  if (!place || catalogueCode(place) !== code) return undefined;
  const catalogue = catalogueOfPlace(country, place);
  made(country).set(code, catalogue);
  return catalogue;
}

/** The catalogue of the country that this very unit is a row of. */
export const catalogueHolding = (country: Country, unit: Unit): Catalogue | undefined =>
  [unit.parent, unit.code]
    .flatMap((code) => country.byCode.get(code) ?? [])
    .flatMap((place) => catalogueCoded(country, catalogueCode(place)) ?? [])
    .find(({ units }) => units.includes(unit));
