/** Whether a value is of the size of what stands beside it: for cells between which nothing else decides. */
import type { Decimal } from '../../core/decimal';
import type { Figure } from '../../core/figure';
import type { Equation } from './equations';
import type { Spot } from './spots';
import { idOf } from './spots';

const ln = (value: Decimal): number => Math.log(Math.abs(value.toNumber()));

/** The other figures of its row and, among items, of its column, but for those that are doubted themselves. */
function beside({ table, row, column }: Spot, { measure }: Figure, doubted: readonly Equation[]): readonly number[] {
  const out = new Set(doubted.flatMap(({ spots }) => spots.map(idOf)));
  const inRow = Object.keys(row.figures).map((key): Spot => ({ table, row, column: key }));
  const inColumn =
    row.kind === 'item' ? table.rows.filter(({ kind }) => kind === 'item').map((other): Spot => ({ table, row: other, column })) : [];
  return [inRow, inColumn]
    .map((spots) => spots.filter((spot) => spot.row.figures[spot.column]?.measure === measure && !out.has(idOf(spot))))
    .map((spots) =>
      spots
        .flatMap((spot) => spot.row.figures[spot.column]?.value ?? [])
        .filter((value) => !value.eq(0))
        .map(ln),
    )
    .flatMap((sizes) => (sizes.length === 0 ? [] : [sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0]));
}

const most = 10;

/** Below one where it would come nearer to them than it is, above where it would go further away. */
export function company(spot: Spot, holds: Figure, value: Decimal, doubted: readonly Equation[]): number {
  if (value.eq(0)) return 1;
  const sizes = beside(spot, holds, doubted);
  if (sizes.length === 0) return 1;
  const far = (of: Decimal): number => sizes.reduce((sum, size) => sum + Math.abs(ln(of) - size), 0) / sizes.length;
  const usual = 1;
  return holds.value.eq(0)
    ? Math.min(most, Math.max(1, Math.exp(far(value) - usual)))
    : Math.min(most, Math.max(1 / most, Math.exp(far(value) - far(holds.value))));
}
