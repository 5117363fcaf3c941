/** The one place that a person names, or those that it may be. */
import { plainWords } from '../../core/vietnamese';
import type { Found } from './findPlaces';
import { findPlaces, isExact } from './findPlaces';
import { nearlyCalled } from './nearlyCalled';
import type { Country, Place } from './place';
import { catalogueCode } from './placeCatalogues';
import { readingsOf } from './searchKey';

export type NamedPlace =
  | Readonly<{ is: 'one'; place: Place }>
  /** All of them are called so. */
  | Readonly<{ is: 'several'; found: readonly Found[] }>
  /** None is; these are near, nearest first. */
  | Readonly<{ is: 'none'; near: readonly Found[] }>;

const hasAccents = (text: string): boolean => plainWords(text) !== text.toLowerCase().normalize('NFC');

/** Accents that were typed count: "Tân Phong" is not "Tản Phong". A province is meant before a commune of its name, unless the level was typed. */
export function placeNamed(country: Country, text: string): NamedPlace {
  const coded = country.byCode.get(/^\d{5}(?=-)/.exec(text)?.[0] ?? '');
  if (coded && catalogueCode(coded) === text) return { is: 'one', place: coded };
  const found = findPlaces(country, text);
  const exact = found.filter((one) => one.was === undefined && isExact(one));
  const spelled = hasAccents(text) ? exact.filter(({ by }) => by !== 'named') : [];
  const called = spelled.length > 0 ? spelled : exact;
  const provinces = readingsOf(text).length > 1 ? [] : called.filter(({ place }) => !place.province);
  const [only, ...others] = provinces.length > 0 ? provinces : called;
  if (!only) return { is: 'none', near: found.length > 0 ? found : nearlyCalled(country, text) };
  return others.length === 0 ? { is: 'one', place: only.place } : { is: 'several', found: called };
}
