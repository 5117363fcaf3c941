/** How the office has its reports written, and where that is chosen. */
import type { JSX } from 'preact';
import type { Style } from '../engine/reportWriting';
import { useSay } from '../words/say';
import { words } from './words';

export function HouseStyle({ style }: Readonly<{ style: Style }>): JSX.Element {
  const say = useSay();
  const { rateChange, largestItems, toneStyle, percentDecimals } = style;
  const lines = [
    say(words.rateChange, { value: rateChange }),
    say(words.largest, { value: largestItems }),
    ...(toneStyle ? [say(toneStyle === 'old' ? words.toneOld : words.toneNew)] : []),
    ...Object.entries(percentDecimals).map(([form, value]) => say(words.decimals, { form, value })),
  ];
  return (
    <details class="report-style">
      <summary>{say(words.style)}</summary>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="hint">{say(words.styleHint)}</p>
    </details>
  );
}
