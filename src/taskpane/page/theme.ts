/** Light or dark: as the person chose, else as Excel around the page says, else as the system does. */
import type { Preferences, Theme } from '../desk/preferences';
import type { Store } from '../desk/store';

/** Gives the way to say what the theme of the program around the page is, once that is known. */
export function followTheme(preferences: Store<Preferences>): (around: Exclude<Theme, 'system'> | undefined) => void {
  let around: Exclude<Theme, 'system'> | undefined;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const { theme } = preferences.get();
    const system = dark.matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme === 'system' ? (around ?? system) : theme;
  };
  show();
  preferences.subscribe(show);
  dark.addEventListener('change', show);
  return (told) => {
    around = told;
    show();
  };
}
