/** «Lần nộp» as people write it: a number, or words that can mean one number only. */
import { fold } from '../core/vietnamese';

export type Round = Readonly<{ round: number; /** As the cover asks for it. */ isPlain: boolean; isSure: boolean }>;

const numerals: Readonly<Record<string, number>> = {
  ...{ đầu: 1, nhất: 1, một: 1, i: 1, hai: 2, nhì: 2, ii: 2, ba: 3, iii: 3, tư: 4, bốn: 4, iv: 4, năm: 5, v: 5 },
  ...{ sáu: 6, vi: 6, bảy: 7, bẩy: 7, vii: 7, tám: 8, viii: 8, chín: 9, ix: 9, mười: 10, x: 10 },
};

/** Of «2 (bổ sung, tháng 4 năm 2021)» the first number is meant. */
function meant(words: readonly string[]): number | undefined {
  const [first, ...others] = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  if (first !== undefined) return others.length === 0 || /^\d/.test(words[0] ?? '') || words[0] === 'lần' ? first : undefined;
  const [named] = words.flatMap((word) => numerals[word] ?? []);
  return named;
}

export function readRound(text: string): Round {
  const plain = /^(\d{1,3})(?:[.,]0+)?$/.exec(text.trim());
  if (plain) return { round: Number(plain[1]), isPlain: true, isSure: true };
  const folded = fold(text);
  const round = meant(folded.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== ''));
  // «Bổ sung lần 1» may be the first supplement, which is the second return.
  const isSure = round !== undefined && round > 0 && !(round === 1 && folded.includes('bổ sung'));
  return { round: isSure ? round : 1, isPlain: false, isSure };
}
