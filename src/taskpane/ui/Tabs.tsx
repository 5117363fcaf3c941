/** Tabs by the pattern of WAI-ARIA: one of them in the order of Tab, the arrows move between them. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export type Tab<Name extends string> = Readonly<{ name: Name; label: string }>;
export const tabId = (name: string): string => `tab-${name}`;
export const panelId = (name: string): string => `panel-${name}`;

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<Name extends string>({
  tabs,
  current,
  label,
  onChoose,
}: Readonly<{ tabs: readonly Tab<Name>[]; current: Name; label: string; onChoose: (name: Name) => void }>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex(({ name }) => name === current);
    const next = tabs[step(at, tabs.length)];
    if (!next) return;
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ name, label: words }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          class="tab"
          aria-selected={name === current}
          aria-controls={panelId(name)}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {/* The bold words lie under the plain ones, so that choosing a tab moves nothing. */}
          <span class="tab-words" data-words={words}>
            {words}
          </span>
        </button>
      ))}
    </div>
  );
}
