/** Lets views say their words in the language of the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../core/lang';
import type { Say } from './sayIn';
import { sayIn } from './sayIn';

export { sayIn, type Say };

export const LangContext = createContext<Lang>('vi');
export const useLang = (): Lang => useContext(LangContext);
export const useSay = (): Say => sayIn(useLang());
