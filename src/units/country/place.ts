/** Provinces and communes as a list of the whole country has them. */
import type { Catalogue, Unit } from '../../core/unit';

export type Place = Readonly<{
  /** Of the General Statistics Office: two digits for a province, five for a commune. */
  code: string;
  /** Without its level: "Than Uyên". */
  bare: string;
  /** "Xã Than Uyên". */
  name: string;
  /** "xã". */
  level: string;
  /** Of a commune: its province. */
  province?: Place;
}>;

/** A unit that is no more, under whose name or code people still look: the codes are of what it became, or went into. */
export type FormerPlace = Readonly<{ name: string; bare: string; level: string; code?: string; became: readonly string[] }>;

export type Country = Readonly<{
  provinces: readonly Place[];
  /** By the code of their province, in the order of the list. */
  communes: ReadonlyMap<string, readonly Place[]>;
  byCode: ReadonlyMap<string, Place>;
  former: readonly FormerPlace[];
}>;

/** The country's own list as a value, so that whoever is not handed it does not carry it. */
export type CountryUnits = Readonly<{
  /** Read when it is first asked for. */
  list: () => Country;
  /** By the code of the catalogue: `lai-chau`, `03595-than-uyen`. */
  catalogueCoded: (code: string) => Catalogue | undefined;
  /** The one that this very unit is a row of. */
  catalogueHolding: (unit: Unit) => Catalogue | undefined;
}>;

export const communesOf = ({ communes }: Country, province: Place): readonly Place[] => communes.get(province.code) ?? [];

/** Every province, each before its communes. */
export const placesOf = (country: Country): readonly Place[] =>
  country.provinces.flatMap((province) => [province, ...communesOf(country, province)]);
