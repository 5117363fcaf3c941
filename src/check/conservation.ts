/** Closes each sheet of a return: what its cells hold, one by one, is what was read of them and what is told to be left out. */
import { parseAddress } from '../core/address';
import type { CellRef } from '../core/cell';
import type { Balance, Conserved, LeftOut } from '../core/conserved';
import type { Decimal } from '../core/decimal';
import { zero } from '../core/decimal';
import type { Finding } from '../core/finding';
import type { Kind } from '../core/facts';
import { moneyFactor } from '../core/money';
import type { Table } from '../core/table';
import type { Held } from '../read/held';

/** Findings that take all of a row, or one cell, out of what counts. */
const ofRows: Readonly<Partial<Record<Kind, LeftOut>>> = {
  'row.total': 'total',
  'row.unknown': 'row',
  'outside.items': 'outside',
  'outside.cells': 'outside',
};

/** Why a cell does not count, as far as that is told. */
function reasonsFrom(findings: readonly Finding[]): (held: Held) => LeftOut | undefined {
  const rows = new Map<number, LeftOut>();
  const cells = new Set<string>();
  for (const { kind, at, involves, alsoAt = [] } of findings) {
    const reason = ofRows[kind];
    for (const { cell } of [at, ...involves, ...alsoAt]) {
      const row = parseAddress(cell)?.row;
      if (reason && row !== undefined) rows.set(row, reason);
      else cells.add(cell);
    }
  }
  return ({ row, at, role }) => rows.get(row) ?? (cells.has(at.cell) ? (role === 'closed' ? 'closed' : 'cell') : undefined);
}

type Spot = Readonly<{ row: number; column: string }>;
const spotOf = ({ row, column }: Spot): string => `${row} ${column}`;
/** What was read, by the row and column that it was read for. */
const readIn = ({ rows }: Table): ReadonlyMap<string, Decimal> =>
  new Map(rows.flatMap(({ row, figures }) => Object.entries(figures).map(([column, { value }]) => [spotOf({ row, column }), value])));

const measures: readonly Conserved[] = ['money', 'count'];

export type Closed = Readonly<{ balances: readonly Balance[]; lost: readonly CellRef[] }>;

/** `findings` are those of this sheet; `held` is what its cells hold. */
export function closeSheet(table: Table, held: readonly Held[], findings: readonly Finding[]): Closed {
  const known = readIn(table);
  const reasonOf = reasonsFrom(findings);
  const inDong = moneyFactor(table.scale, 'đồng');
  const lost: CellRef[] = [];
  const balances = measures.flatMap((measure): readonly Balance[] => {
    const cells = held.filter(({ isMoney }) => isMoney === (measure === 'money'));
    if (cells.length === 0) return [];
    const sums = { typed: zero, counted: zero, cells: 0 };
    const out: Partial<Record<LeftOut, Decimal>> = {};
    for (const one of cells) {
      const value = one.isMoney ? one.value.times(inDong) : one.value;
      const read = one.role === 'input' ? known.get(spotOf(one)) : undefined;
      const reason = read ? undefined : reasonOf(one);
      sums.typed = sums.typed.plus(value);
      if (read?.eq(one.value)) {
        sums.counted = sums.counted.plus(value);
        sums.cells += 1;
      } else if (reason) out[reason] = (out[reason] ?? zero).plus(value);
      else lost.push(one.at);
    }
    return [{ sheet: table.sheet, measure, ...sums, out }];
  });
  return { balances, lost };
}

/** An error by itself: what a sheet holds and nobody counts or tells is a slip of this program or of the sheet, and no total is to be believed. */
export function lostFigures({ form, sheet, tab }: Table, lost: readonly CellRef[]): readonly Finding[] {
  const [at] = lost;
  if (!at) return [];
  return [{ kind: 'conservation.lost', severity: 'error', place: { form, sheet }, at, involves: lost, sheet: tab, count: lost.length }];
}
