/** What a tab is doing, with a way to stop it, or why the last thing was not done; the focus stays here when the way to stop is gone. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Both } from '../../core/lang';
import { present } from '../../core/present';
import type { Run } from '../desk/run';
import { common } from '../words/common';
import { failureText } from '../words/failure';
import { problemText } from '../words/problems';
import { useSay } from '../words/say';
import { Busy } from './Busy';
import { Notice } from './Notice';

export type RunProps<Doing extends string> = Readonly<{
  run: Run<Doing>;
  words: Readonly<Record<Doing, Both>>;
  /** Absent where what is going on cannot be stopped. */
  onStop?: (() => void) | undefined;
  /** What can be done where it failed. */
  actions?: ComponentChildren;
}>;

function Now<Doing extends string>({ run, words, onStop, actions }: RunProps<Doing>): JSX.Element | null {
  const say = useSay();
  switch (run.is) {
    case 'resting':
      return null;
    case 'busy':
      return <Busy what={say(words[run.doing])} {...present({ progress: run.progress, onCancel: onStop })} />;
    case 'stopped':
      return <Notice kind="info">{say(common.cancelled)}</Notice>;
    case 'failed':
      return (
        <Notice kind="error" actions={actions}>
          {failureText(say, run.failure)}
        </Notice>
      );
    case 'problem':
      return <Notice kind="error">{problemText(say, run.problem)}</Notice>;
  }
}

export function RunNotice<Doing extends string>(props: RunProps<Doing>): JSX.Element {
  const { run } = props;
  const here = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  // Before it is drawn anew: whoever pressed a button that goes away stands here.
  if (here.current?.contains(document.activeElement)) hadFocus.current = true;
  useLayoutEffect(() => {
    if (hadFocus.current && run.is !== 'resting' && document.activeElement === document.body) here.current?.focus({ preventScroll: true });
    hadFocus.current = false;
  }, [run]);
  return (
    <div class="run" tabIndex={-1} ref={here}>
      <Now {...props} />
    </div>
  );
}
