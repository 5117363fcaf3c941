/** What is said of a returned workbook: a value, never an exception, and never a sentence (those are in src/words). */
import type { CellRef } from './cell';
import type { Decimal } from './decimal';
import type { Facts, Kind, Proof } from './facts';
import type { Figure } from './figure';

/** `unchecked` is a rule that could not be applied (say, last period's file is not at hand): not the same as passed. */
export type Severity = 'error' | 'warning' | 'unchecked';

/** A likely reason for a difference, where arithmetic shows one. */
export type CauseKind = 'missing-child' | 'doubled-child' | 'sign' | 'digits-swapped' | 'digit-missing' | 'power-of-ten' | 'other-value';

export type Cause<C extends string = CauseKind> = Readonly<{
  kind: C;
  /** Where it is: the operand left out, the cell typed wrongly; empty where it points at none. */
  cells: readonly CellRef[];
  /** The figure it is about. */
  of?: Figure;
  /** How much of the difference it explains. */
  explains?: Decimal;
}>;

/** `formula` is the form's own, which comes to what is written: it is put back where it is known. */
export type CellChange = Readonly<{ at: CellRef; write: Decimal | string; formula?: string }>;

/** Offered only where it is certain or the form computes the cells. */
export type Fix = Readonly<{ edits: readonly CellChange[] }>;

/** What was found in a cell: its text, a number whose every digit counts, or a figure as the form declares it. */
export type Found =
  Readonly<{ is: 'text'; text: string }> | Readonly<{ is: 'number'; value: Decimal }> | Readonly<{ is: 'figure'; figure: Figure }>;

/** Where in a form: by its keys, or by the rule that was broken. Absent for a file as a whole. */
export type Place = Readonly<{ form: string; sheet: string } & ({ key?: string } | { rule: string })>;

type Common<C extends string> = Readonly<{
  severity: Severity;
  place?: Place;
  /** Where to jump. */
  at: CellRef;
  /** Every cell of the broken sum; none is presumed guilty. */
  involves: readonly CellRef[];
  found?: Found;
  expected?: Decimal;
  difference?: Decimal;
  /** The likeliest first. */
  causes?: readonly Cause<C>[];
  /** Which cell, put right, would make it hold and what else is broken. */
  proof?: Proof;
  /** What only follows from it, and is told no more. */
  follows?: readonly Finding[];
  fix?: Fix;
  /** Which cell of the form it is about, independent of its address: explanations are keyed by this. */
  about?: Readonly<{ sheet: string; row: string; column: string }>;
  /** What the unit wrote about it on the sheet Giải trình. */
  explanation?: string;
  /** The day (ISO) until which the unit's explanation held; it holds no more. */
  lapsed?: string;
  /** Other cells of which the same is to be said, where it is told once. */
  alsoAt?: readonly CellRef[];
  /** How many returns it is said of, where it is told once for all. */
  returns?: number;
}>;

/** Of a table of facts, the finding of each kind. */
export type FindingsOf<F, C extends string = CauseKind> = Readonly<{ [K in keyof F]: Readonly<{ kind: K }> & F[K] & Common<C> }>;
export type FindingOf<K extends Kind> = FindingsOf<Facts>[K];
export type Finding = FindingOf<Kind>;

/** The findings of one file. */
export type FileFindings = Readonly<{ file: string; findings: readonly Finding[] }>;

export const countBySeverity = (findings: readonly Pick<Finding, 'severity'>[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter((item) => item.severity === 'error').length,
  warning: findings.filter((item) => item.severity === 'warning').length,
  unchecked: findings.filter((item) => item.severity === 'unchecked').length,
});
