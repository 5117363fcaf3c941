/** Jobs of the tab Tổng hợp: consolidating, and giving the result as a file, as JSON and as sheets for the open workbook. */
import { consolidationJson } from '../../consolidate/json';
import { overviewOf } from '../../consolidate/overview';
import { overviewPlan } from '../../book/write/overviewPlan';
import { consolidatedPlan } from '../../book/write/workbook';
import { jsonText } from '../../words/json';
import type { ChartPlan } from '../../core/chart';
import type { Lang } from '../../core/lang';
import type { WorkbookPlan } from '../../core/plan';
import type { ConsolidateAnswer } from './consolidateAnswer';
import type { ConsolidateAsked } from './consolidateRun';
import { runConsolidation } from './consolidateRun';
import type { Task } from './rpc';
import type { EngineState, Latest } from './state';
import type { FileBytes, OpenedFile } from './trayJobs';
import { openOne } from './trayJobs';

/** `key` is its name on the tray. */
export type PreviousFile = OpenedFile & Readonly<{ key: string }>;

export type SheetsToAdd = Readonly<{ plan: WorkbookPlan; charts: readonly ChartPlan[] }>;

function latestOf({ latest }: EngineState): Latest {
  if (!latest) throw new Error('nothing was consolidated yet');
  return latest;
}

const planOf = (state: EngineState, lang: Lang): WorkbookPlan => {
  const { worked, submissions } = latestOf(state);
  return consolidatedPlan(worked, submissions, lang);
};

export const consolidateJobs = (state: EngineState) => ({
  consolidate: (asked: ConsolidateAsked, task: Task): Promise<ConsolidateAnswer> => runConsolidation(state, asked, task),

  /** Reads files of earlier periods; they lie apart from the others, because a unit may name its file the same in every period. */
  openPrevious: async ({ files }: Readonly<{ files: readonly FileBytes[] }>, task: Task): Promise<readonly PreviousFile[]> => {
    const opened: PreviousFile[] = [];
    for (const file of files) {
      const key = `previous:${file.file}`;
      opened.push({ ...openOne(state, file, key), key });
      task.report({ done: opened.length, of: files.length });
      await task.pause();
    }
    return opened;
  },

  /** The bytes that the command line writes. */
  consolidatedXlsx: async ({ lang }: Readonly<{ lang: Lang }>): Promise<Uint8Array> => {
    const plan = planOf(state, lang);
    return (await state.writers.xlsx()).call('xlsx', { plan });
  },

  /** The text that the command line prints. */
  consolidatedJson: ({ lang }: Readonly<{ lang: Lang }>): string => jsonText(consolidationJson(latestOf(state).worked.consolidation, lang)),

  /** The same sheets as in the file, after one that gives an overview of them with charts. */
  consolidatedSheets: ({ lang }: Readonly<{ lang: Lang }>): SheetsToAdd => {
    const { worked } = latestOf(state);
    const plan = planOf(state, lang);
    // Sheets are in Vietnamese, whatever the page speaks.
    const overview = overviewPlan(worked, overviewOf(worked, state.library.charts, 'vi'));
    return { plan: { ...plan, sheets: [overview.sheet, ...plan.sheets] }, charts: overview.charts };
  },
});
