/** A cell of a consolidated sheet: the figure it comes to, from lines of the breakdown or from other cells of the place. */
import type { Figure } from '../core/figure';
import type { Table } from '../core/table';
import { rowOf } from '../core/table';
import { evaluate } from '../reckon/evaluate';
import type { World } from '../reckon/evaluate';
import type { Column } from '../language/form';
import type { PlacedRow } from '../language/layout';
import type { Form } from '../language/load';
import type { Lines } from './lines/lines';
import { openingRateOf } from './opening';
import { ofSource } from './placeFigure';
import type { PlaceSheet, Source } from './placeSheet';

export type PlaceCell = Readonly<{ place: PlaceSheet; row: PlacedRow; column: Column; source: Source }>;

/** What cells are worked out in: the tables of the place so far, one for each of its sheets. */
export type Around = Readonly<{ form: Form; lines: Lines; tableOf: (place: PlaceSheet) => Table | undefined; world: World }>;

export const cellAt = (place: PlaceSheet, row: PlacedRow, column: Column): PlaceCell => ({
  ...{ place, row, column },
  source: place.sourceOf(row, column),
});

export function figureOfCell({ place, row, column, source }: PlaceCell, { form, lines, tableOf, world }: Around): Figure | undefined {
  if (source.is !== 'formula' && source.is !== 'opening') return ofSource(source, column, place.layout.sheet.key, lines, form);
  const table = tableOf(place);
  const own = table && rowOf(table, row.key);
  if (!own) return undefined;
  if (source.is === 'opening') return openingRateOf({ table, column: column.key, parts: source.parts, world }, own);
  const value = evaluate(source.formula, { table, row: own, column: column.key }, world);
  return value.is === 'figure' ? value.figure : undefined;
}
