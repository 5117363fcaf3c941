/** A code of digits and letters: text, so that it keeps its leading zeros. */
import type { WordsRule } from './rule';
import { nothing } from './rule';

export const code: WordsRule = {
  holds: 'words',
  identifies: true,
  words: 'mã (chữ)',
  width: 11,
  look: { horizontal: 'center', wrap: false },
  format: () => '@',
  guard: nothing,
  read: (written) => ({ text: written }),
  shown: (written) => written,
};
