/** What just happened, at the foot of what is seen, with a way back; it takes the focus when what had it is gone. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { checkAgain } from './actions';
import { useBench, useCheck } from './benchContext';
import { undo } from './changes';
import { silent } from './state';

export function ToldBar(): JSX.Element | null {
  const say = useSay();
  const bench = useBench();
  const { told, working } = useCheck();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (told && !working && !hasFocus) bar.current?.focus({ preventScroll: true });
  }, [told, working]);
  if (!told || working) return null;
  const actions = (
    <>
      {told.canUndo ? <Button onClick={() => void undo(bench)}>{say(common.undo)}</Button> : null}
      {told.canRetry ? <Button onClick={() => void checkAgain(bench)}>{say(common.retry)}</Button> : null}
      <Button kind="subtle" onClick={() => bench.store.set(silent)}>
        {say(common.close)}
      </Button>
    </>
  );
  return (
    <div class="told-bar" tabIndex={-1} ref={bar}>
      <Notice kind={told.is} actions={actions}>
        {told.text}
      </Notice>
    </div>
  );
}
