/** How a figure may have come from another by one slip of the hand, and how many other figures that slip could have made of it. */
import type { CauseKind } from '../../../core/finding';
import type { Decimal } from '../../../core/decimal';

/** The rarer a slip would give just this figure by chance, the surer it is: `ways` is out of how many. */
export type Hand = Readonly<{ kind?: CauseKind; ways: number }>;
export type Slip = (typed: Decimal, meant: Decimal) => Hand | undefined;
