/** A kind of slip that people make: what they do, what it shows by, where it can be made and what it makes of a workbook. */
import type { WorkbookPlan } from '../../core/plan';
import { present } from '../../core/present';
import type { Typed } from '../typing';
import { typeCells } from '../typing';
import type { Spot } from './atCell';
import type { Ground } from './ground';
import type { Pick } from './pick';

export const families = ['cells', 'totals', 'rows', 'columns', 'sheets', 'cover', 'formats', 'dates', 'text', 'copies'] as const;
export type Family = (typeof families)[number];

/**
 * `always`: the workbook contradicts itself, its catalogue or what a person sees in the cell, wherever the slip is made.
 * `tied`: only where a rule, a sum or the kind of column ties the cell to something else. A slip that is neither shows by size or by
 * other workbooks alone, and `why` says why this one cannot show it.
 */
export type Shows = 'always' | 'tied' | Readonly<{ by: 'size' | 'history'; why: string }>;

/** What becomes of formulas: computed anew, gone with a paste of values before the slip, or left with old results. */
export type Afterwards = 'recalculated' | 'pasted' | 'asIs';

export type Change = Readonly<{
  plan: WorkbookPlan;
  /** Where it was made; every one of them is a right answer to "which cell?". */
  at: readonly Spot[];
  /** Formulas that the slip itself wrote, by the value that it made them show. */
  formulas?: readonly (Spot & Readonly<{ formula: string }>)[];
  /** What should stand there, where that is not the workbook before the slip. */
  right?: WorkbookPlan;
  /** Rows, columns or sheets were moved: addresses no longer mean what they did. */
  moved?: true;
}>;

export type Slip = Readonly<{
  name: string;
  family: Family;
  /** What people do. */
  what: string;
  shows: Shows;
  afterwards: Afterwards;
  /** Kinds of causes or of findings that call it by its name; absent where none has to. */
  told?: readonly string[];
  /** Undefined where this workbook has no place for it. */
  make: (ground: Ground, pick: Pick) => Change | undefined;
}>;

type Words = Readonly<{ name: string; what: string; shows?: Shows; afterwards?: Afterwards; told?: readonly string[] }>;

/** Entries of one family; they show always and Excel computes the rest anew, unless said otherwise. */
export const slipsOf =
  (family: Family) =>
  ({ name, what, shows = 'always', afterwards = 'recalculated', told }: Words, make: Slip['make']): Slip => ({
    ...{ name, family, what, shows, afterwards, make },
    ...present({ told }),
  });

/** Cells typed over, and those are where the slip is. */
export const typedOver = ({ plan }: Ground, cells: readonly Typed[] | undefined): Change | undefined =>
  cells && cells.length > 0 ? { plan: typeCells(plan, cells), at: cells.map(({ tab, cell }) => ({ tab, cell })) } : undefined;
