/** Work that tells how far it is: each use case is a generator, driven by whoever asked for it, with pauses or without. */
import type { Opened } from '../check/validate';

export type Progress = Readonly<{ done: number; of: number }>;

/** Yields how far it is, and ends with the answer. */
export type Steps<Answer> = Generator<Progress, Answer>;

/** Opened one by one when they are asked for, so that no more than one workbook is in memory; a list of opened files is one as well. */
export type Files = Iterable<Opened> & Readonly<{ length: number }>;

/** Goes on to the end at once; `onStep` hears how far it is. */
export function finished<Answer>(steps: Steps<Answer>, onStep: (progress: Progress) => void = () => undefined): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
  }
}
