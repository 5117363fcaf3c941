/** What just happened, at the foot of what is seen, with a way back; it takes the focus when what had it is gone. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../desk/run';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { common } from '../words/common';
import { saidText } from '../words/said';
import { useSay } from '../words/say';
import { useBench, useCheck, useRun } from './benchContext';
import type { CheckSaying, Doing } from './state';
import { silent } from './state';
import { checkAgain } from './tab';

function sayingOf(run: Run<Doing>, said: CheckSaying | undefined): CheckSaying | undefined {
  switch (run.is) {
    case 'busy':
      return undefined;
    case 'resting':
      return said;
    case 'stopped':
      return { is: 'info', said: { words: common.cancelled }, canRetry: true };
    case 'failed':
      return { is: 'error', said: run, canRetry: true };
    case 'problem':
      return { is: 'error', said: run, canRetry: true };
  }
}

export function SaidBar(): JSX.Element | null {
  const say = useSay();
  const { desk, tab } = useBench();
  const run = useRun();
  const { said } = useCheck();
  const saying = sayingOf(run, said);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (saying && !hasFocus) bar.current?.focus({ preventScroll: true });
  }, [run, said]);
  if (!saying) return null;
  const close = (): void => {
    tab.state.set(silent);
    tab.forget();
  };
  const actions = (
    <>
      {saying.canUndo ? <Button onClick={() => void tab.do.undo()}>{say(common.undo)}</Button> : null}
      {saying.canRetry ? <Button onClick={() => void checkAgain(desk, tab)}>{say(common.retry)}</Button> : null}
      <Button kind="subtle" onClick={close}>
        {say(common.close)}
      </Button>
    </>
  );
  return (
    <div class="told-bar" tabIndex={-1} ref={bar}>
      <Notice kind={saying.is} actions={actions}>
        {saidText(say, saying.said)}
      </Notice>
    </div>
  );
}
