/** A consolidated table before its figures: rows with their names and words. */
import { columnLetter } from '../core/address';
import type { Figure, Quoted } from '../core/figure';
import { present } from '../core/present';
import type { Table, TableRow } from '../core/table';
import { unitKey } from '../core/unitId';
import { isName } from '../language/columns/ask';
import type { Form } from '../language/load';
import type { Lines } from './lines/lines';
import { lineNumbered } from './lines/numbered';
import type { PlaceSheet } from './placeSheet';

/** Where the consolidated cells will stand: the name of the workbook and of the tab. */
export type Placing = Readonly<{ file: string; tabOf: (sheet: string) => string }>;

/** Figures are put among those of their row, by its key. */
export type Growing = Readonly<{ table: Table; figures: ReadonlyMap<string, Record<string, Figure>> }>;

export function emptyTable(form: Form, { layout, sourceOf }: PlaceSheet, lines: Lines, placing: Placing): Growing {
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
  return { table, figures };
}
