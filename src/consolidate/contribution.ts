/**
 * Consolidation as a fold: what one return contributes, and two contributions put together; `finish` (consolidate.ts) makes the whole.
 * In whatever order and brackets they are put together, the whole is the same, and of a return only what is in it is kept.
 */
import type { UnitReturn } from '../core/consolidation';
import { keep, tableOf } from '../core/kept/table';
import { isOfFile } from '../core/kinds';
import type { Submission } from '../core/table';
import type { Form } from '../language/load';
import { inScale } from './scale';

/** A return with its money in the form's scale; `scales` are those its sheets declared. */
export type Contributed = Submission & Pick<UnitReturn, 'scales'>;

/** In the order of their files. */
export type Contribution = readonly Contributed[];

/** A return whose unit, form, period or structure is not settled has no tables to take, whatever the office decides. */
export const canBeTaken = (submission: Submission): boolean =>
  submission.unit !== undefined &&
  submission.tables.length > 0 &&
  !submission.findings.some((finding) => finding.severity === 'error' && isOfFile(finding));

/** The figures of a return that nobody can take in are let go; what is said of it stays. */
export function contribute(submission: Submission, forms: readonly Form[]): Contribution {
  const form = forms.find(({ code, version }) => code === submission.form && version === submission.formVersion);
  const isKept = form !== undefined && (submission.status === 'accepted' || canBeTaken(submission));
  const tables = isKept
    ? submission.tables.map((table) => (table.scale === form.scale ? table : keep(inScale(tableOf(table), form.scale))))
    : [];
  return [{ ...submission, tables, scales: Object.fromEntries(submission.tables.map(({ sheet, scale }) => [sheet, scale])) }];
}

/** Files of one name are told apart by their bytes. */
const isBefore = (a: Contributed, b: Contributed): boolean => a.file < b.file || (a.file === b.file && a.sha256 < b.sha256);

export function merge(a: Contribution, b: Contribution): Contribution {
  const merged: Contributed[] = [];
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const [one, other] = [a[left], b[right]];
    const next = one && (!other || !isBefore(other, one)) ? one : other;
    if (next === one) left += 1;
    else right += 1;
    if (next) merged.push(next);
  }
  return merged;
}

/** Two by two, so that no list is gone through more often than needed. */
export function mergeAll(contributions: readonly Contribution[]): Contribution {
  if (contributions.length <= 1) return contributions[0] ?? [];
  const half = Math.ceil(contributions.length / 2);
  return merge(mergeAll(contributions.slice(0, half)), mergeAll(contributions.slice(half)));
}
