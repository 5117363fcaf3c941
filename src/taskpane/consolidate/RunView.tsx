/** What is going on, or why the last thing was not done and what to do about it. */
import type { JSX } from 'preact';
import { RunNotice } from '../ui/RunNotice';
import { useConsolidate } from './context';
import { doingWords } from './words';

export function RunView(): JSX.Element {
  const { run, actions } = useConsolidate();
  const canStop = run.is === 'busy' && run.doing !== 'adding';
  return <RunNotice run={run} words={doingWords} onStop={canStop ? actions.stop : undefined} />;
}
