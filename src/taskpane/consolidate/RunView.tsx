/** What is going on, or why the last thing was not done and what to do about it. */
import type { JSX } from 'preact';
import { Busy } from '../ui/Busy';
import { Notice } from '../ui/Notice';
import { common } from '../words/common';
import { failureText } from '../words/failure';
import { problemText } from '../words/problems';
import { useSay } from '../words/say';
import { useConsolidate } from './context';
import { doingWords } from './words';

export function RunView(): JSX.Element | null {
  const say = useSay();
  const { state, actions } = useConsolidate();
  const { run } = state;
  switch (run.is) {
    case 'resting':
      return null;
    case 'busy':
      return (
        <Busy
          what={say(doingWords[run.doing])}
          {...(run.progress ? { progress: run.progress } : {})}
          {...(run.doing === 'adding' ? {} : { onCancel: actions.stop })}
        />
      );
    case 'stopped':
      return <Notice kind="info">{say(common.cancelled)}</Notice>;
    case 'failed':
      return <Notice kind="error">{failureText(say, run.failure)}</Notice>;
    case 'problem':
      return <Notice kind="error">{problemText(say, run.problem)}</Notice>;
  }
}
