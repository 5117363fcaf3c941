/** A long list, drawn a portion at a time so that the page stays quick. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { Button } from './Button';

export function Portions<Item>({
  items,
  portion,
  label,
  children,
}: Readonly<{
  items: readonly Item[];
  portion: number;
  /** Of the list. */ label?: string;
  children: (item: Item) => ComponentChildren;
}>): JSX.Element {
  const say = useSay();
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLUListElement>(null);
  const rest = items.length - shown;
  const more = (): void => {
    setShown(shown + portion);
    // The button moves down or goes: whoever works by keyboard goes on at the first new item.
    setTimeout(() => list.current?.children[shown]?.querySelector<HTMLElement>('button, a, [tabindex]')?.focus());
  };
  return (
    <>
      <ul class="portions" aria-label={label} ref={list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {rest > 0 ? <Button onClick={more}>{say(common.more, { count: Math.min(rest, portion) })}</Button> : null}
    </>
  );
}
