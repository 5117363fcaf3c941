/** What is being done, and a way to stop it where that does no harm; how it ended is said at the foot of the page. */
import type { JSX } from 'preact';
import { present } from '../../core/present';
import { Busy } from '../ui/Busy';
import { useSay } from '../words/say';
import { useBench, useRun } from './benchContext';
import { firm } from './tab';
import { doingWords } from './words';

export function Working(): JSX.Element | null {
  const say = useSay();
  const { tab } = useBench();
  const run = useRun();
  if (run.is !== 'busy') return null;
  const onCancel = firm.includes(run.doing) ? undefined : tab.stop;
  return <Busy what={say(doingWords[run.doing])} {...present({ progress: run.progress, onCancel })} />;
}
