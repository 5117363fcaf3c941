/** Drives a use case within a job: tells the page how far it is, and lets messages in between one file and the next. */
import type { Steps } from '../../work/steps';
import type { Task } from './rpc';

export async function drive<Answer>(steps: Steps<Answer>, { report, pause }: Task): Promise<Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    report(step.value);
    await pause();
  }
}
