/** How the office has its reports written, and where that is chosen. */
import type { JSX } from 'preact';
import type { Both } from '../../core/lang';
import { useSay } from '../words/say';
import { words } from './words';

export function HouseStyle({ style }: Readonly<{ style: readonly Both[] }>): JSX.Element {
  const say = useSay();
  return (
    <details class="report-style">
      <summary>{say(words.style)}</summary>
      <ul class="plain-list">
        {style.map((line) => (
          <li key={line.vi}>{say(line)}</li>
        ))}
      </ul>
      <p class="hint">{say(words.styleHint)}</p>
    </details>
  );
}
