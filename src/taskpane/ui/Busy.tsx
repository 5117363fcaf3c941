/** Something is being done: how far it is, and a way to stop it. */
import type { JSX } from 'preact';
import type { Progress } from '../engine/rpc';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { Button } from './Button';

export function Busy({ what, progress, onCancel }: Readonly<{ what: string; progress?: Progress; onCancel?: () => void }>): JSX.Element {
  const say = useSay();
  return (
    <div class="busy">
      <div class="busy-line">
        <span role="status">{what}</span>
        {progress ? <span class="hint">{say(common.progress, progress)}</span> : null}
        {onCancel ? <Button onClick={onCancel}>{say(common.cancel)}</Button> : null}
      </div>
      {progress ? <progress aria-label={what} max={progress.of} value={progress.done} /> : <progress aria-label={what} />}
    </div>
  );
}
