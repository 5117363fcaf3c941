/** The path of a whole run, in memory: filled plans become snapshots, submissions, a consolidation, its workbook read back, and a report. */
import { readBack } from '../../src/book/read/readBack';
import { consolidatedPlan } from '../../src/book/write/workbook';
import type { Opened } from '../../src/check/validate';
import type { Worked } from '../../src/consolidate/consolidate';
import type { Consolidation } from '../../src/core/consolidation';
import type { Document } from '../../src/core/document';
import type { Period } from '../../src/core/period';
import type { WorkbookPlan } from '../../src/core/plan';
import { snapshotOf } from '../../src/core/planSnapshot';
import { defaultSettings } from '../../src/core/settings';
import type { Submission } from '../../src/core/table';
import type { Catalogue } from '../../src/core/unit';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { report } from '../../src/narrate/report';
import { consolidateReturns } from '../../src/work/consolidate';
import { finished } from '../../src/work/steps';
import { validateReturns } from '../../src/work/validate';
import type { Library } from '../../src/work/library';
import { builtIn } from './sampleLibrary';

export type Returned = Readonly<{ file: string; workbook: WorkbookSnapshot }>;
export type Run = Readonly<{
  returned: readonly Returned[];
  submissions: readonly Submission[];
  worked: Worked;
  /** What was written, as a plan and as it reads back. */
  plan: WorkbookPlan;
  workbook: WorkbookSnapshot;
  consolidation: Consolidation;
  report: Document;
}>;

export const returnedOf = (file: string, plan: WorkbookPlan): Returned => ({ file, workbook: snapshotOf(plan, file) });

const opened = (returned: readonly Returned[]): readonly Opened[] =>
  returned.map(({ file, workbook }) => ({ file, sha256: file, workbook }));

export const submit = (
  returned: readonly Returned[],
  catalogue: Catalogue,
  period: Period,
  library: Library = builtIn,
): readonly Submission[] => finished(validateReturns(library, { catalogue, period }, opened(returned))).submissions;

export function readBackOf(workbook: WorkbookSnapshot): Consolidation {
  const back = readBack(workbook, builtIn.forms);
  if ('problem' in back) throw new Error(back.problem.is);
  return back.consolidation;
}

export const reportOf = (consolidation: Consolidation): Document => report(consolidation, builtIn.forms, builtIn.sections);

export function run(returned: readonly Returned[], catalogue: Catalogue, period: Period, accept: readonly string[] = []): Run {
  const asked = { catalogue, period, settings: defaultSettings, accept };
  const outcome = finished(consolidateReturns(builtIn, asked, opened(returned)));
  if (outcome.is === 'nothing') throw new Error('no return of this period');
  const { worked, submissions } = outcome;
  const plan = consolidatedPlan(worked, submissions, 'vi');
  const workbook = snapshotOf(plan, 'consolidated.xlsx');
  const consolidation = readBackOf(workbook);
  return { returned, submissions, worked, plan, workbook, consolidation, report: reportOf(consolidation) };
}
