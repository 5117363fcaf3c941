/** Few areas for many cells: Excel is quicker with one large area than with its cells one by one. */
import type { Area, Position } from '../../core/address';
import { address } from '../../core/address';

type Run = { row: number; last: number; from: number; to: number };

/** Cells side by side become a run, equal runs below each other an area. */
function rowsFirst(cells: readonly Position[]): readonly Area[] {
  const rows = new Map<number, number[]>();
  for (const { column, row } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const done: Run[] = [];
  let open = new Map<string, Run>();
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Run>();
    for (const { from, to } of runsOf(columns)) {
      const id = `${from}:${to}`;
      const above = open.get(id);
      const run = above?.last === row - 1 ? above : { row, last: row, from, to };
      run.last = row;
      if (run !== above) done.push(run);
      next.set(id, run);
    }
    open = next;
  }
  return done.map(({ row, last, from, to }) => ({ from: { column: from, row }, to: { column: to, row: last } }));
}

const turned = ({ column, row }: Position): Position => ({ column: row, row: column });

/** The fewer of two ways: rows joined downwards, or columns joined sideways. */
export function areasOf(cells: Iterable<Position>): readonly Area[] {
  const all = [...cells];
  const [down, across] = [rowsFirst(all), rowsFirst(all.map(turned))];
  return down.length <= across.length ? down : across.map(({ from, to }) => ({ from: turned(from), to: turned(to) }));
}

/** `3, 1, 2, 7` become 1 to 3 and 7 to 7. */
export function runsOf(numbers: readonly number[]): readonly Readonly<{ from: number; to: number }>[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

export const areaAddress = ({ from, to }: Area): string => {
  const [first, last] = [address(from.column, from.row), address(to.column, to.row)];
  return first === last ? first : `${first}:${last}`;
};
