/** Files wait for what is going on instead of stopping it, and everything else waits for them: what was given is never lost. */

export type FileTurns = Readonly<{
  take: (work: () => Promise<void>) => Promise<void>;
  /** What else the tab does; it waits for files only, and is free to stop another thing of its kind. */
  afterFiles: (work: () => Promise<void>) => Promise<void>;
  /** Files that wait are given up: the person stops everything. */
  drop: () => void;
}>;

/** `work` never rejects. */
export function fileTurns(): FileTurns {
  let taking: Promise<void> = Promise.resolve();
  let others: Promise<void> = Promise.resolve();
  let dropped = 0;
  return {
    take: (work) => {
      const given = dropped;
      taking = Promise.all([taking, others]).then(() => (given === dropped ? work() : undefined));
      return taking;
    },
    afterFiles: (work) => {
      others = taking.then(work);
      return others;
    },
    drop: () => {
      dropped += 1;
    },
  };
}
