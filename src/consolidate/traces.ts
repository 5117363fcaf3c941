/**
 * The cells behind a total are found when they are asked for: of a country they would take more room than all of its figures. Until
 * then a mark of the place's own cell stands for what its figure was worked out from.
 */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Figure, Traced } from '../core/figure';
import type { Table, TableRow } from '../core/table';
import { cellOf } from '../core/table';

/** What the figures of the place's own cells were worked out from, marks among it, by `idOf`. */
export type Origins = ReadonlyMap<string, () => Traced>;

/** No file is called so. */
const markFile = '\u0000';
export const markOf = (table: Table, row: TableRow, column: string): CellRef => ({ ...cellOf(table, row, column), file: markFile });
export const isMark = ({ file }: CellRef): boolean => file === markFile;
export const idOf = ({ sheet, cell }: CellRef): string => `${sheet}!${cell}`;

const nothing: Traced = { from: [] };

/** Follows marks to the cells of the units; each is followed once. */
function tracerOf(origins: Origins): (shallow: Traced) => Traced {
  const known = new Map<string, Traced>();
  const behind = (cell: CellRef): Traced => {
    if (!isMark(cell)) return { from: [cell] };
    const id = idOf(cell);
    const before = known.get(id);
    if (before) return before;
    // A formula that came back to itself would have nothing to add.
    known.set(id, nothing);
    const found = trace(origins.get(id)?.() ?? nothing);
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

/** Changes the figures that come from a mark. */
function mapMarked(table: Table, change: (figure: Figure) => Figure): Table {
  const isMarked = ({ from }: Figure): boolean => from.some(isMark);
  const mapped = (row: TableRow): TableRow => {
    const figures = Object.entries(row.figures);
    if (!figures.some(([, figure]) => isMarked(figure))) return row;
    return { ...row, figures: Object.fromEntries(figures.map(([key, figure]) => [key, isMarked(figure) ? change(figure) : figure])) };
  };
  return { ...table, rows: table.rows.map(mapped) };
}

/** A figure whose cells are found each time they are asked for. */
const tracedLater = ({ value, measure, decimals, slack }: Figure, trace: () => Traced): Figure => ({
  ...{ value, measure, decimals, slack },
  get from() {
    return trace().from;
  },
  get sources() {
    return trace().sources;
  },
});

/** The same tables without a mark: their totals find their cells when they are asked. */
export const tracingLater = (tables: readonly Table[], origins: Origins): readonly Table[] =>
  tables.map((table) => mapMarked(table, (figure) => tracedLater(figure, () => tracerOf(origins)(figure))));

/** The same tables with all cells at hand, for who goes over every figure and then lets them go. */
export function traced(tables: readonly Table[], origins: Origins): readonly Table[] {
  const trace = tracerOf(origins);
  const change = ({ value, measure, decimals, slack, from }: Figure): Figure => ({ value, measure, decimals, slack, ...trace({ from }) });
  return tables.map((table) => mapMarked(table, change));
}
