/** Language and theme: how the page looks, which changes no result. */
import type { JSX } from 'preact';
import type { Both } from '../../core/lang';
import type { Theme } from '../desk/preferences';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';

const words = {
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Giao diện', en: 'Theme' },
} as const satisfies Readonly<Record<string, Both>>;

const themes: Readonly<Record<Theme, Both>> = {
  system: { vi: 'Theo máy', en: 'As the system' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
};

export function Look(): JSX.Element {
  const { preferences } = useDesk();
  const { lang, theme } = useStore(preferences);
  const say = useSay();
  return (
    <>
      <Choice
        label={say(words.language)}
        value={lang}
        options={[
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
        onChoose={(value) => preferences.set((before) => ({ ...before, lang: value === 'en' ? 'en' : 'vi' }))}
      />
      <Choice
        label={say(words.theme)}
        value={theme}
        options={Object.entries(themes).map(([value, label]) => ({ value, label: say(label) }))}
        onChoose={(value) => preferences.set((before) => ({ ...before, theme: value as Theme }))}
      />
    </>
  );
}
