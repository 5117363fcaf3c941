/** Two writings of one line, word by word: what stands for what, what was put in, what was left out. */

import type { Token } from './tokens';
import { sameToken } from './tokens';

export type Pair = Readonly<{ one?: Token; other?: Token }>;

const leftOut = 1;
/** A number stands rather for another number than for nothing; so does a word, where nothing better is there. */
function cost(one: Token, other: Token): number {
  if (sameToken(one.text, other.text)) return 0;
  if (one.isNumber !== other.isNumber) return 3;
  return one.isNumber ? 0.7 : 1.5;
}

/** The cheapest way from one to the other. */
export function align(one: readonly Token[], other: readonly Token[]): readonly Pair[] {
  const [rows, columns] = [one.length + 1, other.length + 1];
  const best = new Float64Array(rows * columns);
  const at = (i: number, j: number): number => best[i * columns + j] ?? 0;
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      if (i === 0 || j === 0) best[i * columns + j] = (i + j) * leftOut;
      else
        best[i * columns + j] = Math.min(
          at(i - 1, j) + leftOut,
          at(i, j - 1) + leftOut,
          at(i - 1, j - 1) + cost(one[i - 1]!, other[j - 1]!),
        );
    }
  const pairs: Pair[] = [];
  for (let [i, j] = [one.length, other.length]; i > 0 || j > 0;) {
    const [a, b] = [one[i - 1], other[j - 1]];
    if (a && b && at(i, j) === at(i - 1, j - 1) + cost(a, b)) {
      pairs.push({ one: a, other: b });
      [i, j] = [i - 1, j - 1];
    } else if (a && at(i, j) === at(i - 1, j) + leftOut) {
      pairs.push({ one: a });
      i -= 1;
    } else {
      pairs.push(b ? { other: b } : {});
      j -= 1;
    }
  }
  return pairs.reverse();
}
