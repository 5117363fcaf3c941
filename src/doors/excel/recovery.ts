/** What to say after writing broke off: the problem itself where all of it could be put right, else which sheets to look at. */
import type { DoorProblem } from '../openWorkbook';
import { problemOf, wordsOf } from './problems';
import { namesOf } from './protection';

/** While a cell is typed in Excel refuses a request as a whole. */
export const isUntouched = (error: unknown, tripsDone: number): boolean => tripsDone === 0 && problemOf(error).code === 'editing';

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
