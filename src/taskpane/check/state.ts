/** What the tab Kiểm tra shows at a moment, and how it goes over into what it shows next. */
import type { Severity } from '../../core/finding';
import { present } from '../../core/present';
import type { CellEdit } from '../../doors/openWorkbook';
import type { CheckList } from '../engine/checkList';
import type { Progress } from '../engine/rpc';
import type { OpenedFile } from '../engine/trayJobs';
import type { NoticeKind } from '../ui/Notice';

/** The workbook that is open beside the page, or the files of the tray. */
export type Subject = 'workbook' | 'files';

export type Work = 'reading' | 'checking' | 'correcting' | 'explaining' | 'saving';

/** One thing done to a workbook that can be undone, as long as its cells still hold what was written. */
export type Step = Readonly<{ cells: number }> &
  (Readonly<{ in: 'workbook'; written: readonly CellEdit[]; back: readonly CellEdit[] }> | Readonly<{ in: 'copy'; file: string }>);

/** Said at the foot of the page; `canUndo` where it was a step, `canRetry` where it may work the next time. */
export type Told = Readonly<{ is: NoticeKind; text: string; canUndo?: true; canRetry?: true }>;

export type CheckState = Readonly<{
  subject?: Subject;
  /** What was found last; kept while something else is being done. */
  list?: CheckList;
  /** The revision of the open workbook that the list rests on. */
  rests?: number;
  working?: Readonly<{ what: Work; progress?: Progress }>;
  told?: Told;
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
  /** What was last checked or tried: files, choices, language. */
  asked: string;
  /** What the list was found for. */
  found?: string;
}>;

export const firstState: CheckState = {
  earlier: [],
  steps: [],
  saved: new Set(),
  severities: new Set<Severity>(['error', 'warning', 'unchecked']),
  search: '',
  by: '',
  asked: '',
};

export type Update = (state: CheckState) => CheckState;

export const begun =
  (what: Work): Update =>
  ({ told: _, ...state }) => ({ ...state, working: { what } });

export const progressed =
  (what: Work, progress: Progress): Update =>
  (state) =>
    state.working ? { ...state, working: { what, progress } } : state;

export const ended: Update = ({ working: _, ...state }) => state;

export const tell =
  (told: Told): Update =>
  (state) => ({ ...state, told });

export const silent: Update = ({ told: _, ...state }) => state;

export const found =
  (subject: Subject, list: CheckList, rests: number | undefined): Update =>
  (state) => ({ ...state, subject, list, found: state.asked, ...present({ rests }) });

/** Nothing is left to show; what was written into the open workbook can still be undone. */
export const emptied: Update = ({ list: _, subject: _before, ...state }) => ({
  ...state,
  steps: state.steps.filter((step) => step.in === 'workbook'),
  asked: '',
});

export const stepped =
  (step: Step): Update =>
  (state) => ({ ...state, steps: [...state.steps, step] });

/** The last thing done to what is shown. */
export const lastStep = ({ steps, subject }: CheckState): Step | undefined =>
  steps.findLast((step) => step.in === (subject === 'workbook' ? 'workbook' : 'copy'));

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
export const hasUnsaved = ({ list, saved }: CheckState): boolean =>
  list?.files.some(({ copy, sha256 }) => copy !== undefined && !saved.has(sha256)) === true;

export const toggled =
  (severity: Severity): Update =>
  (state) => {
    const severities = new Set(state.severities);
    if (!severities.delete(severity)) severities.add(severity);
    return { ...state, severities };
  };
