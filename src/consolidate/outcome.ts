/** What is to be told of a consolidation beside its figures, by the command line and by the page alike. */
import type { Consolidation } from '../core/consolidation';
import type { Finding } from '../core/finding';
import { isOfFile } from '../core/kinds';
import { isYearBefore } from '../core/period';
import type { Submission } from '../core/table';
import type { Form } from '../language/load';
import { filersOf, formsOf } from '../census/filers';
import type { Worked } from './consolidate';

/** Whether any file is a return of the period that its form takes, accepted or not. */
export const hasReturn = ({ consolidation }: Worked, submissions: readonly Submission[]): boolean =>
  consolidation.forms.some(({ form, period }) =>
    submissions.some((item) => item.form === form && item.unit !== undefined && item.period?.code === period.code),
  );

/** Forms of this period that units of the catalogue file, and that nobody has sent in. */
export const unfiled = ({ consolidation: { catalogue, period, forms: filed } }: Worked, forms: readonly Form[]): readonly Form[] =>
  formsOf(forms, period).filter((form) => filersOf(form, catalogue, period).length > 0 && !filed.some((item) => item.form === form.code));

/** Files that could not be taken for a return of this period: each with what is wrong, lest it be missed among the findings. */
export const fileProblems = (submissions: readonly Submission[]): readonly Readonly<{ file: string; problem: Finding }>[] =>
  submissions.flatMap(({ file, findings }) => {
    const problem = findings.find((finding) => finding.severity === 'error' && isOfFile(finding));
    return problem ? [{ file, problem }] : [];
  });

/** Whether an earlier consolidation holds any form of this one, a year before. */
export const goesBefore = (earlier: Consolidation, { consolidation }: Worked): boolean =>
  consolidation.forms.some(({ form, period }) => earlier.forms.some((item) => item.form === form && isYearBefore(item.period, period)));
