/** What a tab is doing, or how the last thing it did ended. */
import type { DoorProblem } from '../../doors/openWorkbook';
import type { Progress } from '../engine/rpc';
import type { Failure } from '../words/failure';

export type Run<Doing> =
  | Readonly<{ is: 'resting' }>
  | Readonly<{ is: 'busy'; doing: Doing; progress?: Progress }>
  | Readonly<{ is: 'stopped'; doing: Doing }>
  | Readonly<{ is: 'failed'; doing: Doing; failure: Failure }>
  | Readonly<{ is: 'problem'; doing: Doing; problem: DoorProblem }>;

/** What is going on; undefined while nothing is. */
export const doingOf = <Doing>(run: Run<Doing>): Doing | undefined => (run.is === 'busy' ? run.doing : undefined);
