/** Fills a text of both languages with values, in one of them. */
import type { Both, Lang } from '../../core/lang';
import { fill } from '../../core/lang';

export type Values = Readonly<Record<string, string | number>>;
export type Say = (words: Both, values?: Values) => string;

export const sayIn =
  (lang: Lang): Say =>
  (words, values = {}) =>
    fill(words[lang], values);
