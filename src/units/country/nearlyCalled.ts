/** Places whose names differ from what was typed by a letter or two. */
import type { Found } from './findPlaces';
import type { Country } from './place';
import { placesOf } from './place';
import { readingsOf, searchKey } from './searchKey';

/** How many letters have to be written, left out, exchanged, or swapped with the next, to make one text of the other. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), isSwapped ? before[j - 2]! + 1 : Infinity),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

export function nearlyCalled(country: Country, text: string): readonly Found[] {
  const keys = readingsOf(text.split(',')[0] ?? '').map(({ key }) => key);
  const most = (key: string): number => (key.length < 10 ? 1 : 2);
  return placesOf(country)
    .map((place) => {
      const own = searchKey(place.bare);
      const close = keys.filter((key) => Math.abs(key.length - own.length) <= most(key)).map((key) => distance(key, own) - most(key));
      return { place, far: Math.min(1, ...close) };
    })
    .filter(({ far }) => far <= 0)
    .sort((a, b) => a.far - b.far)
    .map(({ place }): Found => ({ place, by: 'words' }));
}
