/** Words that turn a conclusion round: "tăng" where the cells say "giảm", "chưa đạt" where they say "đạt". */
import type { Turned } from '../core/recheck';
import type { Pair } from './align';

const opposites: readonly (readonly [string, string])[] = [
  ['tăng', 'giảm'],
  ['vượt', 'đạt'],
  ['cao', 'thấp'],
  ['nhiều', 'ít'],
  ['trên', 'dưới'],
];
const areOpposite = (one: string, other: string): boolean =>
  opposites.some(([a, b]) => (one === a && other === b) || (one === b && other === a));

export function turnedIn(pairs: readonly Pair[], quote: string): readonly Turned[] {
  return pairs.flatMap(({ one, other }, index): readonly Turned[] => {
    const [a, b] = [one?.text.toLowerCase(), other?.text.toLowerCase()];
    if (a !== undefined && b !== undefined && areOpposite(a, b)) return [{ printed: a, written: b, quote }];
    const next = pairs[index + 1];
    const isNo = (word: string | undefined): boolean => word === 'không' || word === 'chưa';
    const follows = next?.other?.text.toLowerCase() ?? next?.one?.text.toLowerCase() ?? '';
    if (!['đạt', 'vượt', 'tăng', 'giảm', 'hoàn'].includes(follows)) return [];
    if (a === undefined && isNo(b)) return [{ printed: follows, written: `${b} ${follows}`, quote }];
    return b === undefined && isNo(a) ? [{ printed: `${a} ${follows}`, written: follows, quote }] : [];
  });
}
