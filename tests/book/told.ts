/** What a consolidated workbook gave when it was read back, short enough to be kept beside it. */
import { createHash } from 'node:crypto';
import type { ReadBack } from '../../src/book/read/readBack';
import type { CellRef } from '../../src/core/cell';
import type { Figure, Quoted } from '../../src/core/figure';
import { sourcesOf } from '../../src/core/figure';
import type { Table } from '../../src/core/table';
import { tableOf } from '../../src/core/kept/table';

const cell = ({ file, sheet, cell: at }: CellRef): string => `${file} ${sheet} ${at}`;
const traced = (item: Figure | Quoted): readonly string[] => [...item.from.map(cell), '<', ...sourcesOf(item).map(cell)];
const figureText = ({ value, measure, decimals, slack }: Figure): string => [value, measure, decimals, slack].join(' ');

/** One text for each figure and quoted cell, whatever the order of the columns in memory. */
const lines = ({ rows, from, to }: Table): readonly string[] =>
  [
    ...rows.flatMap(({ key, kind, section, name, row, figures, texts }) => {
      const of = [key, kind, section ?? '', row].join(' ');
      return [
        [of, name.text, ...traced(name)].join(' '),
        ...Object.entries(figures).map(([column, item]) => [of, column, figureText(item), ...traced(item)].join(' ')),
        ...Object.entries(texts).map(([column, item]) => [of, column, item.text, ...traced(item)].join(' ')),
      ];
    }),
    ...[from, to].map((date) => (date ? [date.text, ...traced(date)].join(' ') : '')),
  ].toSorted();

const fingerprint = (table: Table): string => createHash('sha256').update(lines(table).join('\n')).digest('hex').slice(0, 16);

/** Figures with all their cells by a fingerprint of each sheet; who filed, the choices and what was changed by hand in full. */
export function told(back: Extract<ReadBack, { consolidation: unknown }>): unknown {
  const { consolidation, edited } = back;
  const { catalogue, period, settings, forms } = consolidation;
  return {
    catalogue: catalogue.code,
    above: catalogue.above,
    place: [catalogue.place.code, catalogue.place.name, catalogue.place.level, catalogue.place.kind, catalogue.place.parent],
    units: catalogue.units.map(({ code, name, level, kind, parent, codeSystem, validFrom, reportName, order }) =>
      [code, name, level, kind, parent, codeSystem, validFrom, reportName, order].join(' | '),
    ),
    period: period.code,
    settings,
    forms: forms.map(({ form, version, period: own, progress, units, tables, adjustments }) => ({
      form,
      version,
      period: own.code,
      progress: progress.map(({ unit, status, file, errors, warnings }) => [unit.code, status, errors, warnings, file ?? ''].join(' ')),
      returns: units.map(({ unit, file, sha256, round, scales, tables: filed }) => ({
        of: [unit.code, file, sha256, round].join(' '),
        scales,
        tables: Object.fromEntries(filed.map((table) => [table.sheet, fingerprint(tableOf(table))])),
      })),
      sheets: Object.fromEntries(tables().map((table) => [table.sheet, fingerprint(table)])),
      adjustments: adjustments.map(({ label, unit, column, received, given }) =>
        [label, unit.code, column, ...[received, given].map((item) => (item ? [figureText(item), ...traced(item)].join(' ') : ''))].join(
          ' ',
        ),
      ),
    })),
    edited: edited.map(({ at, text, found, computed }) => [cell(at), text, found?.value ?? '', computed?.value ?? ''].join(' ')),
  };
}
