/** In which order the tab Báo cáo does things: a new report gives way to a newer one, but what is made of a report waits for it. */
import type { Step } from '../desk/oneAtATime';
import { oneAtATime } from '../desk/oneAtATime';
import type { Store } from '../desk/store';
import type { Doing, ReportState, Text } from './state';
import { begun, ended, troubled } from './state';

type Work = (step: Step) => Promise<void>;
type Renewing = Extract<Doing, 'reading' | 'writing'>;
type Using = Exclude<Doing, Renewing>;

export type ReportTurns = Readonly<{
  /** Reads or writes: the report may be another afterwards. */
  renewing: (doing: Renewing, work: Work) => Promise<void>;
  /** Makes something of the report: of the one that is being written, if there is one. If that does not come, nothing is made. */
  using: (doing: Using, work: (text: Text, step: Step) => Promise<void>) => Promise<void>;
  isRenewing: () => boolean;
  /** Waits until no report is being read or written. */
  renewed: () => Promise<void>;
  stop: () => void;
}>;

/** `onStopped` is told what the person stopped, `afterwards` comes each time that reading or writing is over, whatever came of it. */
export function reportTurns(store: Store<ReportState>, onStopped: () => void, afterwards: () => Promise<void>): ReportTurns {
  const { during, stop } = oneAtATime<Doing>({
    begun: (doing) => store.set((state) => begun(state, doing)),
    ended: () => store.set(ended),
    stopped: () => {
      store.set((state) => troubled(ended(state), { is: 'stopped' }));
      onStopped();
    },
    failed: (_, failure) => store.set((state) => troubled(ended(state), { is: 'failed', failure })),
  });

  let underWay: Readonly<{ doing: Doing; over: Promise<void> }> | undefined;

  const isRenewing = (): boolean => underWay?.doing === 'reading' || underWay?.doing === 'writing';
  /** Excel cannot be told to stop adding a sheet. */
  const isPlacing = (): boolean => underWay?.doing === 'placing';
  const waitWhile = async (isMeant: () => boolean): Promise<void> => {
    while (isMeant()) await underWay?.over;
  };

  const run = async (doing: Doing, work: Work): Promise<void> => {
    const begin: Work = async (step) => {
      // Whatever the work does finds it under way.
      await Promise.resolve();
      await work(step);
    };
    const own = { doing, over: during(doing, begin) };
    underWay = own;
    await own.over;
    if (underWay === own) underWay = undefined;
  };

  return {
    renewing: async (doing, work) => {
      if (isPlacing()) await waitWhile(isPlacing);
      await run(doing, work);
      await afterwards();
    },
    using: async (doing, work) => {
      const before = store.get().text?.written;
      const hasWaited = isRenewing();
      await waitWhile(() => isRenewing() || isPlacing());
      const { text } = store.get();
      if (!text || (hasWaited && text.written === before)) return;
      await run(doing, (step) => work(text, step));
    },
    isRenewing,
    renewed: () => waitWhile(isRenewing),
    stop: () => {
      if (!isPlacing()) stop();
    },
  };
}
