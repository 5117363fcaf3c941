/** Light or dark: as the person chose, else as Excel around the page says, else as the system does. */
import type { Preferences, Theme } from '../preferences';
import type { Store } from '../store';

/** Gives the way to say what the theme of the program around the page is, once that is known. */
export function followTheme(preferences: Store<Preferences>): (around: Exclude<Theme, 'system'> | undefined) => void {
  let around: Exclude<Theme, 'system'> | undefined;
  const show = (): void => {
    const { theme } = preferences.get();
    const shown = theme === 'system' ? around : theme;
    if (shown === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = shown;
  };
  show();
  preferences.subscribe(show);
  return (told) => {
    around = told;
    show();
  };
}
