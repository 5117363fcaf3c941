/** Why the last thing was not done, and what to do about it. */
import type { JSX } from 'preact';
import { Notice } from '../ui/Notice';
import { common } from '../words/common';
import { problemText } from '../words/problems';
import { useSay } from '../words/say';
import type { Run } from './state';

export function Standstill({ run }: Readonly<{ run: Run }>): JSX.Element | null {
  const say = useSay();
  switch (run.is) {
    case 'stopped':
      return <Notice kind="info">{say(common.cancelled)}</Notice>;
    case 'failed':
      return <Notice kind="error">{say(common.failed, { reason: run.reason })}</Notice>;
    case 'problem':
      return <Notice kind="error">{problemText(say, run.problem)}</Notice>;
    default:
      return null;
  }
}
