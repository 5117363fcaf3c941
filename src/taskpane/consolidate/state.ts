/** What the tab Tổng hợp shows at a moment. What was consolidated before stays in sight whatever happens next. */
import { present } from '../../core/present';
import type { DoorProblem } from '../../doors/openWorkbook';
import type { ConsolidateAnswer } from '../engine/consolidateAnswer';
import type { Delivered } from '../desk/desk';
import type { PreviousFile } from '../engine/consolidateJobs';
import type { Progress } from '../engine/rpc';
import type { Failure } from '../words/failure';

export type Doing = 'reading' | 'readingWorkbook' | 'consolidating' | 'saving' | 'adding';

export type Run =
  | Readonly<{ is: 'resting' }>
  | Readonly<{ is: 'busy'; doing: Doing; progress?: Progress }>
  | Readonly<{ is: 'stopped'; doing: Doing }>
  | Readonly<{ is: 'failed'; doing: Doing; failure: Failure }>
  | Readonly<{ is: 'problem'; doing: Doing; problem: DoorProblem }>;

/** What is made of the result is told beside it, everything else above. */
export const isAfter = (run: Run): boolean => run.is !== 'resting' && (run.doing === 'saving' || run.doing === 'adding');

/** What was last made of the result. */
export type Made =
  | Readonly<{ is: 'file'; name: string; bytes: Uint8Array; delivered: Delivered }>
  /** `first` is the sheet of the overview, by the name it got. */
  | Readonly<{ is: 'added'; first: string; count: number }>;

export type ConsolidateState = Readonly<{
  run: Run;
  /** Whether the open workbook is taken too, where there is one. */
  usesOpen: boolean;
  previous: readonly PreviousFile[];
  /** The last answer, and what it was asked for (asked.ts): another question would get another answer. */
  answer?: ConsolidateAnswer;
  askedFor?: string;
  /** The revision of the open workbook that it rests on, where that was taken in. */
  rests?: number;
  made?: Made;
}>;

export const atFirst: ConsolidateState = { run: { is: 'resting' }, usesOpen: true, previous: [] };

export const busy = (state: ConsolidateState, doing: Doing): ConsolidateState => ({ ...state, run: { is: 'busy', doing } });

/** Progress that arrives late, when something else is going on, is passed over. */
export const withProgress = (state: ConsolidateState, doing: Doing, progress: Progress): ConsolidateState =>
  state.run.is === 'busy' && state.run.doing === doing ? { ...state, run: { is: 'busy', doing, progress } } : state;

export const ended = (state: ConsolidateState, run: Run = { is: 'resting' }): ConsolidateState => ({ ...state, run });

export type Answered = Readonly<{ answer: ConsolidateAnswer; askedFor: string; rests: number | undefined }>;

export const answered = ({ made: _, rests: __, ...state }: ConsolidateState, { answer, askedFor, rests }: Answered): ConsolidateState => ({
  ...state,
  run: { is: 'resting' },
  answer,
  askedFor,
  ...present({ rests }),
});

export const withMade = (state: ConsolidateState, made: Made): ConsolidateState => ({ ...state, run: { is: 'resting' }, made });

/** Each in place of one of the same name. */
export const withPrevious = (state: ConsolidateState, files: readonly PreviousFile[]): ConsolidateState => ({
  ...state,
  previous: [...state.previous.filter(({ key }) => files.every((file) => file.key !== key)), ...files],
});

export const withoutPrevious = (state: ConsolidateState, key: string): ConsolidateState => ({
  ...state,
  previous: state.previous.filter((file) => file.key !== key),
});
