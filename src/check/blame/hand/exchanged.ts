/** Two digits in each other's place; mostly they are neighbours. */
import { differing, unsigned } from './digits';
import type { Slip } from './hand';

export const exchanged: Slip = (typed, meant) => {
  const [one = '', two = ''] = unsigned(typed, meant) ?? [];
  const [first = 0, second = 0, ...more] = one.length === two.length ? differing(one, two) : [];
  if (first === second || more.length > 0 || one[first] !== two[second] || one[second] !== two[first]) return undefined;
  return { kind: 'digits-swapped', ways: (second === first + 1 ? 2 : 10) * one.length };
};
