/** What a search for the cause of a broken sum is handed, and what it may answer. */
import type { Cause, CauseKind } from '../../core/finding';
import type { Decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';

/** A total found, the sum expected, and the operands of that sum. */
export type Broken = Readonly<{
  found: Decimal;
  expected: Decimal;
  /** `found` less `expected`. */
  difference: Decimal;
  operands: readonly Figure[];
}>;

/** The operand to blame, or that the two numbers themselves show it; undefined where arithmetic shows nothing. */
export type Finder = (broken: Broken) => Figure | 'shown' | undefined;

/** An operand of this amount; an empty one explains nothing. */
export const operandOf = ({ operands }: Broken, amount: Decimal): Figure | undefined =>
  operands.find(({ value }) => !value.eq(0) && value.eq(amount));

export const asCause = (kind: CauseKind, { difference }: Broken, shown: Figure | 'shown'): Cause =>
  shown === 'shown' ? { kind, cells: [], explains: difference } : { kind, cells: shown.from, of: shown, explains: difference };
