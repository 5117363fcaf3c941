/** Where the returns of each form stand, unit by unit: what the page lists, and what a reminder is written from. */
import { present } from '../core/present';
import type { UnitStatus } from '../core/consolidation';
import { periodName } from '../core/period';
import type { Submission } from '../core/table';
import { canBeTaken } from './contribution';
import type { Worked } from './consolidate';

export type UnitStanding = Readonly<{
  code: string;
  name: string;
  /** As prose says it: "xã Hua Nà". */
  called: string;
  status: UnitStatus['status'];
  file?: string;
  round?: number;
  errors: number;
  warnings: number;
  /** Refused for errors in its figures only: the office may take it in. */
  canBeTaken?: true;
}>;

export type FormStanding = Readonly<{
  form: string;
  title: string;
  /** "quý I năm 2021". */
  period: string;
  units: readonly UnitStanding[];
}>;

export const standingsOf = ({ forms }: Worked, submissions: readonly Submission[] = []): readonly FormStanding[] =>
  forms.map(({ form, result }) => ({
    form: form.code,
    title: form.title,
    period: periodName(result.period),
    units: result.progress.map(({ unit, status, file, round, errors, warnings }) => ({
      code: unit.code,
      name: unit.name,
      called: unit.reportName,
      status,
      ...present({ file, round }),
      errors,
      warnings,
      ...(status === 'refused' && submissions.some((item) => item.file === file && canBeTaken(item)) ? { canBeTaken: true as const } : {}),
    })),
  }));

const reasons: Readonly<Partial<Record<UnitStanding['status'], string>>> = {
  missing: 'Chưa nộp',
  refused: 'Đã nộp nhưng còn lỗi, cần sửa và nộp lại',
  duplicate: 'Có hai tệp khác nhau, cần cho biết tệp nào đúng',
};

/** Words for a reminder to the units whose figures are not there yet, in Vietnamese like everything they get; empty when all are. */
export function reminderText(standings: readonly FormStanding[]): string {
  const lines = Object.entries(reasons).flatMap(([status, reason]) => {
    const forms = standings.flatMap(({ form, title, period, units }) => {
      const names = units.filter((unit) => unit.status === status).map(({ called }) => called);
      return names.length === 0 ? [] : [`- ${form} (${title}, ${period}): ${names.join(', ')}.`];
    });
    return forms.length === 0 ? [] : [`${reason}:`, ...forms];
  });
  return lines.join('\n');
}
