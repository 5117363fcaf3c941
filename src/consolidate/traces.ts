/**
 * The cells behind a total are found when they are asked for: of a country they would take more room than all of its figures. Until
 * then a mark of the place's own cell stands for what its figure was worked out from.
 */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Figure, Traced } from '../core/figure';

/** No file is called so. */
export const markFile = '\u0000';
export const isMark = ({ file }: CellRef): boolean => file === markFile;

/** What the figure of a marked cell was worked out from, marks among it. */
export type OriginOf = (mark: CellRef) => Traced;
export type Trace = (shallow: Traced) => Traced;

const nothing: Traced = { from: [] };

/** Follows marks to the cells of the units; each is followed once. */
export function tracerOf(originOf: OriginOf): Trace {
  const known = new Map<string, Traced>();
  const behind = (cell: CellRef): Traced => {
    if (!isMark(cell)) return { from: [cell] };
    const id = `${cell.sheet}!${cell.cell}`;
    const before = known.get(id);
    if (before) return before;
    // A formula that came back to itself would have nothing to add.
    known.set(id, nothing);
    const found = trace(originOf(cell));
    known.set(id, found);
    return found;
  };
  const trace = (shallow: Traced): Traced => {
    const { from, sources } = shallow;
    if (![...from, ...(sources ?? [])].some(isMark)) return shallow;
    const ends = from.map(behind);
    const joined = joinCells(...ends.map((end) => end.from));
    if (!sources && !ends.some((end) => end.sources)) return { from: joined };
    const starts = (sources ?? from).map(behind);
    return { from: joined, sources: joinCells(...starts.map((start) => start.sources ?? start.from)) };
  };
  return trace;
}

/** A figure that finds its cells when it is asked for them. */
export const tracedLater = (figure: Figure, trace: Trace): Figure => {
  const { value, measure, decimals, slack } = figure;
  return {
    value,
    measure,
    decimals,
    slack,
    get from() {
      return trace(figure).from;
    },
    get sources() {
      return trace(figure).sources;
    },
  };
};
