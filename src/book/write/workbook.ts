/** The consolidated workbook: the paper's sheets, the breakdown, its sources and everything a report needs. */
import type { Finding } from '../../core/finding';
import { codeOf } from '../../core/kinds';
import type { Lang } from '../../core/lang';
import { periodName } from '../../core/period';
import type { SheetPlan, WorkbookPlan } from '../../core/plan';
import { groupBy } from '../../core/remember';
import type { Submission } from '../../core/table';
import { findingsSheet } from '../../words/findingsPlan';
import { messageOf } from '../../words/say';
import type { Worked } from '../../consolidate/consolidate';
import type { SheetName } from '../contract';
import { detailSheet } from './detail';
import { explanationsSheet } from './explanations';
import { placePlans } from './placePlan';
import { progressSheet } from './progress';
import { settingsSheet } from './settings';
import { sourcesSheet } from './sources';
import type { Writing } from './writing';

/** One line for each rule that could not be applied, with the number of returns it is about, instead of one for each return. */
function uncheckedOnce(submissions: readonly Submission[]): readonly Finding[] {
  const unchecked = submissions.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'unchecked');
  const byRule = groupBy(unchecked, (finding) => `${codeOf(finding)}\u0000${messageOf(finding, 'vi')}`);
  return [...byRule.values()].flatMap((group): readonly Finding[] => {
    const [first] = group;
    return first ? [{ ...first, at: { file: '', sheet: '', cell: '' }, returns: group.length }] : [];
  });
}

const withoutUnchecked = (submission: Submission): Submission => ({
  ...submission,
  findings: submission.findings.filter(({ severity }) => severity !== 'unchecked'),
});

function foundSheet({ worked: { consolidation }, submissions, lang }: Writing): SheetPlan {
  const others = [...consolidation.findings.ofWhole, ...uncheckedOnce(submissions)];
  return findingsSheet(submissions.map(withoutUnchecked), lang, others);
}

/** The sheets behind those of the forms, in their order. */
const writers = {
  detail: ({ detail }) => detail.plan,
  sources: sourcesSheet,
  explanations: explanationsSheet,
  findings: foundSheet,
  progress: progressSheet,
  settings: settingsSheet,
} as const satisfies Readonly<Record<SheetName, (writing: Writing) => SheetPlan>>;

export function consolidatedPlan(worked: Worked, submissions: readonly Submission[], lang: Lang): WorkbookPlan {
  const { consolidation, forms } = worked;
  const writing: Writing = { worked, submissions, lang, detail: detailSheet(forms) };
  return {
    title: `Tổng hợp ${consolidation.catalogue.place.name} ${periodName(consolidation.period)}`,
    sheets: [...placePlans(consolidation, forms, writing.detail), ...Object.values(writers).map((write) => write(writing))],
    names: {},
    properties: {},
  };
}
