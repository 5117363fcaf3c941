/** What a person likes to see, none of which changes a result: it may be lost without harm. */
import type { Lang } from '../core/lang';
import type { Store } from './store';
import { createStore } from './store';

export type Theme = 'system' | 'light' | 'dark';
export type Preferences = Readonly<{
  lang: Lang;
  theme: Theme;
  /** Whether cells with findings are coloured in Excel. */
  colouring: boolean;
}>;

const key = 'tonghop';
const usual: Preferences = { lang: 'vi', theme: 'system', colouring: false };

/** A browser may refuse its storage to a page from a folder, or throw at its very name. */
function stored(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function keep(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Next time the page starts with its usual look.
  }
}

/** `lang` is the language of the program around the page, where it has one. */
export function createPreferences(lang: Lang = usual.lang): Store<Preferences> {
  const { lang: chosen, theme, colouring } = stored();
  const store = createStore<Preferences>({
    lang: chosen === 'vi' || chosen === 'en' ? chosen : lang,
    theme: theme === 'light' || theme === 'dark' ? theme : usual.theme,
    colouring: colouring === true,
  });
  store.subscribe(() => keep(store.get()));
  return store;
}
