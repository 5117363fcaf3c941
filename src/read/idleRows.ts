/** Rows of a list that hold nothing but zeros: they add nothing, so neither a name nor a choice is asked of them. */
import { joinCells } from '../core/cell';
import type { TableRow } from '../core/table';
import type { CellObservation, SightObservation } from './observation';

type Read = Readonly<{ row: TableRow; seen: readonly CellObservation[] }>;

/** What is said of blank cells is said because the zero makes the row look like an item. */
const isAsked = ({ seen: { is } }: CellObservation): boolean => is === 'blank' || is === 'nameless';

export function isIdle({ row: { kind, texts, figures }, seen }: Read): boolean {
  const values = Object.values(figures);
  return (
    kind === 'item' &&
    Object.keys(texts).length === 0 &&
    values.length > 0 &&
    values.every(({ value }) => value.eq(0)) &&
    seen.every(isAsked)
  );
}

export function idleSeen(rows: readonly TableRow[]): readonly SightObservation[] {
  const cells = joinCells(...rows.flatMap(({ figures }) => Object.values(figures).map(({ from }) => from)));
  const [at] = cells;
  return at ? [{ at, involves: cells, seen: { is: 'outside', where: 'idle' } }] : [];
}
