/** What was typed into the sheets of a return, and what became of it: nothing that should count is lost between the cells and the sums. */
import type { Decimal } from './decimal';

/** Money is held in đồng here, whatever a sheet declares; counts of every kind are one sum. */
export type Conserved = 'money' | 'count';

/** Why what stands in a cell does not count: each is told by findings of its own. */
export type LeftOut = 'total' | 'outside' | 'row' | 'cell' | 'closed';

/** Of one sheet and measure: `typed` is `counted` and all that is left out. */
export type Balance = Readonly<{
  sheet: string;
  measure: Conserved;
  /** How many cells count. */
  cells: number;
  typed: Decimal;
  counted: Decimal;
  out: Readonly<Partial<Record<LeftOut, Decimal>>>;
}>;
