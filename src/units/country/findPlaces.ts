/** Looking for a province or a commune by whatever a person types of it. */
import { remember } from '../../core/remember';
import { fold } from '../../core/vietnamese';
import type { Country, Place } from './place';
import { placesOf } from './place';
import type { Reading } from './searchKey';
import { readingsOf, searchKey } from './searchKey';

/** How near a place is to what was typed, nearest first. */
export const nearness = ['code', 'spelled', 'named', 'begins', 'word', 'words'] as const;
export type Nearness = (typeof nearness)[number];

export type Found = Readonly<{
  place: Place;
  by: Nearness;
  /** It was found by a unit that went into it: "Xã Hua Nà". */
  was?: string;
}>;

type Named = Readonly<{ bare: string; level: string }>;
type Candidate = Readonly<{ place: Place; named: Named; key: string; province: string; all: string; was?: string }>;

const candidateOf = (place: Place, named: Named, was?: string): Candidate => ({
  place,
  named,
  key: searchKey(named.bare),
  province: searchKey((place.province ?? place).bare),
  all: searchKey(`${named.level} ${named.bare} ${place.province?.bare ?? ''}`),
  ...(was === undefined ? {} : { was }),
});

const candidates = remember((country: Country): readonly Candidate[] => [
  ...placesOf(country).map((place) => candidateOf(place, place)),
  ...country.former.flatMap((former) =>
    former.became.flatMap((code) => {
      const place = country.byCode.get(code);
      return place ? [candidateOf(place, former, former.name)] : [];
    }),
  ),
]);

const formerCodes = remember(({ former, byCode }: Country): ReadonlyMap<string, readonly Found[]> => {
  const found = new Map<string, readonly Found[]>();
  for (const { code, name, became } of former)
    if (code !== undefined && !byCode.has(code))
      found.set(
        code,
        became.flatMap((one) => (byCode.has(one) ? [{ place: byCode.get(one)!, by: 'code' as const, was: name }] : [])),
      );
  return found;
});

/** Excel and people drop the zeros in front. */
function byCode(country: Country, digits: string): readonly Found[] {
  const codes = [...new Set([digits, digits.padStart(2, '0'), digits.padStart(5, '0')])];
  return codes.flatMap((code): readonly Found[] => {
    const place = country.byCode.get(code);
    return place ? [{ place, by: 'code' }] : (formerCodes(country).get(code) ?? []);
  });
}

const hasWords = (all: string, key: string): boolean => key.split(' ').every((word) => ` ${all}`.includes(` ${word}`));

/** What was typed, in the ways in which it may be meant, and as it was spelled. */
type Typed = Readonly<{ readings: readonly Reading[]; spelled: string }>;

function nearnessOf({ named, key, all }: Candidate, reading: Reading, spelled: string): Nearness | undefined {
  if (reading.level !== undefined && reading.level !== named.level) return undefined;
  if (key === reading.key) return spelled.endsWith(fold(named.bare)) ? 'spelled' : 'named';
  if (key.startsWith(reading.key)) return 'begins';
  return ` ${key}`.includes(` ${reading.key}`) ? 'word' : hasWords(all, reading.key) ? 'words' : undefined;
}

const rank = (by: Nearness): number => nearness.indexOf(by);

/** Called exactly so, and not only partly. */
export const isExact = ({ by }: Found): boolean => rank(by) <= rank('named');

function nearest(candidate: Candidate, { readings, spelled }: Typed): readonly Found[] {
  const [by] = readings.flatMap((reading) => nearnessOf(candidate, reading, spelled) ?? []).sort((a, b) => rank(a) - rank(b));
  return by === undefined ? [] : [{ place: candidate.place, by, ...(candidate.was === undefined ? {} : { was: candidate.was }) }];
}

/** What is called exactly so, there today before what went into it; then the others, provinces before communes. A place is given once. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const keysOf = (one: Found): readonly number[] => [
    Number(!isExact(one)),
    Number(one.was !== undefined),
    rank(one.by),
    Number(one.place.province !== undefined),
  ];
  const sorted = found
    .map((one) => ({ one, keys: keysOf(one) }))
    .sort((a, b) => a.keys.map((key, at) => key - b.keys[at]!).find((difference) => difference !== 0) ?? 0);
  const seen = new Set<Place>();
  return sorted.map(({ one }) => one).filter(({ place }) => !seen.has(place) && seen.add(place));
}

/**
 * "lai chau", "Tỉnh Lai Châu", "12", "xa than uyen", "3595", "Tân Phong, Lai Châu": with accents or without, with its level or without, by its
 * code, by the name of a unit that is known to have gone into it; after a comma its province. Nearest first; none for a blank.
 */
export function findPlaces(country: Country, text: string): readonly Found[] {
  const [typed = '', ...after] = text.split(',');
  const key = searchKey(typed);
  if (key === '') return [];
  const within = searchKey(after.join(' '));
  const provinces = readingsOf(within);
  const isWithin = (province: string): boolean => within === '' || provinces.some((reading) => province.startsWith(reading.key));
  if (/^\d+$/.test(key)) return inOrder(byCode(country, key).filter(({ place }) => isWithin(searchKey((place.province ?? place).bare))));
  const asTyped: Typed = { readings: readingsOf(typed), spelled: fold(typed) };
  return inOrder(candidates(country).flatMap((candidate) => (isWithin(candidate.province) ? nearest(candidate, asTyped) : [])));
}
