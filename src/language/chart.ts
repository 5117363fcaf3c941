/** How a chart of consolidated figures is written: plain data, checked against the forms before any figure is at hand. */
import { z } from 'zod';
import type { Both } from '../core/lang';
import { measureOf } from './columns/ask';
import type { ColumnKind } from './columns/list';
import type { Sheet } from './form';
import { leaves } from './form';
import type { Form } from './load';
import { byUnit, groupRowKey, resolve } from './resolve';

/**
 * What stands side by side along the chart: one row of a sheet; the rows that a list is grouped into (`by` is the column, or
 * `donVi` for the unit that filed); or the row of each unit on a sheet of sections.
 */
export type ChartRows = Readonly<
  | { is: 'row'; row: string; /** Where the form's own words are too long or too few. */ label?: string }
  | { is: 'groups'; by: string }
  | { is: 'units' }
>;

export type ChartPoints = Readonly<{
  sheet: string;
  rows: ChartRows;
  /** The column of each series, in their order. */
  columns: readonly string[];
}>;

export type ChartDefinition = Readonly<{
  code: string;
  form: string;
  title: Both;
  /** In Excel; `bar` lies, for long names, `column` stands. */
  kind: 'bar' | 'column';
  series: readonly Both[];
  points: readonly ChartPoints[];
}>;

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const both = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const definition = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,5}\.[a-z][A-Za-z]*$/),
  form: z.string().regex(/^[A-Z]{2,5}$/),
  title: both,
  kind: z.enum(['bar', 'column']),
  series: z.array(both).min(1).max(2),
  points: z
    .array(
      z.strictObject({
        sheet: key,
        rows: z.discriminatedUnion('is', [
          z.strictObject({ is: z.literal('row'), row: key, label: z.string().min(1).optional() }),
          z.strictObject({ is: z.literal('groups'), by: key }),
          z.strictObject({ is: z.literal('units') }),
        ]),
        columns: z.array(key).min(1),
      }),
    )
    .min(1),
});

/** A row that the form is sure to have; a list grouped by units has one for any of them. */
function sampleRow({ body, columns, key: sheet }: Sheet, rows: ChartRows): string {
  if (rows.is === 'row') return rows.row;
  if (rows.is === 'units') {
    if (body.kind !== 'sections') throw new Error(`sheet ${sheet} has no rows for units`);
    return body.total.key;
  }
  const choices = leaves(columns).find((column) => column.key === rows.by)?.choices;
  if (body.kind !== 'list' || !body.groupings.some(({ by }) => by === rows.by) || !(choices || rows.by === byUnit))
    throw new Error(`sheet ${sheet} is not grouped by ${rows.by}`);
  return groupRowKey(rows.by, choices?.[0]?.key ?? 'x');
}

function kindsOf(form: Form, { sheet, rows, columns }: ChartPoints): readonly ColumnKind[] {
  const own = form.sheets.find((item) => item.key === sheet);
  if (!own) throw new Error(`there is no sheet ${sheet}`);
  const row = sampleRow(own, rows);
  return columns.map((column) => {
    resolve(form, own, { is: 'ref', to: [sheet, row, column] });
    return leaves(own.columns).find((item) => item.key === column)?.kind ?? 'count';
  });
}

function checkAgainst(chart: ChartDefinition, form: Form): void {
  const kinds = new Set(chart.points.flatMap((points) => kindsOf(form, points)));
  // One axis measures one thing.
  if (kinds.size !== 1 || [...kinds].some((kind) => measureOf({ kind }) === undefined))
    throw new Error('its columns are not all of one measure');
  if (chart.points.some(({ columns }) => columns.length !== chart.series.length)) throw new Error('each series needs its column');
}

/** Throws on a chart of cells that some version of its form does not have, naming both. */
export function loadCharts(data: readonly unknown[], forms: readonly Form[]): readonly ChartDefinition[] {
  const charts: readonly ChartDefinition[] = data.map((item) => {
    const read = definition.safeParse(item);
    if (!read.success) throw new Error(`chart: ${z.prettifyError(read.error)}`);
    return read.data as ChartDefinition;
  });
  const twice = charts.find(({ code }, index) => charts.findIndex((other) => other.code === code) !== index);
  if (twice) throw new Error(`chart ${twice.code} stands twice`);
  for (const chart of charts) {
    const versions = forms.filter(({ code }) => code === chart.form);
    if (versions.length === 0) throw new Error(`chart ${chart.code}: there is no form ${chart.form}`);
    for (const form of versions) {
      try {
        checkAgainst(chart, form);
      } catch (error) {
        throw new Error(
          `chart ${chart.code}, form ${form.code} (${form.version}): ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }
  return charts;
}
