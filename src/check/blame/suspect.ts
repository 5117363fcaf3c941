/** A cell that could be to blame, with the value by which it would no more be. */
import type { Decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import type { Cause } from '../../core/finding';
import type { Equation } from './equations';
import type { Spot } from './spots';

export type Suspect = Readonly<{
  id: string;
  spot: Spot;
  /** What it holds; 0 for a blank. */
  holds: Figure;
  value: Decimal;
  /** No other value would do. */
  isOnly: boolean;
  solves: readonly Equation[];
  /** Broken equations that it stands in and leaves broken. */
  leaves: readonly Equation[];
  kind?: Cause['kind'];
  /** How unlikely it is, against the other suspects. */
  ways: number;
}>;
