/** Writing that may break off: what it changed is put right, and what is said then is the problem itself, or which sheets to look at. */
import type { DoorProblem, Outcome } from '../openWorkbook';
import { problemOf, wordsOf } from './problems';
import { namesOf } from './protection';

/** While a cell is typed in Excel refuses a request as a whole. */
const isUntouched = (error: unknown, tripsDone: number): boolean => tripsDone === 0 && problemOf(error).code === 'editing';

export async function afterRecovery(problem: DoorProblem, sheets: readonly string[], recover: () => Promise<void>): Promise<DoorProblem> {
  try {
    await recover();
    return problem;
  } catch (second) {
    return { code: 'halfDone', sheet: namesOf(sheets), detail: [problem.detail, wordsOf(second)].filter(Boolean).join(' / ') };
  }
}

/** Waits for a cell that is being typed in, since what broke off has to be put right. */
export const putRight = (job: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  Excel.run({ delayForCellEdit: true }, job);

/** Told what was there beforehand, before anything is changed. */
export type Begin<Ready> = (ready: Ready) => Ready;

export type Attempt<Ready, Done> = Readonly<{
  /**
   * Looks first, then writes. `prepared` is called once it has looked, `note` after each round trip that went through.
   */
  write: (prepared: Begin<Ready>, note: () => void) => Promise<Done>;
  /** Of a writing that broke off: puts back what it changed, and says what is left to say. */
  undo: (ready: Ready, error: unknown) => Promise<Outcome<Done>>;
}>;

/** A writing that broke off before it changed anything is only told. */
export async function attempt<Ready, Done>({ write, undo }: Attempt<Ready, Done>): Promise<Outcome<Done>> {
  let begun: Readonly<{ ready: Ready }> | undefined;
  let tripsDone = 0;
  const prepared: Begin<Ready> = (ready) => {
    begun = { ready };
    return ready;
  };
  try {
    return { value: await write(prepared, () => void (tripsDone += 1)) };
  } catch (error) {
    return !begun || isUntouched(error, tripsDone) ? { problem: problemOf(error) } : undo(begun.ready, error);
  }
}
