/** What is being looked at, or why the last thing was not done and how to try it again. */
import type { JSX } from 'preact';
import type { Run } from '../desk/run';
import { Button } from '../ui/Button';
import { RunNotice } from '../ui/RunNotice';
import { common } from '../words/common';
import { useSay } from '../words/say';
import type { Doing } from './state';
import { useTemplates } from './templatesContext';
import { doingWords } from './words';

/** What is made has buttons of its own to be tried again by. */
function Again({ run }: Readonly<{ run: Run<Doing> }>): JSX.Element | null {
  const say = useSay();
  const { actions } = useTemplates();
  if (run.is !== 'failed' || (run.doing !== 'looking' && run.doing !== 'counting')) return null;
  const again = (): Promise<void> => (run.doing === 'looking' ? actions.look() : actions.change((round) => round));
  return <Button onClick={() => void again()}>{say(common.retry)}</Button>;
}

/** While something is made, that is told beside it. */
export function RunView(): JSX.Element | null {
  const { state, run } = useTemplates();
  const isTold = run.is !== 'busy' || (run.doing === 'looking' && !state.round);
  return isTold ? <RunNotice run={run} words={doingWords} actions={<Again run={run} />} /> : null;
}
