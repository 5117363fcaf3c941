/** In which order a tab does what is asked of it: never two things at once, and nothing lost that a person would have to give again. */

export type Policy =
  /** Not done while anything else is going on: what is under the person's hand must not change twice at once. */
  | 'drop'
  /** Done after everything that was asked before it, and before everything that is asked after it. */
  | 'wait'
  /** Takes the place of another of its kind, which is stopped or not even begun. */
  | 'replace';

export type Task = Readonly<{
  policy: Policy;
  /** Never rejects. Once the signal is aborted nobody hears it any more. */
  begin: (signal: AbortSignal) => Promise<void>;
  /** It was begun and is given up. */
  leave: (why: 'stopped' | 'replaced') => void;
}>;

export type Queue = Readonly<{
  /** Resolves once it is over, whether it was done, dropped or given up. */
  add: (task: Task) => Promise<void>;
  /** Gives up what is going on and what waits. */
  stop: () => void;
  /** Until nothing is going on. */
  rest: () => Promise<void>;
}>;

type Entry = Task & Readonly<{ stopper: AbortController; over: () => void; done: Promise<void> }>;

function entryOf(task: Task): Entry {
  let over = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    over = resolve;
  });
  return { ...task, stopper: new AbortController(), over, done };
}

/** `isFirm` tells whether what is going on can no longer be given up. */
export function createQueue(isFirm: () => boolean): Queue {
  let running: Entry | undefined;
  let waiting: readonly Entry[] = [];

  const next = (): void => {
    const [first, ...rest] = waiting;
    if (running || !first) return;
    waiting = rest;
    running = first;
    void first.begin(first.stopper.signal).then(() => {
      if (running !== first) return;
      running = undefined;
      first.over();
      next();
    });
  };

  const giveUp = (entry: Entry, why: 'stopped' | 'replaced'): void => {
    waiting = waiting.filter((item) => item !== entry);
    entry.stopper.abort();
    if (running === entry) {
      running = undefined;
      entry.leave(why);
    }
    entry.over();
  };

  const canGive = (entry: Entry | undefined): entry is Entry => entry !== undefined && !(entry === running && isFirm());
  const last = (): Entry | undefined => waiting.at(-1) ?? running;

  return {
    add: (task) => {
      if (task.policy === 'drop' && last()) return Promise.resolve();
      const entry = entryOf(task);
      if (task.policy === 'replace')
        for (let other = last(); canGive(other) && other.policy === 'replace'; other = last()) giveUp(other, 'replaced');
      waiting = [...waiting, entry];
      next();
      return entry.done;
    },
    stop: () => {
      for (const entry of waiting) giveUp(entry, 'stopped');
      if (canGive(running)) giveUp(running, 'stopped');
    },
    rest: async () => {
      for (let other = last(); other; other = last()) await other.done;
    },
  };
}
