/** Fills a text of both languages with values, in the language of the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Both, Lang } from '../../core/lang';
import { fill } from '../../read/say';

export type Values = Readonly<Record<string, string | number>>;
export type Say = (words: Both, values?: Values) => string;

export const sayIn =
  (lang: Lang): Say =>
  (words, values = {}) =>
    fill(words[lang], values);

export const LangContext = createContext<Lang>('vi');
export const useLang = (): Lang => useContext(LangContext);
export const useSay = (): Say => sayIn(useLang());
