/** Words and numbers of a text, and how alike two texts are by their words. */

export type Token = Readonly<{ text: string; from: number; to: number; isNumber: boolean }>;

const token = /\d[\d.,]*\d|\d|[\p{L}\p{M}]+|%/gu;

/** "06" counts as many as "6". */
const plain = (text: string): string => text.toLowerCase().replace(/^0+(?=\d)/, '');
export const sameToken = (one: string, other: string): boolean => plain(one) === plain(other);

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(token)].map(({ index, 0: found }) => ({
    text: found,
    from: index,
    to: index + found.length,
    isNumber: /^\d/.test(found),
  }));

/** Words two by two: what a text is known by, whatever its figures are. */
export function wordPairs(text: string): ReadonlySet<string> {
  const words = tokensOf(text)
    .filter(({ isNumber }) => !isNumber)
    .map((one) => one.text.toLowerCase());
  return new Set(words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** How much of their wording two texts share, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
