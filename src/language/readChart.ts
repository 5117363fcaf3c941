/** Checks charts against the forms before any figure is at hand: cells that every version they speak of has, of one measure. */
import type { ChartDefinition, ChartPoints, ChartRows } from './chart';
import { measureOf } from './columns/ask';
import type { ColumnKind } from './columns/kinds';
import { meet, speaksOf, strangers } from './dated';
import type { Sheet } from './form';
import { leaves } from './form';
import type { Form } from './load';
import { nameOfForm } from './load';
import type { Attempt, DefinitionProblem } from './problem';
import { below, problem, problemsIn, stop } from './problem';
import { resolve } from './resolve';
import { refuse } from './sayProblem';
import { z } from './schemaParts';
import { shapeProblems } from './shape';
import { shapeOf } from './sheets/ask';
import { byUnit, groupRowKey } from './sheets/grouping';

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const both = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const definition = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,5}\.[a-z][A-Za-z]*$/),
  form: z.string().regex(/^[A-Z]{2,5}$/),
  versions: z.array(z.string().min(1)).min(1).optional(),
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

const isChart = (data: unknown): data is ChartDefinition => definition.safeParse(data).success;

/** A row that the form is sure to have; a list grouped by units has one for any of them. */
function sampleRow(sheet: Sheet, rows: ChartRows): string {
  const { itemsAreUnits, sums, groupings } = shapeOf(sheet);
  if (rows.is === 'row') return rows.row;
  if (rows.is === 'units') {
    if (!itemsAreUnits) stop('chart.noUnits', { sheet: sheet.key });
    return sums.find(({ kind }) => kind === 'total')?.key ?? '';
  }
  const choices = leaves(sheet.columns).find((column) => column.key === rows.by)?.choices;
  if (!groupings.some(({ by }) => by === rows.by) || !(choices || rows.by === byUnit))
    return stop('chart.notGrouped', { sheet: sheet.key, by: rows.by });
  return groupRowKey(rows.by, choices?.[0]?.key ?? 'x');
}

function kindsOf(form: Form, { sheet, rows, columns }: ChartPoints): readonly ColumnKind[] {
  const own = form.sheets.find((item) => item.key === sheet);
  if (!own) return stop('sheet.unknown', { form: nameOfForm(form), sheet });
  const row = sampleRow(own, rows);
  return columns.map((column) => {
    resolve(form, own, { is: 'ref', to: [sheet, row, column] });
    return leaves(own.columns).find((item) => item.key === column)?.kind ?? 'count';
  });
}

function checkAgainst(chart: ChartDefinition, form: Form): void {
  const kinds = new Set(chart.points.flatMap((points) => kindsOf(form, points)));
  // One axis measures one thing.
  if (kinds.size !== 1 || [...kinds].some((kind) => measureOf({ kind }) === undefined)) stop('chart.measures', {});
  if (chart.points.some(({ columns }) => columns.length !== chart.series.length)) stop('chart.series', {});
}

function readChart(data: unknown, forms: readonly Form[]): Attempt<ChartDefinition> {
  if (!isChart(data)) return { problems: shapeProblems(definition, data) };
  const strange = strangers(data, forms, []);
  if (strange.length > 0) return { problems: strange };
  const problems = forms.filter((form) => speaksOf(data, form)).flatMap((form) => problemsIn(['points'], () => checkAgainst(data, form)));
  return problems.length > 0 ? { problems } : { value: data };
}

export type ReadCharts = Readonly<{ charts: readonly ChartDefinition[]; problems?: never } | { problems: readonly DefinitionProblem[] }>;

/** Charts of cells that every version they speak of has, else all that is wrong; each path begins with the position of the chart. */
export function readCharts(data: readonly unknown[], forms: readonly Form[]): ReadCharts {
  const read = data.map((item) => readChart(item, forms));
  const charts = read.flatMap((item) => (item.problems ? [] : [item.value]));
  const problems = [
    ...read.flatMap((item, index) => below([index], item.problems ?? [])),
    ...charts.flatMap((chart, index) =>
      charts.slice(0, index).some((other) => other.code === chart.code && meet(other, chart))
        ? [problem([index, 'code'], 'code.twice', { code: chart.code })]
        : [],
    ),
  ];
  return problems.length > 0 ? { problems } : { charts };
}

/** For charts that must be sound. Throws, with all that is wrong. */
export function checkedCharts(data: readonly unknown[], forms: readonly Form[]): readonly ChartDefinition[] {
  const read = readCharts(data, forms);
  return read.problems ? refuse('charts', data, read.problems) : read.charts;
}
