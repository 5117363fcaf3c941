/** One thing at a time: what is begun next stops what is still going on, and whatever goes wrong is told on the page. */
import { isCancelled } from '../engine/rpc';
import type { Store } from '../store';
import type { Doing, ReportState } from './state';
import { begun, ended, troubled } from './state';

export type During = (doing: Doing, work: (signal: AbortSignal) => Promise<void>) => Promise<void>;

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function oneAtATime(store: Store<ReportState>): Readonly<{ during: During; stop: () => void }> {
  let stopper = new AbortController();
  return {
    during: async (doing, work) => {
      stopper.abort();
      stopper = new AbortController();
      const { signal } = stopper;
      store.set((state) => begun(state, doing));
      try {
        await work(signal);
        if (!signal.aborted) store.set(ended);
      } catch (error) {
        if (!isCancelled(error)) store.set((state) => troubled(state, { is: 'failed', reason: reasonOf(error) }));
      }
    },
    stop: () => {
      stopper.abort();
      store.set((state) => troubled(state, { is: 'stopped' }));
    },
  };
}
