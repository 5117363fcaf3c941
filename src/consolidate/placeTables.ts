/** Works out the figures of consolidated sheets from their sources. */
import { columnLetter } from '../core/address';
import type { Figure, Quoted } from '../core/figure';
import { constant, joinTraces, sum } from '../core/figure';
import { present } from '../core/present';
import { groupBy } from '../core/remember';
import type { Table, TableRow } from '../core/table';
import { unitKey } from '../core/unitId';
import { rowOf } from '../core/table';
import type { World } from '../reckon/evaluate';
import { evaluate } from '../reckon/evaluate';
import { worldOf } from '../reckon/world';
import { figureOf, isName } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { PlacedRow } from '../language/layout';
import type { Form } from '../language/load';
import type { Lines } from './lines/lines';
import { figureOfLine, lineNumbered } from './lines/numbered';
import { select } from './lines/select';
import type { PlaceSheet, Source } from './placeSheet';

/** Where the consolidated cells will stand: the name of the workbook and of the tab. */
export type Placing = Readonly<{ file: string; tabOf: (sheet: string) => string }>;

function ofSource(source: Source, column: Column, sheet: string, lines: Lines, form: Form): Figure | undefined {
  switch (source.is) {
    case 'sum':
      return sum(select(lines, sheet, source.over).flatMap((number) => figureOfLine(lines, number, column.key) ?? []));
    case 'tally': {
      const met = select(lines, sheet, source.over).flatMap((number) => {
        const line = lineNumbered(lines, number);
        if (!line) return [];
        const row: TableRow = { key: line.key, kind: 'item', name: line.name, figures: line.figures, texts: line.texts, row: line.row };
        const table: Table = { form: form.code, sheet, file: line.file, tab: line.tab, columns: {}, rows: [row], scale: form.scale };
        const value = evaluate(source.where, { table, row }, worldOf(form, [table], {}));
        return value.is === 'truth' && value.truth ? [value] : [];
      });
      return { ...constant(met.length), measure: 'count', ...joinTraces(met) };
    }
    case 'line':
      return figureOfLine(lines, source.line, column.key);
    case 'given':
      return source.figure;
    default:
      return undefined;
  }
}

type Cell = Readonly<{ place: PlaceSheet; row: PlacedRow; column: Column; source: Source }>;

/** Money brought to the form's scale from a smaller one keeps the digits it came with. */
function asDeclared(made: Figure, column: Column, form: Form): Figure {
  const own = figureOf(column, form.scale, made.value, made.from);
  const decimals = own.measure === 'money' ? Math.max(made.decimals, own.decimals) : own.decimals;
  return { ...own, decimals, slack: made.slack, ...present({ sources: made.sources }) };
}

/** A table with figures still to come: `put` adds one. */
type Growing = Readonly<{ table: Table; put: (row: string, column: string, value: Figure) => void }>;

/** All tables of a form, links and rates worked out after what they follow. */
export function placeTables(form: Form, places: readonly PlaceSheet[], lines: Lines, placing: Placing): readonly Table[] {
  const growing = new Map(places.map((place) => [place, emptyTable(form, place, lines, placing)]));
  const tables = [...growing.values()].map(({ table }) => table);
  const world = worldOf(form, tables, {});
  const cells: readonly Cell[] = places.flatMap((place) =>
    place.layout.rows.flatMap((row) => place.layout.columns.map((column) => ({ place, row, column, source: place.sourceOf(row, column) }))),
  );
  const put = ({ place, row, column }: Cell, value: Figure): void => growing.get(place)?.put(row.key, column.key, value);

  for (const cell of cells) {
    const made = ofSource(cell.source, cell.column, cell.place.layout.sheet.key, lines, form);
    if (made) put(cell, cell.source.is === 'tally' ? made : asDeclared(made, cell.column, form));
  }
  const byRank = groupBy(cells, ({ source }) => (source.is === 'formula' ? String(source.rank) : ''));
  const ranks = [...byRank.keys()].filter((rank) => rank !== '').sort((a, b) => Number(a) - Number(b));
  for (const rank of ranks) {
    const made = (byRank.get(rank) ?? []).map((cell) => [cell, followed(cell, growing.get(cell.place)?.table, world)] as const);
    // Only now, so that no cell sees another one of its own rank.
    for (const [cell, value] of made) if (value) put(cell, asDeclared(value, cell.column, form));
  }
  return tables;
}

function followed({ row, column, source }: Cell, table: Table | undefined, world: World): Figure | undefined {
  const own = table && rowOf(table, row.key);
  if (!own || source.is !== 'formula') return undefined;
  const value = evaluate(source.formula, { table, row: own, column: column.key }, world);
  return value.is === 'figure' ? value.figure : undefined;
}

function emptyTable(form: Form, { layout, sourceOf }: PlaceSheet, lines: Lines, placing: Placing): Growing {
  const figures = new Map<string, Record<string, Figure>>(layout.rows.map(({ key }) => [key, {}]));
  const rows = layout.rows
    .filter(({ kind }) => kind !== 'heading')
    .map((row): TableRow => {
      const shown = layout.columns.flatMap((column) => {
        const source = sourceOf(row, column);
        return source.is === 'line' ? [{ key: column.key, number: source.line }] : [];
      });
      const line = shown[0] && lineNumbered(lines, shown[0].number);
      const texts = Object.fromEntries(
        shown.flatMap(({ key }): readonly (readonly [string, Quoted])[] => {
          const words = line?.texts[key];
          return words ? [[key, words]] : [];
        }),
      );
      const named = layout.columns.find(isName);
      return {
        key: row.key,
        kind: row.kind === 'heading' ? 'row' : row.kind,
        name: line ? line.name : { text: row.label, from: [] },
        figures: figures.get(row.key) ?? {},
        texts: line && named ? { ...texts, [named.key]: line.name } : texts,
        row: row.row,
        ...present({ section: row.section, unit: row.unit && unitKey(row.unit) }),
      };
    });
  const table: Table = {
    form: form.code,
    sheet: layout.sheet.key,
    file: placing.file,
    tab: placing.tabOf(layout.sheet.key),
    columns: Object.fromEntries(layout.columns.map(({ key }, index) => [key, columnLetter(index + 1)])),
    rows,
    scale: form.scale,
  };
  return {
    table,
    put: (row, column, value) => {
      const own = figures.get(row);
      if (own) own[column] = value;
    },
  };
}
