/** The law's words for administrative levels, in its own order. A catalogue may have others, which are levels too and stand after these. */
import { fold } from './vietnamese';

export const levelWords = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'] as const;
export type LevelWord = (typeof levelWords)[number];

/** "thành phố" of "Thành phố trực thuộc trung ương"; what is no level of the law stays as it is. */
export const levelWord = (text: string): string =>
  levelWords.find((word) => fold(text) === fold(word) || fold(text).startsWith(`${fold(word)} `)) ?? text;

/** Whether a name begins with a level of the law, as that of a place does and that of an office does not. */
export const namesPlace = (name: string): boolean => levelWords.some((word) => fold(name).startsWith(`${fold(word)} `));

const rank = (level: string): number => {
  const at = levelWords.findIndex((word) => fold(word) === fold(level));
  return at < 0 ? levelWords.length : at;
};

/** "xã, phường, đặc khu": each once, those that the law does not know by how many there are. */
export function inLawsOrder(levels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, others]) => rank(a) - rank(b) || others - many).map(([level]) => level);
}
