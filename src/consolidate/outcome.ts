/** What is to be told of a consolidation beside its figures, by the command line and by the page alike. */
import type { Consolidation } from '../core/consolidation';
import type { Finding } from '../core/finding';
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

/** Files that could not be taken for a return of this period: each with what to do, lest it be missed among the findings. */
export const fileProblems = (submissions: readonly Submission[]): readonly Readonly<{ file: string; message: string }>[] =>
  submissions.flatMap(({ file, findings }) => {
    const problem = findings.find(({ code, severity }) => severity === 'error' && code.startsWith('FILE.'));
    return problem ? [{ file, message: problem.message }] : [];
  });

/** What is said of the consolidated tables, and not of one return alone. */
export function findingsOfWhole({ consolidation }: Worked, submissions: readonly Submission[]): readonly Finding[] {
  const ofReturns = new Set<Finding>(submissions.flatMap(({ findings }) => findings));
  return consolidation.findings.filter((finding) => !ofReturns.has(finding));
}

/** Whether an earlier consolidation holds any form of this one, a year before. */
export const goesBefore = (earlier: Consolidation, { consolidation }: Worked): boolean =>
  consolidation.forms.some(({ form, period }) => earlier.forms.some((item) => item.form === form && isYearBefore(item.period, period)));
