/** Works out the figures of consolidated sheets from their sources. */
import type { Figure, Traced } from '../core/figure';
import { present } from '../core/present';
import { groupBy } from '../core/remember';
import type { Table } from '../core/table';
import { rowOf } from '../core/table';
import type { World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';
import { worldOf } from '../reckon/world';
import { figureOf } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { PlacedRow } from '../language/layout';
import type { Form } from '../language/load';
import type { Growing, Placing } from './emptyTable';
import { emptyTable } from './emptyTable';
import type { Lines } from './lines/lines';
import { openingRateOf } from './opening';
import { ofSource } from './placeFigure';
import type { PlaceSheet, Source } from './placeSheet';
import type { Origins } from './traces';
import { idOf, isMark, markOf } from './traces';

type Cell = Readonly<{ place: PlaceSheet; row: PlacedRow; column: Column; source: Source }>;

/** Money brought to the form's scale from a smaller one keeps the digits it came with. */
function asDeclared(made: Figure, column: Column, form: Form): Figure {
  const own = figureOf(column, form.scale, made.value, made.from);
  const decimals = own.measure === 'money' ? Math.max(made.decimals, own.decimals) : own.decimals;
  return { ...own, decimals, slack: made.slack, ...present({ sources: made.sources }) };
}

/** The tables, in which a figure of many units comes from a mark, and what the marks stand for. */
export type Placed = Readonly<{ tables: readonly Table[]; origins: Origins }>;

/** What one unit filed has few cells, which are kept. */
const isOfOne = ({ unit }: PlacedRow): boolean => unit !== undefined;

/** Puts figures into the tables: one that comes from many cells, or from cells of the place, with a mark of its own. */
const putIn =
  (growing: ReadonlyMap<PlaceSheet, Growing>, origins: Map<string, () => Traced>) =>
  ({ place, row, column }: Cell, figure: Figure, origin: () => Traced): void => {
    const own = growing.get(place);
    const figures = own?.figures.get(row.key);
    const there = own && rowOf(own.table, row.key);
    if (!figures || !there) return;
    const { value, measure, decimals, slack } = figure;
    const mark = markOf(own.table, there, column.key);
    const isKept = isOfOne(row) && !figure.from.some(isMark);
    figures[column.key] = isKept ? figure : { value, measure, decimals, slack, from: [mark] };
    if (!isKept) origins.set(idOf(mark), origin);
  };

/** All tables of a form, links and rates worked out after what they follow. */
export function placeTables(form: Form, places: readonly PlaceSheet[], lines: Lines, placing: Placing): Placed {
  const growing = new Map(places.map((place) => [place, emptyTable(form, place, lines, placing)]));
  const tables = [...growing.values()].map(({ table }) => table);
  const world = worldOf(form, tables, {});
  const cells: readonly Cell[] = places.flatMap((place) =>
    place.layout.rows.flatMap((row) => place.layout.columns.map((column) => ({ place, row, column, source: place.sourceOf(row, column) }))),
  );
  const origins = new Map<string, () => Traced>();
  const put = putIn(growing, origins);
  const none: Traced = { from: [] };

  for (const cell of cells) {
    const work = (): Figure | undefined => ofSource(cell.source, cell.column, cell.place.layout.sheet.key, lines, form);
    const made = work();
    if (made) put(cell, cell.source.is === 'tally' ? made : asDeclared(made, cell.column, form), () => work() ?? none);
  }
  const byRank = groupBy(cells, ({ source }) => (source.is === 'formula' ? String(source.rank) : ''));
  const ranks = [...byRank.keys()].filter((rank) => rank !== '').sort((a, b) => Number(a) - Number(b));
  for (const rank of ranks) {
    const work = (cell: Cell): Figure | undefined => followed(cell, growing.get(cell.place)?.table, world);
    const made = (byRank.get(rank) ?? []).map((cell) => [cell, work(cell)] as const);
    // Only now, so that no cell sees another one of its own rank.
    for (const [cell, value] of made) if (value) put(cell, asDeclared(value, cell.column, form), () => work(cell) ?? none);
  }
  for (const cell of cells.filter(({ source }) => source.is === 'opening')) {
    const work = (): Figure | undefined => opened(cell, growing.get(cell.place)?.table, world);
    const made = work();
    if (made) put(cell, asDeclared(made, cell.column, form), () => work() ?? none);
  }
  return { tables, origins };
}

function followed({ row, column, source }: Cell, table: Table | undefined, world: World): Figure | undefined {
  const own = table && rowOf(table, row.key);
  if (!own || source.is !== 'formula') return undefined;
  const value = evaluate(source.formula, { table, row: own, column: column.key }, world);
  return value.is === 'figure' ? value.figure : undefined;
}

function opened({ row, column, source }: Cell, table: Table | undefined, world: World): Figure | undefined {
  const own = table && rowOf(table, row.key);
  return own && source.is === 'opening' ? openingRateOf({ table, column: column.key, parts: source.parts, world }, own) : undefined;
}
