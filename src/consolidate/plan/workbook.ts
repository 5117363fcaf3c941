/** The consolidated workbook: the paper's sheets, the breakdown, its sources and everything a report needs. */
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { periodName } from '../../core/period';
import type { WorkbookPlan } from '../../core/plan';
import type { Submission } from '../../core/table';
import { findingsSheet } from '../../check/findingsPlan';
import type { Worked, WorkedForm } from '../consolidate';
import { detailSheet, sourceSheet } from './detail';
import { placePlans } from './placePlan';
import { explanationsSheet, progressSheet, settingsSheet } from './sideSheets';

/** Cells that hold a figure of an earlier consolidation, which this workbook cannot work out again. */
const givenCells = ({ form, places }: WorkedForm): readonly string[] =>
  places.flatMap(({ layout, sourceOf }) =>
    layout.rows.flatMap((row) =>
      layout.columns.filter((column) => sourceOf(row, column).is === 'given').map((column) => `${form.code}.${layout.sheet.key}.${row.key}.${column.key}`),
    ),
  );

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
      findingsSheet(submissions, lang, others),
      progressSheet(forms),
      settingsSheet(consolidation, forms, forms.flatMap(givenCells)),
    ],
    names: {},
    properties: { 'TongHop.consolidated': `${consolidation.catalogue.code} ${consolidation.period.code}` },
  };
}
