/** What the page is told of a consolidation: plain data, figures as text beside their numbers. */
import type { FindingJson } from '../../words/json';
import { findingJson } from '../../words/json';
import type { OverviewChart } from '../../consolidate/overview';
import { overviewOf } from '../../consolidate/overview';
import type { FormStanding } from '../../consolidate/standing';
import { reminderText, standingsOf } from '../../consolidate/standing';
import type { Lang } from '../../core/lang';
import type { Period } from '../../core/period';
import { periodName } from '../../core/period';
import type { ConsolidateOutcome, UnusedEarlier } from '../../work/consolidate';
import { messageOf } from '../../words/say';
import type { Library } from '../../work/library';

export type FileProblem = Readonly<{ file: string; message: string }>;

/** What the workbook that is open beside the page turned out to be. */
export type OpenBook = Readonly<{ file: string; is: 'returns' | 'consolidated' | 'other'; returns: number }>;

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
  previous: UnusedEarlier;
  reminder: string;
  open?: OpenBook;
}>;

export type ConsolidateAnswer =
  | Consolidated
  /** No file is a return of this period. */
  | Readonly<{ is: 'nothing'; period: Named; problems: readonly FileProblem[]; open?: OpenBook }>
  /** The files do not tell it, and the office has not chosen. */
  | Readonly<{ is: 'unknown'; what: 'period' | 'catalogue'; open?: OpenBook }>;

/** Where nothing was filed, what is wrong with the files; else everything there is to see. */
export function answerOf(
  library: Library,
  outcome: ConsolidateOutcome,
  asked: Period,
  lang: Lang,
): Exclude<ConsolidateAnswer, { is: 'unknown' }> {
  const { unused } = outcome;
  const problems = outcome.problems.map(({ file, problem }) => ({ file, message: messageOf(problem, lang) }));
  if (outcome.is === 'nothing') return { is: 'nothing', period: { code: asked.code, name: periodName(asked) }, problems };
  const { worked, submissions, unfiled } = outcome;
  const { catalogue, period } = worked.consolidation;
  const standings = standingsOf(worked, submissions);
  return {
    is: 'done',
    catalogue: { code: catalogue.code, name: catalogue.place.name },
    period: { code: period.code, name: periodName(period) },
    standings,
    unfiled: unfiled.map(({ code, title }) => ({ code, name: title })),
    overview: overviewOf(worked, library.charts, lang),
    findings: worked.consolidation.findings.ofWhole.map((finding) => findingJson(finding, lang)),
    problems,
    previous: unused,
    reminder: reminderText(standings),
  };
}
