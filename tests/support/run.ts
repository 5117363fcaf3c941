/** The path of a whole run, in memory: filled plans become snapshots, submissions, a consolidation, its workbook read back, and a report. */
import { settleReturns } from '../../src/check/settle';
import type { ValidateContext } from '../../src/check/validate';
import { validate } from '../../src/check/validate';
import type { ConsolidateOptions, Worked } from '../../src/consolidate/consolidate';
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedPlan } from '../../src/book/write/workbook';
import { readBack } from '../../src/book/read/readBack';
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
import { builtIn } from './sampleLibrary';

const { forms, sections } = builtIn;

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

export function submit(
  returned: readonly Returned[],
  catalogue: Catalogue,
  period: Period,
  more: Partial<ValidateContext> = {},
): readonly Submission[] {
  const context: ValidateContext = { forms, catalogues: [catalogue], catalogue, period, lang: 'vi', previous: [], ...more };
  return settleReturns(
    returned.map(({ file, workbook }) => validate({ file, sha256: file, workbook }, context)),
    'vi',
  );
}

export function readBackOf(workbook: WorkbookSnapshot): Consolidation {
  const back = readBack(workbook, forms, 'vi');
  if ('problem' in back) throw new Error(back.problem.is);
  return back.consolidation;
}

export const reportOf = (consolidation: Consolidation): Document => report(consolidation, forms, sections);

export function run(returned: readonly Returned[], catalogue: Catalogue, period: Period, more: Partial<ConsolidateOptions> = {}): Run {
  const submissions = submit(returned, catalogue, period);
  const worked = consolidate(submissions, {
    forms,
    catalogue,
    period,
    settings: defaultSettings,
    accept: [],
    previous: [],
    lang: 'vi',
    ...more,
  });
  const plan = consolidatedPlan(worked, submissions, 'vi');
  const workbook = snapshotOf(plan, 'consolidated.xlsx');
  const consolidation = readBackOf(workbook);
  return { returned, submissions, worked, plan, workbook, consolidation, report: reportOf(consolidation) };
}
