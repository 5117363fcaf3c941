/** A cell was taken away in place of added, or the other way round: the difference is twice what it holds. */
import type { Finder } from './finder';

export const sign: Finder = ({ difference, operands }) => operands.find(({ value }) => !value.eq(0) && value.times(2).eq(difference.abs()));
