/** The consolidated workbook: the paper's sheets, the breakdown, its sources and everything a report needs. */
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { periodName } from '../../core/period';
import type { WorkbookPlan } from '../../core/plan';
import { groupBy } from '../../core/remember';
import type { Submission } from '../../core/table';
import { findingsSheet } from '../../check/findingsPlan';
import type { Worked, WorkedForm } from '../../consolidate/consolidate';
import { detailSheet, sourceSheet } from './detail';
import { placePlans } from './placePlan';
import type { GivenCell } from '../givenCells';
import { settingsSheet } from './settingsPlan';
import { explanationsSheet, progressSheet } from './sideSheets';

/** Cells that hold a figure of an earlier consolidation, which this workbook cannot work out again, and where it stood. */
const givenCells = ({ form, places }: WorkedForm): readonly GivenCell[] =>
  places.flatMap(({ layout, sourceOf }) =>
    layout.rows.flatMap((row) =>
      layout.columns.flatMap((column): readonly GivenCell[] => {
        const source = sourceOf(row, column);
        const [from] = source.is === 'given' ? source.figure.from : [];
        return from ? [[`${form.code}.${layout.sheet.key}.${row.key}.${column.key}`, from]] : [];
      }),
    ),
  );

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

export function consolidatedPlan({ consolidation, forms }: Worked, submissions: readonly Submission[], lang: Lang): WorkbookPlan {
  const detail = detailSheet(forms);
  const ofReturns = new Set<Finding>(submissions.flatMap(({ findings }) => findings));
  const others = consolidation.findings.filter((finding) => !ofReturns.has(finding));
  return {
    title: `Tổng hợp ${consolidation.catalogue.place.name} ${periodName(consolidation.period)}`,
    sheets: [
      ...placePlans(consolidation, forms, detail),
      detail.plan,
      sourceSheet(consolidation, forms),
      explanationsSheet(consolidation),
      findingsSheet(submissions.map(withoutUnchecked), lang, [...others, ...uncheckedOnce(submissions, lang)]),
      progressSheet(forms),
      settingsSheet(consolidation, forms, forms.flatMap(givenCells)),
    ],
    names: {},
    properties: { 'TongHop.consolidated': `${consolidation.catalogue.code} ${consolidation.period.code}` },
  };
}
