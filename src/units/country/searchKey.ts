/** Names of places as a search compares them: without accents, one letter for i and y, no marks ("Ma Ly Pho", "ma li-pho": ma li pho). */
import { plainWords } from '../../core/vietnamese';
import type { Level } from '../levels';
import { levels } from '../levels';

export const searchKey = (text: string): string =>
  plainWords(text)
    .replaceAll('y', 'i')
    // "H'Leo" is written "HLeo" as well.
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What a person may mean: the words as they stand, and without the level in front ("xa than uyen": than uyen, a xã). */
export type Reading = Readonly<{ key: string; level?: string }>;

const beginnings = levels.flatMap((level: Level) =>
  [level.word, ...level.short].map((text) => ({ level: level.word, key: searchKey(text) })),
);

export function readingsOf(text: string): readonly Reading[] {
  const key = searchKey(text);
  const without = beginnings
    .filter((one) => key.startsWith(`${one.key} `))
    .map((one): Reading => ({ level: one.level, key: key.slice(one.key.length + 1) }));
  return [{ key }, ...without];
}
