/** Words, as the unit writes them. */
import type { WordsRule } from './rule';
import { nothing } from './rule';

export const text: WordsRule = {
  holds: 'words',
  identifies: false,
  words: 'chữ',
  width: 18,
  look: { horizontal: 'left', wrap: true },
  format: nothing,
  guard: nothing,
  read: (written) => ({ text: written }),
  shown: (written) => written,
};
