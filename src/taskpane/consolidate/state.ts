/** What the tab Tổng hợp knows at a moment. What was consolidated before stays in sight whatever happens next. */
import { present } from '../../core/present';
import type { Basis } from '../desk/asMade';
import type { Delivered } from '../desk/desk';
import type { Run } from '../desk/run';
import type { ConsolidateAnswer } from '../engine/consolidateAnswer';
import type { PreviousFile } from '../engine/consolidateJobs';

export type Doing = 'reading' | 'readingWorkbook' | 'consolidating' | 'saving' | 'adding';

/** What is made of the result is told beside it, everything else above. */
export const isAfter = (run: Run<Doing>): boolean => run.is !== 'resting' && (run.doing === 'saving' || run.doing === 'adding');

/** What was last made of the result. */
export type Made =
  | Readonly<{ is: 'file'; name: string; bytes: Uint8Array; delivered: Delivered }>
  /** `first` is the sheet of the overview, by the name it got. */
  | Readonly<{ is: 'added'; first: string; count: number }>;

export type ConsolidateState = Readonly<{
  /** Whether the open workbook is taken too, where there is one. */
  usesOpen: boolean;
  previous: readonly PreviousFile[];
  /** The last answer, and what it was made from (asked.ts): from something else it would be another. */
  answer?: ConsolidateAnswer;
  from?: Basis;
  /** The revision of the open workbook that it rests on, where that was taken in. */
  rests?: number;
  made?: Made;
}>;

export const first: ConsolidateState = { usesOpen: true, previous: [] };

export type Answered = Readonly<{ answer: ConsolidateAnswer; from: Basis; rests: number | undefined }>;

export const answered = ({ made: _, rests: __, ...state }: ConsolidateState, { answer, from, rests }: Answered): ConsolidateState => ({
  ...state,
  answer,
  from,
  ...present({ rests }),
});

export const withMade = (state: ConsolidateState, made: Made): ConsolidateState => ({ ...state, made });

/** Each in place of one of the same name. */
export const withPrevious = (state: ConsolidateState, files: readonly PreviousFile[]): ConsolidateState => ({
  ...state,
  previous: [...state.previous.filter(({ key }) => files.every((file) => file.key !== key)), ...files],
});

export const withoutPrevious = (state: ConsolidateState, key: string): ConsolidateState => ({
  ...state,
  previous: state.previous.filter((file) => file.key !== key),
});
