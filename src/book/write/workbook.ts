/** The consolidated workbook: the paper's sheets, the breakdown, its sources and everything a report needs. */
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { periodName } from '../../core/period';
import type { SheetPlan, WorkbookPlan } from '../../core/plan';
import { groupBy } from '../../core/remember';
import type { Submission } from '../../core/table';
import { findingsSheet } from '../../check/findingsPlan';
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
function uncheckedOnce(submissions: readonly Submission[], lang: Lang): readonly Finding[] {
  const unchecked = submissions.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'unchecked');
  const byRule = groupBy(unchecked, ({ code, message }) => `${code}\u0000${message}`);
  return [...byRule.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const returns = lang === 'vi' ? `(${group.length} tệp)` : `(${group.length} files)`;
    return [{ ...first, at: { file: '', sheet: '', cell: '' }, message: `${first.message} ${returns}` }];
  });
}

const withoutUnchecked = (submission: Submission): Submission => ({
  ...submission,
  findings: submission.findings.filter(({ severity }) => severity !== 'unchecked'),
});

function foundSheet({ worked: { consolidation }, submissions, lang }: Writing): SheetPlan {
  const ofReturns = new Set<Finding>(submissions.flatMap(({ findings }) => findings));
  const others = consolidation.findings.filter((finding) => !ofReturns.has(finding));
  return findingsSheet(submissions.map(withoutUnchecked), lang, [...others, ...uncheckedOnce(submissions, lang)]);
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
