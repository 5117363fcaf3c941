/** Ready words to the units whose figures are not there yet. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { toClipboard } from '../ui/clipboard';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { useSay } from '../words/say';
import { words } from './words';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

export function Reminder({ text }: Readonly<{ text: string }>): JSX.Element {
  const say = useSay();
  const { announce } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'' | 'copied' | 'copyByHand'>('');
  const copy = async (): Promise<void> => {
    const isCopied = await toClipboard({ plain: text, html: escaped(text) });
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    const next = isCopied ? 'copied' : 'copyByHand';
    setOutcome(next);
    announce(say(words[next]));
  };
  return (
    <details class="folded">
      <summary>{say(words.reminderTitle)}</summary>
      <div class="stack">
        <p class="hint">{say(words.reminderHint)}</p>
        <textarea
          ref={area}
          class="reminder"
          lang="vi"
          readOnly
          rows={Math.min(10, text.split('\n').length * 2)}
          aria-label={say(words.reminderTitle)}
          value={text}
        />
        <div class="row">
          <Button onClick={() => void copy()}>{say(words.copy)}</Button>
          {outcome === '' ? null : <span class="hint">{say(words[outcome])}</span>}
        </div>
      </div>
    </details>
  );
}
