/** What the tab Kiểm tra knows at a moment, and how it goes over into what it knows next. */
import type { Severity } from '../../core/finding';
import type { Lang } from '../../core/lang';
import type { CellEdit } from '../../doors/openWorkbook';
import type { Basis } from '../desk/asMade';
import type { CheckList } from '../engine/checkList';
import type { OpenedFile } from '../engine/trayJobs';
import type { Saying } from '../words/said';

/** The workbook that is open beside the page, or the files of the tray. */
export type Subject = 'workbook' | 'files';

export type Doing = 'reading' | 'checking' | 'correcting' | 'explaining' | 'saving';

/** One thing done to a workbook that can be undone, as long as its cells still hold what was written. */
export type Step = Readonly<{ cells: number }> &
  (Readonly<{ in: 'workbook'; written: readonly CellEdit[]; back: readonly CellEdit[] }> | Readonly<{ in: 'copy'; file: string }>);

/** Said at the foot of the page; `canUndo` where it was a step, `canRetry` where it may work the next time. */
export type CheckSaying = Saying & Readonly<{ canUndo?: true; canRetry?: true }>;

/** What was found last, of what, said in which language, from what; `rests` is the revision of the open workbook where it is of that. */
export type Shown = Readonly<{ subject: Subject; list: CheckList; lang: Lang; from: Basis; rests?: number }>;

export type CheckState = Readonly<{
  /** Kept while something else is being done. */
  shown?: Shown;
  said?: CheckSaying;
  /** Returns of earlier periods, to compare with. */
  earlier: readonly OpenedFile[];
  /** The last one last. */
  steps: readonly Step[];
  /** Fingerprints of the corrected copies that were saved. */
  saved: ReadonlySet<string>;
  severities: ReadonlySet<Severity>;
  search: string;
  /** The file that another tab asked for: first in the list, and open. */
  asksFor?: string;
  /** The post of whoever explained last, so that it need not be typed again. */
  by: string;
  /** From what was last checked or tried. */
  asked?: Basis;
}>;

export const first: CheckState = {
  earlier: [],
  steps: [],
  saved: new Set(),
  severities: new Set<Severity>(['error', 'warning', 'unchecked']),
  search: '',
  by: '',
};

export type Update = (state: CheckState) => CheckState;

/** What was said of the last thing is over. */
export const silent: Update = ({ said: _, ...state }) => state;

/** Nothing is left to show; what was written into the open workbook can still be undone. */
export const emptied: Update = ({ shown: _, asked: __, ...state }) => ({
  ...state,
  steps: state.steps.filter((step) => step.in === 'workbook'),
});

export const stepped =
  (step: Step): Update =>
  (state) => ({ ...state, steps: [...state.steps, step] });

/** The last thing done to what is shown. */
export const lastStep = ({ steps, shown }: CheckState): Step | undefined =>
  steps.findLast((step) => step.in === (shown?.subject === 'workbook' ? 'workbook' : 'copy'));

export const unstepped =
  (undone: Step): Update =>
  (state) => ({ ...state, steps: state.steps.filter((step) => step !== undone) });

/** A copy that got another name, or was taken away (`to` undefined). */
export const renamed =
  (from: string, to: string | undefined): Update =>
  (state) => ({
    ...state,
    steps: state.steps.flatMap((step) =>
      step.in !== 'copy' || step.file !== from ? [step] : to === undefined ? [] : [{ ...step, file: to }],
    ),
  });

/** Corrected copies of which nothing is on the machine yet. */
export const hasUnsaved = ({ shown, saved }: CheckState): boolean =>
  shown?.list.files.some(({ copy, sha256 }) => copy !== undefined && !saved.has(sha256)) === true;

export const toggled =
  (severity: Severity): Update =>
  (state) => {
    const severities = new Set(state.severities);
    if (!severities.delete(severity)) severities.add(severity);
    return { ...state, severities };
  };
