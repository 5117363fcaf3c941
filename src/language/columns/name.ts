/** What a row is called; every sheet has one such column. */
import type { NameRule } from './rule';
import { nothing } from './rule';

export const name: NameRule = {
  holds: 'name',
  words: 'tên',
  width: 34,
  look: { horizontal: 'left', wrap: true },
  format: nothing,
  guard: nothing,
};
