/** The ordinal number of a row. */
import type { MarkerRule } from './rule';
import { nothing } from './rule';

export const order: MarkerRule = {
  holds: 'marker',
  words: 'số thứ tự',
  width: 6,
  look: { horizontal: 'right', wrap: false },
  format: nothing,
  guard: nothing,
};
