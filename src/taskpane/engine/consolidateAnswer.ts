/** What the page is told of a consolidation: plain data, figures as text beside their numbers. */
import type { FindingJson } from '../../check/json';
import { findingJson } from '../../check/json';
import type { Worked } from '../../consolidate/consolidate';
import type { OverviewChart } from '../../consolidate/overview';
import { overviewOf } from '../../consolidate/overview';
import { fileProblems, findingsOfWhole, unfiled } from '../../consolidate/outcome';
import type { FormStanding } from '../../consolidate/standing';
import { reminderText, standingsOf } from '../../consolidate/standing';
import type { Lang } from '../../core/lang';
import { periodName } from '../../core/period';
import type { Submission } from '../../core/table';
import type { Library } from '../../work/library';

export type FileProblem = Readonly<{ file: string; message: string }>;

/** What the workbook that is open beside the page turned out to be. */
export type OpenBook = Readonly<{ file: string; is: 'returns' | 'consolidated' | 'other'; returns: number }>;

/** Files given as earlier periods that could not be used. */
export type UnusedPrevious = Readonly<{ refused: readonly string[]; notYearBefore: readonly string[] }>;

export type Named = Readonly<{ code: string; name: string }>;

export type Consolidated = Readonly<{
  is: 'done';
  /** The catalogue's code and its place. */
  catalogue: Named;
  period: Named;
  standings: readonly FormStanding[];
  /** Forms that units of the catalogue file, and that nobody has sent in. */
  unfiled: readonly Named[];
  overview: readonly OverviewChart[];
  /** Of the totals, not of one return alone. */
  findings: readonly FindingJson[];
  problems: readonly FileProblem[];
  previous: UnusedPrevious;
  reminder: string;
  open?: OpenBook;
}>;

export type ConsolidateAnswer =
  | Consolidated
  /** No file is a return of this period. */
  | Readonly<{ is: 'nothing'; period: Named; problems: readonly FileProblem[]; open?: OpenBook }>
  /** The files do not tell it, and the office has not chosen. */
  | Readonly<{ is: 'unknown'; what: 'period' | 'catalogue'; open?: OpenBook }>;

export const answerOf = (
  { forms, charts }: Library,
  worked: Worked,
  submissions: readonly Submission[],
  lang: Lang,
): Omit<Consolidated, 'previous' | 'open'> => {
  const { catalogue, period } = worked.consolidation;
  const standings = standingsOf(worked, submissions);
  return {
    is: 'done',
    catalogue: { code: catalogue.code, name: catalogue.place.name },
    period: { code: period.code, name: periodName(period) },
    standings,
    unfiled: unfiled(worked, forms).map(({ code, title }) => ({ code, name: title })),
    overview: overviewOf(worked, charts, lang),
    findings: findingsOfWhole(worked, submissions).map(findingJson),
    problems: fileProblems(submissions),
    reminder: reminderText(standings),
  };
};
