/** How grave a finding is: by word, by sign and by colour, so that none of them is needed. */
import type { JSX } from 'preact';
import { severityNames } from '../../words/lists';
import type { Severity } from '../../core/finding';
import { useSay } from '../words/say';

const signs: Readonly<Record<Severity, JSX.Element>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5l7 13H1z" />
      <path d="M8 6.5v4M8 12.5v.5" />
    </>
  ),
  unchecked: (
    <>
      <circle cx="8" cy="8" r="7" stroke-dasharray="3 2" />
      <path d="M6 6.2c0-2.6 4-2.6 4 0 0 1.7-2 1.6-2 3.3M8 11.8v.4" />
    </>
  ),
};

export function SeverityMark({
  severity,
  isBare = false,
}: Readonly<{ severity: Severity; /** Where the word stands beside it. */ isBare?: boolean }>): JSX.Element {
  const say = useSay();
  return (
    <span class={`severity ${severity}`}>
      <svg class="severity-sign" viewBox="0 0 16 16" aria-hidden="true">
        {signs[severity]}
      </svg>
      {isBare ? null : say(severityNames[severity])}
    </span>
  );
}
