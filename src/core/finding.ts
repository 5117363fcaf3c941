/** What is said of a returned workbook: a value, never an exception. */
import type { CellRef } from './cell';
import type { Decimal } from './decimal';

/** `unchecked` is a rule that could not be applied (say, last period's file is not at hand): not the same as passed. */
export type Severity = 'error' | 'warning' | 'unchecked';

/** A likely reason for a difference, where arithmetic shows one. */
export type Cause = 'missing-child' | 'doubled-child' | 'sign' | 'digits-swapped' | 'power-of-ten';

/** Offered only where it is certain or the form computes the cell. */
export type Fix = Readonly<{ at: CellRef; write: Decimal | string }>;

export type Finding = Readonly<{
  code: string;
  severity: Severity;
  /** Where to jump. */
  at: CellRef;
  /** Every cell of the broken sum; none is presumed guilty. */
  involves: readonly CellRef[];
  message: string;
  found?: Readonly<{ text: string; value?: Decimal }>;
  expected?: Decimal;
  difference?: Decimal;
  cause?: Cause;
  fix?: Fix;
  /** Which cell of the form it is about, independent of its address: explanations are keyed by this. */
  about?: Readonly<{ sheet: string; row: string; column: string }>;
  /** What the unit wrote about it on the sheet Giải trình. */
  explanation?: string;
}>;

export const countBySeverity = (findings: readonly Pick<Finding, 'severity'>[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter((item) => item.severity === 'error').length,
  warning: findings.filter((item) => item.severity === 'warning').length,
  unchecked: findings.filter((item) => item.severity === 'unchecked').length,
});
