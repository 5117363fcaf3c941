/** Works out the figures of consolidated sheets from their sources. */
import type { Figure } from '../core/figure';
import { groupBy } from '../core/remember';
import type { Table } from '../core/table';
import { cellOf, rowOf } from '../core/table';
import { worldOf } from '../reckon/world';
import { figureOf } from '../language/columns/ask';
import type { Form } from '../language/load';
import type { Growing, Placing } from './emptyTable';
import { emptyTable } from './emptyTable';
import type { Lines } from './lines/lines';
import type { Around, PlaceCell } from './placeCell';
import { cellAt, figureOfCell } from './placeCell';
import type { PlaceSheet, Source } from './placeSheet';
import { markFile } from './traces';

/** Money brought to the form's scale from a smaller one keeps the digits it came with; a tally is what it is. */
function asDeclared({ value, measure, decimals, slack }: Figure, { source, column }: PlaceCell, form: Form): Omit<Figure, 'from'> {
  if (source.is === 'tally') return { value, measure, decimals, slack };
  const own = figureOf(column, form.scale, value, []);
  return { value, measure: own.measure, decimals: own.measure === 'money' ? Math.max(decimals, own.decimals) : own.decimals, slack };
}

/** What stands on lines comes first, opening rates last. */
const rankOf = (source: Source): number => (source.is === 'formula' ? source.rank : source.is === 'opening' ? Infinity : -1);

/** Puts a figure into its table, as coming from a mark of its own cell. */
function put(growing: Growing | undefined, cell: PlaceCell, made: Omit<Figure, 'from'>): void {
  const figures = growing?.figures.get(cell.row.key);
  const row = growing && rowOf(growing.table, cell.row.key);
  if (figures && row) figures[cell.column.key] = { ...made, from: [{ ...cellOf(growing.table, row, cell.column.key), file: markFile }] };
}

/** All tables of a form, every figure marked (traces.ts): links and rates are worked out after what they follow. */
export function placeTables(form: Form, places: readonly PlaceSheet[], lines: Lines, placing: Placing): readonly Table[] {
  const growing = new Map(places.map((place) => [place, emptyTable(form, place, lines, placing)]));
  const tables = [...growing.values()].map(({ table }) => table);
  const around: Around = { form, lines, tableOf: (place) => growing.get(place)?.table, world: worldOf(form, tables, {}) };
  const cells = places.flatMap((place) =>
    place.layout.rows.flatMap((row) => place.layout.columns.map((column) => cellAt(place, row, column))),
  );
  const byRank = groupBy(cells, ({ source }) => String(rankOf(source)));
  for (const rank of [...byRank.keys()].sort((a, b) => Number(a) - Number(b))) {
    const made = (byRank.get(rank) ?? []).map((cell) => [cell, figureOfCell(cell, around)] as const);
    // Only now, so that no cell sees another one of its own rank.
    for (const [cell, figure] of made) if (figure) put(growing.get(cell.place), cell, asDeclared(figure, cell, form));
  }
  return tables;
}
