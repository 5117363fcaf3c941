/** The figure of a consolidated cell that stands on lines of the breakdown or is given; those of formulas come after (placeTables.ts). */
import type { Figure } from '../core/figure';
import { constant, joinTraces, sum } from '../core/figure';
import type { Table, TableRow } from '../core/table';
import { evaluate } from '../reckon/evaluate';
import { worldOf } from '../reckon/world';
import type { Column } from '../language/form';
import type { Form } from '../language/load';
import type { Lines } from './lines/lines';
import { figureOfLine, lineNumbered } from './lines/numbered';
import { select } from './lines/select';
import type { Source } from './placeSheet';

export function ofSource(source: Source, column: Column, sheet: string, lines: Lines, form: Form): Figure | undefined {
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
