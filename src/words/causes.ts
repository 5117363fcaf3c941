/** What is said of each likely cause: beside the cell it points at, and alone. */
import type { CauseKind } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';

/** `at` names the cell as `{cell}`; `alone` needs none. */
export type CauseWords<C extends string> = Readonly<Record<C, Readonly<{ at: Both; alone: Both }>>>;

export const causeWords = {
  'missing-child': {
    at: {
      vi: 'bằng đúng số ở {cell}, có thể đã cộng thiếu ô này hoặc ô này gõ dạng chữ',
      en: 'exactly what {cell} says: it may have been left out of the sum, or typed as text',
    },
    alone: { vi: 'cộng thiếu một ô, hoặc ô đó gõ dạng chữ', en: 'a cell left out of the sum, or typed as text' },
  },
  'doubled-child': {
    at: { vi: 'bằng đúng số ở {cell}, có thể đã cộng hai lần ô này', en: 'exactly what {cell} says: it may have been added twice' },
    alone: { vi: 'cộng hai lần một ô', en: 'a cell added twice' },
  },
  sign: {
    at: { vi: 'bằng hai lần số ở {cell}, có thể nhầm dấu âm, dương ở ô này', en: 'twice what {cell} says: its sign may be wrong' },
    alone: { vi: 'nhầm dấu âm, dương ở một ô', en: 'a wrong sign in one cell' },
  },
  'digits-swapped': {
    at: {
      vi: 'hai số chỉ khác nhau ở hai chữ số liền nhau, có thể đã gõ đảo',
      en: 'they differ by two neighbouring digits, which may be swapped',
    },
    alone: { vi: 'gõ đảo hai chữ số liền nhau', en: 'two neighbouring digits swapped' },
  },
  'digit-missing': {
    at: {
      vi: 'hai số chỉ khác nhau một chữ số, có thể đã gõ thiếu hoặc thừa một chữ số',
      en: 'they differ by a single digit, which may be missing or typed twice',
    },
    alone: { vi: 'gõ thiếu hoặc thừa một chữ số', en: 'a digit missing, or typed twice' },
  },
  'power-of-ten': {
    at: {
      vi: 'hai số hơn kém nhau 10, 100 hoặc 1.000 lần, có thể nhầm đơn vị tính hoặc dấu phẩy',
      en: 'a power of ten apart: the unit or the decimal mark may be wrong',
    },
    alone: { vi: 'nhầm đơn vị tính hoặc dấu phẩy', en: 'a wrong unit or decimal mark' },
  },
  'other-value': {
    at: { vi: 'có thể đã gõ nhầm số ở {cell}', en: 'another number may be meant in {cell}' },
    alone: { vi: 'gõ nhầm số ở một ô', en: 'a wrong number in one cell' },
  },
} as const satisfies CauseWords<CauseKind>;

/** `cell` is empty where the cause points at none; then nothing is said of one. */
export function causeText<C extends string>(words: CauseWords<C>, kind: C, cell: string, lang: Lang): string {
  const { at, alone } = words[kind];
  return cell === '' && at[lang].includes('{cell}') ? alone[lang] : fill(at[lang], { cell });
}
