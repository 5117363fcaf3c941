/** What is going on, or why the last thing was not done; what Excel is adding cannot be stopped. */
import type { JSX } from 'preact';
import { RunNotice } from '../ui/RunNotice';
import { useReport } from './reportContext';
import { doingWords } from './words';

export function RunView(): JSX.Element {
  const { run, actions } = useReport();
  const canStop = run.is === 'busy' && run.doing !== 'placing';
  return <RunNotice run={run} words={doingWords} onStop={canStop ? actions.stop : undefined} />;
}
