/** One thing at a time on a tab: what is begun next stops what is still going on, and whatever goes wrong is told. */
import { isCancelled } from '../engine/errors';
import type { Progress } from '../engine/rpc';
import type { Failure } from '../words/failure';
import { failureOf } from '../words/failure';

/** What the work is given: it may tell how far it is, and has to mind that it can be stopped. */
export type Step = Readonly<{ signal: AbortSignal; onProgress: (progress: Progress) => void }>;

/** How a tab shows it; each call is about what was begun last. */
export type Telling<Doing> = Readonly<{
  begun: (doing: Doing) => void;
  progressed?: (doing: Doing, progress: Progress) => void;
  ended: () => void;
  stopped: (doing: Doing) => void;
  failed: (doing: Doing, failure: Failure) => void;
}>;

export type Turns<Doing> = Readonly<{
  /** Never rejects. */
  during: (doing: Doing, work: (step: Step) => Promise<void>) => Promise<void>;
  stop: () => void;
  isBusy: () => boolean;
  /** Until what is going on has ended; by then something else may have been begun. */
  wait: () => Promise<void>;
}>;

export function oneAtATime<Doing>(tell: Telling<Doing>): Turns<Doing> {
  let stopper: AbortController | undefined;
  let current: Promise<void> | undefined;

  async function run(own: AbortController, doing: Doing, work: (step: Step) => Promise<void>): Promise<void> {
    const { signal } = own;
    tell.begun(doing);
    const outcome = await work({
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) tell.progressed?.(doing, progress);
      },
    }).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    // Whoever began something else meanwhile has already said so.
    if (stopper !== own) return;
    if (signal.aborted || (outcome && isCancelled(outcome.error))) tell.stopped(doing);
    else if (outcome) tell.failed(doing, failureOf(outcome.error));
    else tell.ended();
  }

  return {
    during: async (doing, work) => {
      stopper?.abort();
      stopper = new AbortController();
      const own = run(stopper, doing, work);
      current = own;
      try {
        await own;
      } finally {
        if (current === own) current = undefined;
      }
    },
    stop: () => stopper?.abort(),
    isBusy: () => current !== undefined,
    wait: () => current ?? Promise.resolve(),
  };
}
