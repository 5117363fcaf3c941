/** A return as it would be if some of its cells held something else: nothing is written, formulas that are there follow. */
import type { Figure } from '../../core/figure';
import type { Table, TableRow } from '../../core/table';
import type { Standing, World } from '../../reckon/evaluate';
import { worldOf } from '../../reckon/world';
import type { Case, Equation } from './equations';
import { isEquality, sidesOf } from './equations';
import { idOf } from './spots';

/** Figures by the name of the cell. */
export type Changes = ReadonlyMap<string, Figure>;
export type Supposed = Readonly<{ tables: readonly Table[]; world: World; standing: (before: Standing) => Standing }>;

type InRow = Readonly<Record<string, Figure>>;

function byRow(changes: Changes): ReadonlyMap<string, InRow> {
  const rows = new Map<string, InRow>();
  for (const [id, figure] of changes) {
    const [sheet = '', row = '', column = ''] = id.split('\u0000');
    const key = `${sheet}\u0000${row}`;
    rows.set(key, { ...rows.get(key), [column]: figure });
  }
  return rows;
}

export function suppose(of: Case, changes: Changes): Supposed {
  const changed = byRow(changes);
  const rows = new Map<TableRow, TableRow>();
  const tables = new Map<Table, Table>();
  const sheets = new Set([...changed.keys()].map((key) => key.split('\u0000')[0]));
  for (const table of of.tables) {
    if (!sheets.has(table.sheet)) continue;
    const own = table.rows.map((row) => {
      const figures = changed.get(`${table.sheet}\u0000${row.row}`);
      if (!figures) return row;
      const other = { ...row, figures: { ...row.figures, ...figures } };
      rows.set(row, other);
      return other;
    });
    tables.set(table, { ...table, rows: own });
  }
  const all = of.tables.map((table) => tables.get(table) ?? table);
  return {
    tables: all,
    world: worldOf(of.form, all, of.beside),
    standing: ({ table, row, column }) => ({
      table: tables.get(table) ?? table,
      ...(row ? { row: rows.get(row) ?? row } : {}),
      ...(column === undefined ? {} : { column }),
    }),
  };
}

/** More steps than formulas stand on each other in any form. */
const mostSteps = 400;

/** With what the formulas of the form make of it. */
export function followed(of: Case, changes: Changes): Changes {
  const all = new Map(changes);
  const queue = [...changes.keys()];
  for (let step = 0; step < queue.length && step < mostSteps; step += 1) {
    for (const equation of of.at.get(queue[step] ?? '') ?? []) {
      const target = followerOf(of, equation);
      if (target === undefined || changes.has(target) || target === queue[step]) continue;
      const supposed = suppose(of, all);
      const sides = sidesOf(equation, supposed.standing(equation.standing), supposed.world);
      if (!sides) continue;
      const [left, right] = sides;
      if (left.value.eq(right.value)) continue;
      all.set(target, { ...left, value: right.value });
      queue.push(target);
    }
  }
  return all;
}

/** The cell that an equation makes follow, where its formula is there. */
const followerOf = (of: Case, equation: Equation): string | undefined =>
  equation.target !== undefined && isEquality(equation) && of.live.get(equation.target) === equation ? equation.target : undefined;

/** The cells that follow one, itself first. */
export function following(of: Case, id: string): readonly string[] {
  const all = [id];
  for (let step = 0; step < all.length; step += 1) {
    for (const equation of of.at.get(all[step] ?? '') ?? []) {
      const target = followerOf(of, equation);
      if (target !== undefined && !all.includes(target)) all.push(target);
    }
  }
  return all;
}

/** The cells that were typed and that an equation stands on, at first or at last. */
export function typedUnder(of: Case, equation: Equation): readonly string[] {
  const all = new Set(equation.spots.map(idOf));
  for (const id of all) for (const spot of of.live.get(id)?.spots ?? []) all.add(idOf(spot));
  return [...all].filter((id) => !of.live.has(id));
}
