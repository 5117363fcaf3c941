/** The tables of a place, put away like those of the units, and made again when they are asked for. */
import { parseAddress } from '../core/address';
import type { CellRef } from '../core/cell';
import type { Figure, Traced } from '../core/figure';
import { keep, tableOf } from '../core/kept/table';
import type { KeptTable, Table, TableRow } from '../core/table';
import { worldOf } from '../reckon/world';
import type { Form } from '../language/load';
import type { Lines } from './lines/lines';
import type { Around } from './placeCell';
import { cellAt, figureOfCell } from './placeCell';
import type { PlaceSheet } from './placeSheet';
import type { OriginOf, Trace } from './traces';
import { markFile, tracedLater, tracerOf } from './traces';

/** A table for each of the places, in their order. */
export type Placed = Readonly<{ form: Form; places: readonly PlaceSheet[]; lines: Lines; kept: readonly KeptTable[] }>;

/** Of a marked table every figure stands in its own cell, so that no cell has to be kept. */
const marked = (table: Table): Table => ({ ...table, file: markFile });
export const keepPlaced = (tables: readonly Table[]): readonly KeptTable[] =>
  tables.map((table) => ({ ...keep(marked(table)), file: table.file }));

const nothing: Traced = { from: [] };

/** Works a cell of the place out once more, to see what it stands on. */
function originsIn({ form, places, lines }: Placed, tables: readonly Table[]): OriginOf {
  const byTab = new Map(tables.map(({ tab }, index) => [tab, places[index]]));
  const byPlace = new Map(places.map((place, index) => [place, tables[index]]));
  const around: Around = { form, lines, tableOf: (place) => byPlace.get(place), world: worldOf(form, tables, {}) };
  return ({ sheet, cell }: CellRef) => {
    const place = byTab.get(sheet);
    const at = parseAddress(cell);
    const { rows = [], columns = [] } = place?.layout ?? {};
    const row = rows[(at?.row ?? 0) - (rows[0]?.row ?? 0)];
    const column = columns[(at?.column ?? 0) - 1];
    return (place && row && column && figureOfCell(cellAt(place, row, column), around)) ?? nothing;
  };
}

function traced(row: TableRow, trace: Trace): TableRow {
  const figures: Record<string, Figure> = {};
  for (const [key, figure] of Object.entries(row.figures)) figures[key] = tracedLater(figure, trace);
  return { ...row, figures };
}

/** For who asks for values alone: their figures know no cells, and take a tenth of the time. */
export const valuesOf = ({ kept }: Pick<Placed, 'kept'>): readonly Table[] =>
  kept.map((table) => ({ ...tableOf({ ...table, columns: {} }), columns: table.columns }));

/** Whoever asks should let them go soon: of a country they are large, and what their figures stand on is remembered with them. */
export function openPlaced(placed: Placed): readonly Table[] {
  const tables = placed.kept.map((kept) => tableOf({ ...kept, file: markFile }));
  const trace = tracerOf(originsIn(placed, tables));
  return tables.map((table, index) => ({
    ...table,
    file: placed.kept[index]?.file ?? '',
    rows: table.rows.map((row) => traced(row, trace)),
  }));
}
