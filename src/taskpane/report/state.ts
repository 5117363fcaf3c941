/** What the tab Báo cáo shows at a moment. */
import type { Consolidated, Delivered } from '../desk/desk';
import type { Run } from '../desk/run';
import type { FigureCells } from '../engine/reportFigures';
import type { MadeFile } from '../engine/reportJobs';
import type { Refusal, ReportSource, SourceKind } from '../engine/reportSources';
import type { Written } from '../engine/reportWriting';
import type { RecheckProblem } from '../engine/wordWriter';
import type { RecheckTold } from '../../words/recheckLines';
import type { SectionList } from './sections';

export type Doing = 'reading' | 'writing' | 'saving' | 'placing' | 'rechecking';

/** While it goes on, the report may be another afterwards. */
export const isRenewing = (run: Run<Doing>): boolean => run.is === 'busy' && (run.doing === 'reading' || run.doing === 'writing');

/** Why there is no report, told above what was there before. */
export type Trouble = Readonly<{ is: 'refused'; kind: SourceKind; refusal: Refusal }> | Readonly<{ is: 'gone' }>;

/** What was last made of the report. */
export type Outcome =
  | Readonly<{ is: 'saved'; made: MadeFile; delivered: Delivered }>
  | Readonly<{ is: 'copied' }>
  /** The browser refuses its clipboard: the person copies the text by hand. */
  | Readonly<{ is: 'toCopy'; text: string }>
  | Readonly<{ is: 'placed'; sheet: string }>;

/** A report as it was written, and what happened to its figures since. */
export type Text = Readonly<{
  written: Written;
  list: SectionList;
  /** The list that it was written with: `list` is ahead of it while the next one is written. */
  listWritten: SectionList;
  /** What was consolidated here when it was written, with the sheets that it had then; absent for other sources. */
  consolidated?: Consolidated;
  /** The revision of the open workbook that its figures rest on; absent where their cells are not in that. */
  rests?: number;
  /** Up to this one it is known which figures are stale. */
  marked: number;
  /** Figures whose cells changed in the workbook after they were read. */
  stale: ReadonlySet<number>;
  /** The figure whose cells are shown, and its cells once they are known. */
  opened?: Readonly<{ figure: number; cells?: FigureCells }>;
}>;

/** A file that was read again, and what is said of it. */
export type RecheckedFile = Readonly<{ file: string; told: RecheckTold | RecheckProblem }>;

export type ReportState = Readonly<{
  sources: readonly ReportSource[];
  /** The revision of the open workbook that its sources rest on. */
  readAt: number;
  text?: Text;
  trouble?: Trouble;
  outcome?: Outcome;
  rechecked?: RecheckedFile;
}>;

export const first: ReportState = { sources: [], readAt: 0 };

/** What was said of the last thing is over. */
export const begun = ({ trouble: _, outcome: __, ...state }: ReportState): ReportState => state;

export const troubled = (state: ReportState, trouble: Trouble): ReportState => ({ ...state, trouble });

export const withOutcome = (state: ReportState, outcome: Outcome): ReportState => ({ ...state, outcome });

/** What was read again was held against the report before. */
export const withText = ({ rechecked: _, ...state }: ReportState, text: Omit<Text, 'stale' | 'marked' | 'opened'>): ReportState => ({
  ...state,
  text: { ...text, marked: text.rests ?? 0, stale: new Set() },
});

const changeText = (state: ReportState, change: (text: Text) => Text): ReportState =>
  state.text ? { ...state, text: change(state.text) } : state;

export const withList = (state: ReportState, list: SectionList): ReportState => changeText(state, (text) => ({ ...text, list }));

/** The sections of the report that stands there, where no other came of these that were chosen. */
export const withoutList = (state: ReportState, list: SectionList): ReportState =>
  changeText(state, (text) => (text.list === list ? { ...text, list: text.listWritten } : text));

/** The figure's number again closes it. */
export const opened = (state: ReportState, figure: number): ReportState =>
  changeText(state, ({ opened: before, ...text }) => (before?.figure === figure ? text : { ...text, opened: { figure } }));

/** Cells that come after another figure was opened are passed over. */
export const withCells = (state: ReportState, cells: FigureCells): ReportState =>
  changeText(state, (text) => (text.opened?.figure === cells.figure ? { ...text, opened: { figure: cells.figure, cells } } : text));

export const withStale = (state: ReportState, figures: readonly number[], marked: number): ReportState =>
  changeText(state, (text) => ({
    ...text,
    marked: Math.max(text.marked, marked),
    stale: figures.every((figure) => text.stale.has(figure)) ? text.stale : new Set([...text.stale, ...figures]),
  }));
