/** What a person likes to see, none of which changes a result: it may be lost without harm. */
import type { Lang } from '../../core/lang';
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
function stored(): Partial<Preferences> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    const { lang, theme, colouring } = read as Partial<Record<keyof Preferences, unknown>>;
    return {
      ...(lang === 'vi' || lang === 'en' ? { lang } : {}),
      ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
      ...(typeof colouring === 'boolean' ? { colouring } : {}),
    };
  } catch {
    return {};
  }
}

function keep(chosen: Partial<Preferences>): void {
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // Next time the page starts with its usual look.
  }
}

/** Only what the person chose is kept: the language of the program around the page must be able to change. */
export function createPreferences(): Readonly<{ preferences: Store<Preferences>; suggestLang: (lang: Lang) => void }> {
  let chosen = stored();
  const preferences = createStore<Preferences>({ ...usual, ...chosen });
  let before = preferences.get();
  preferences.subscribe(() => {
    const now = preferences.get();
    const changed = Object.entries(now).filter(([name, value]) => before[name as keyof Preferences] !== value);
    before = now;
    if (changed.length === 0) return;
    chosen = { ...chosen, ...Object.fromEntries(changed) };
    keep(chosen);
  });
  return {
    preferences,
    suggestLang: (lang) => {
      if (chosen.lang !== undefined || lang === preferences.get().lang) return;
      before = { ...before, lang };
      preferences.set((current) => ({ ...current, lang }));
    },
  };
}
