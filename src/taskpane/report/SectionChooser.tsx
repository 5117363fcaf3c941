/** The sections of the report: ticked ones are written, in the order of the list; the arrows move one, by mouse or keyboard. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../ui/deskContext';
import { useSay } from '../words/say';
import { useReport } from './reportContext';
import type { SectionList } from './sections';
import { moved, toggled } from './sections';
import { words } from './words';

type Section = Readonly<{ code: string; title: string }>;

export function SectionChooser({ list, sections }: Readonly<{ list: SectionList; sections: readonly Section[] }>): JSX.Element {
  const say = useSay();
  const { announce } = useDesk();
  const { actions } = useReport();
  const lines = useRef<HTMLUListElement>(null);
  const pressed = useRef<string | undefined>(undefined);
  const titleOf = (code: string): string => sections.find((section) => section.code === code)?.title ?? code;

  // A line that moves would take the focus out of the document.
  useEffect(() => {
    if (pressed.current === undefined) return;
    lines.current?.querySelector<HTMLElement>(`[data-arrow="${pressed.current}"]`)?.focus();
    pressed.current = undefined;
  });

  const move = (code: string, by: -1 | 1): void => {
    const next = moved(list, code, by);
    if (next === list) return;
    pressed.current = `${code} ${by}`;
    void actions.change(next);
    announce(say(words.place, { section: titleOf(code), place: next.findIndex((item) => item.code === code) + 1, count: next.length }));
  };

  const arrow = (code: string, index: number, by: -1 | 1): JSX.Element => (
    <button
      type="button"
      class="button subtle report-arrow"
      data-arrow={`${code} ${by}`}
      aria-disabled={by < 0 ? index === 0 : index === list.length - 1}
      aria-label={say(by < 0 ? words.up : words.down, { section: titleOf(code) })}
      onClick={() => move(code, by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={by < 0 ? 'M8 13V3M3.5 7.5L8 3l4.5 4.5' : 'M8 3v10M3.5 8.5L8 13l4.5-4.5'} />
      </svg>
    </button>
  );

  return (
    <fieldset class="checks card">
      <legend class="out-of-sight">{say(words.sections)}</legend>
      <p class="report-legend" aria-hidden="true">
        {say(words.sections)}
      </p>
      <p class="hint">{say(words.sectionsHint)}</p>
      <ul ref={lines}>
        {list.map(({ code, on }, index) => (
          <li key={code} class="report-section">
            <label class="check">
              <input type="checkbox" checked={on} onChange={() => void actions.change(toggled(list, code))} />
              <span>{titleOf(code)}</span>
            </label>
            {arrow(code, index, -1)}
            {arrow(code, index, 1)}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
