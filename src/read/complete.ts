/** Works out the cells that a form computes and the file leaves without a result, innermost sums first. */
import type { CellRef } from '../core/cell';
import type { Figure } from '../core/figure';
import type { Table, TableRow } from '../core/table';
import { rowsWithKey } from '../core/table';
import { figureOf, isRate } from '../language/columns/ask';
import { refsOf } from '../language/expression';
import type { Column } from '../language/form';
import type { Formula } from '../language/resolve';

/** `isBlank` where not even the formula is there. */
export type MissingCell = Readonly<{ row: number; column: Column; formula: Formula; at: CellRef; isBlank: boolean }>;
/** A cell that holds nothing, and what it would come to. */
export type Uncomputed = Readonly<{ cell: MissingCell; rowName: string; figure: Figure }>;
export type Compute = (formula: Formula, table: Table, row: TableRow, column: string) => Figure | undefined;

export function complete(
  table: Table,
  cells: readonly MissingCell[],
  compute: Compute,
): Readonly<{ table: Table; uncomputed: readonly Uncomputed[] }> {
  if (cells.length === 0) return { table, uncomputed: [] };
  const uncomputed: Uncomputed[] = [];
  // Each row with figures of its own to put what is found among; nobody else sees them before they are complete.
  const owners = new Map(table.rows.map((row) => [row.row, { ...row, figures: { ...row.figures } }]));
  const current: Table = { ...table, rows: [...owners.values()] };
  // Totals stand above their parts as often as below them, so passes go on until nothing new is found.
  for (let pending = cells, before = -1; pending.length !== before;) {
    before = pending.length;
    const open = openCells(pending, owners);
    pending = pending.filter((cell) => {
      const { row, column, formula, isBlank } = cell;
      const owner = owners.get(row);
      if (!owner) return false;
      if (waits(formula, current, owner, column.key, open)) return true;
      const value = compute(formula, current, owner, column.key);
      // Nothing to compute from: settled as blank, so that what waits for it may go on.
      if (value && !isBlank) owner.figures[column.key] = { ...figureOf(column, table.scale, value.value, value.from), slack: value.slack };
      // A rate over nothing is left blank on purpose.
      if (value && isBlank && !isRate(column)) uncomputed.push({ cell, rowName: owner.name.text, figure: value });
      return false;
    });
  }
  return { table: current, uncomputed };
}

/** Cells still to be computed, and the columns in which any of them belongs to an item. */
type OpenCells = Readonly<{ cells: ReadonlySet<string>; itemColumns: ReadonlySet<string> }>;

const cellId = (row: number, column: string): string => `${row} ${column}`;

const openCells = (pending: readonly MissingCell[], rows: ReadonlyMap<number, TableRow>): OpenCells => ({
  cells: new Set(pending.map(({ row, column }) => cellId(row, column.key))),
  itemColumns: new Set(pending.filter(({ row }) => rows.get(row)?.kind === 'item').map(({ column }) => column.key)),
});

/** Whether a formula speaks of a cell that is itself still to be computed. */
function waits(formula: Formula, table: Table, row: TableRow, column: string, open: OpenCells): boolean {
  switch (formula.is) {
    case 'ref': {
      const { to } = formula;
      if (to.sheet !== table.sheet || to.period) return false;
      const rows = to.row === undefined ? [row] : rowsWithKey(table, to.row);
      return rows.some((item) => open.cells.has(cellId(item.row, to.column ?? column)));
    }
    case 'number':
    case 'text':
      return false;
    case 'call':
      return refsOf(formula).some(({ column: of }) => of !== undefined && open.itemColumns.has(of));
    default:
      return waits(formula.left, table, row, column, open) || waits(formula.right, table, row, column, open);
  }
}
