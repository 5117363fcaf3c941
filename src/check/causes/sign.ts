/** A cell was taken away in place of added, or the other way round: the difference is twice what it holds; or so was the total itself. */
import type { Finder } from './finder';

export const sign: Finder = ({ found, expected, difference, operands }) =>
  found.eq(expected.neg()) && !found.eq(0) ? 'shown' : operands.find(({ value }) => !value.eq(0) && value.times(2).eq(difference.abs()));
