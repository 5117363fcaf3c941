/** Works out the figures of consolidated sheets from their sources. */
import { columnLetter } from '../core/address';
import type { Figure, Quoted } from '../core/figure';
import { constant, figure, joinTraces, sum } from '../core/figure';
import { moneyDecimals } from '../core/money';
import type { Table, TableRow } from '../core/table';
import { evaluate } from '../check/evaluate';
import { worldOf } from '../check/run';
import type { Column } from '../language/form';
import type { PlacedRow } from '../language/layout';
import type { Form } from '../language/load';
import type { Line } from './lines';
import { matches } from './lines';
import type { PlaceSheet, Source } from './placeSheet';

/** Where the consolidated cells will stand: the name of the workbook and of the tab. */
export type Placing = Readonly<{ file: string; tabOf: (sheet: string) => string }>;

function ofSource(source: Source, column: Column, sheet: string, lines: readonly Line[], form: Form): Figure | undefined {
  switch (source.is) {
    case 'sum':
      return sum(lines.filter((line) => matches(line, sheet, source.over)).flatMap((line) => line.figures[column.key] ?? []));
    case 'tally': {
      const met = lines
        .filter((line) => matches(line, sheet, source.over))
        .flatMap((line) => {
          const row: TableRow = { key: line.key, kind: 'item', name: line.name, figures: line.figures, texts: line.texts, row: line.row };
          const table: Table = { form: form.code, sheet, file: line.file, tab: line.tab, columns: {}, rows: [row], scale: form.scale };
          const value = evaluate(source.where, { table, row }, worldOf(form, [table], {}));
          return value.is === 'truth' && value.truth ? [value] : [];
        });
      return { ...constant(met.length), measure: 'count', ...joinTraces(met) };
    }
    case 'line':
      return source.line.figures[column.key];
    case 'given':
      return source.figure;
    default:
      return undefined;
  }
}

type Cell = Readonly<{ place: PlaceSheet; row: PlacedRow; column: Column; source: Source }>;

const asDeclared = (made: Figure, column: Column, form: Form): Figure => {
  const measure = column.kind === 'percent' ? 'percent' : column.kind === 'money' ? 'money' : 'count';
  const decimals =
    column.kind === 'percent' ? (column.decimals ?? 2) : column.kind === 'money' ? Math.max(made.decimals, moneyDecimals[form.scale]) : 0;
  return { ...figure(made.value, measure, decimals, made.from), slack: made.slack, ...(made.sources ? { sources: made.sources } : {}) };
};

/** All tables of a form, links and rates worked out after what they follow. */
export function placeTables(form: Form, places: readonly PlaceSheet[], lines: readonly Line[], placing: Placing): readonly Table[] {
  const cells: readonly Cell[] = places.flatMap((place) =>
    place.layout.rows.flatMap((row) => place.layout.columns.map((column) => ({ place, row, column, source: place.sourceOf(row, column) }))),
  );
  const figures = new Map<string, Record<string, Record<string, Figure>>>(places.map(({ layout }) => [layout.sheet.key, {}]));
  const put = ({ place, row, column }: Cell, value: Figure): void => {
    const sheet = figures.get(place.layout.sheet.key) ?? {};
    (sheet[row.key] ??= {})[column.key] = value;
  };
  const tables = (): readonly Table[] => places.map((place) => tableOf(form, place, figures.get(place.layout.sheet.key) ?? {}, placing));

  for (const cell of cells) {
    const made = ofSource(cell.source, cell.column, cell.place.layout.sheet.key, lines, form);
    if (made) put(cell, cell.source.is === 'tally' ? made : asDeclared(made, cell.column, form));
  }
  const ranks = [...new Set(cells.flatMap(({ source }) => (source.is === 'formula' ? [source.rank] : [])))].toSorted((a, b) => a - b);
  for (const rank of ranks) {
    const now = tables();
    const world = worldOf(form, now, {});
    for (const cell of cells) {
      if (cell.source.is !== 'formula' || cell.source.rank !== rank) continue;
      const table = now.find(({ sheet }) => sheet === cell.place.layout.sheet.key);
      const row = table?.rows.find(({ key }) => key === cell.row.key);
      if (!table || !row) continue;
      const value = evaluate(cell.source.formula, { table, row, column: cell.column.key }, world);
      if (value.is === 'figure') put(cell, asDeclared(value.figure, cell.column, form));
    }
  }
  return tables();
}

function tableOf(
  form: Form,
  { layout, sourceOf }: PlaceSheet,
  figures: Readonly<Record<string, Readonly<Record<string, Figure>>>>,
  placing: Placing,
): Table {
  const rows = layout.rows
    .filter(({ kind }) => kind !== 'heading')
    .map((row): TableRow => {
      const texts = Object.fromEntries(
        layout.columns.flatMap((column): readonly (readonly [string, Quoted])[] => {
          const source = sourceOf(row, column);
          const words = source.is === 'line' ? source.line.texts[column.key] : undefined;
          return words ? [[column.key, words]] : [];
        }),
      );
      const line = layout.columns.map((column) => sourceOf(row, column)).find((source) => source.is === 'line');
      const named = layout.columns.find(({ kind }) => kind === 'name');
      return {
        key: row.key,
        kind: row.kind === 'heading' ? 'row' : row.kind,
        name: line?.is === 'line' ? line.line.name : { text: row.label, from: [] },
        figures: figures[row.key] ?? {},
        texts: line?.is === 'line' && named ? { ...texts, [named.key]: line.line.name } : texts,
        row: row.row,
        ...(row.section === undefined ? {} : { section: row.section }),
        ...(row.unit === undefined ? {} : { unit: row.unit.code }),
      };
    });
  return {
    form: form.code,
    sheet: layout.sheet.key,
    file: placing.file,
    tab: placing.tabOf(layout.sheet.key),
    columns: Object.fromEntries(layout.columns.map(({ key }, index) => [key, columnLetter(index + 1)])),
    rows,
    scale: form.scale,
  };
}
