/** What an office looks at first: charts of consolidated figures, each figure with the cell it comes from. */
import type { CellRef } from '../core/cell';
import { missing } from '../core/consolidation';
import { decimalsOf, roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import { plainNumber } from '../core/figure';
import type { Lang } from '../core/lang';
import { periodName } from '../core/period';
import { present } from '../core/present';
import type { Table, TableRow } from '../core/table';
import { cellOf, rowOf } from '../core/table';
import { formatPlain } from '../core/vietnamese';
import type { ChartDefinition, ChartPoints } from '../language/chart';
import { figureRule } from '../language/columns/ask';
import { speaksOf } from '../language/dated';
import type { Column } from '../language/form';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import { groupRowKey } from '../language/sheets/grouping';
import { numberFormat } from '../paper/styles';
import type { Worked, WorkedForm } from './consolidate';
import { valuesOf } from './placed';

/** A blank cell has no value, and is not 0. `text` is as people write it, empty for a blank. */
export type OverviewValue = Readonly<{ at: CellRef; value?: number; text: string }>;
export type OverviewPoint = Readonly<{ label: string; values: readonly OverviewValue[] }>;
export type OverviewChart = Readonly<{
  code: string;
  form: string;
  title: string;
  kind: ChartDefinition['kind'];
  /** "năm 2020": of the form's figures. */
  period: string;
  periodCode: string;
  /** Of the axis: "triệu đồng", "%". */
  unit: string;
  numberFormat: string;
  series: readonly string[];
  points: readonly OverviewPoint[];
  /** Units that file these figures and whose are not in. */
  missing: readonly string[];
}>;

const sectionLabel = (table: Table, row: TableRow): string => rowOf(table, row.section ?? '')?.name.text ?? '';

/** A unit that stands in two sections is told apart by their names. */
function labelled(table: Table, rows: readonly TableRow[]): readonly Readonly<{ row: TableRow; label: string }>[] {
  const isTwice = (row: TableRow): boolean => rows.some((other) => other !== row && other.unit === row.unit);
  return rows.map((row) => ({ row, label: isTwice(row) ? `${row.name.text} (${sectionLabel(table, row)})` : row.name.text }));
}

function rowsOf(table: Table, { rows }: ChartPoints): readonly Readonly<{ row: TableRow; label: string }>[] {
  switch (rows.is) {
    case 'row': {
      const row = rowOf(table, rows.row);
      return row ? [{ row, label: rows.label ?? row.name.text }] : [];
    }
    case 'groups':
      return table.rows.filter(({ key }) => key.startsWith(groupRowKey(rows.by, ''))).map((row) => ({ row, label: row.name.text }));
    case 'units':
      return labelled(
        table,
        table.rows.filter(({ kind, unit }) => kind === 'item' && unit !== undefined),
      );
  }
}

/** Rates with the decimals of the form, money with as many as any figure of the chart needs, and two at most. */
function decimalsIn(figures: readonly Figure[], column: Column | undefined): number {
  if (figures.some(({ measure }) => measure === 'percent')) return column?.decimals ?? 2;
  return Math.max(0, ...figures.map(({ measure, value }) => (measure === 'count' ? 0 : decimalsOf(roundTo(value, 2)))));
}

const columnOf = (form: Form, sheet: string, key: string): Column | undefined =>
  leaves(form.sheets.find((item) => item.key === sheet)?.columns ?? []).find((column) => column.key === key);

type Found = Readonly<{ label: string; values: readonly Readonly<{ at: CellRef; figure?: Figure }>[] }>;

function pointsOf(worked: WorkedForm, points: ChartPoints): readonly Found[] {
  const table = valuesOf(worked).find(({ sheet }) => sheet === points.sheet);
  if (!table) return [];
  return rowsOf(table, points).map(({ row, label }) => ({
    label,
    values: points.columns.map((key) => ({ at: cellOf(table, row, key), ...present({ figure: row.figures[key] }) })),
  }));
}

/** All figures of a chart with one number of decimals. */
function written(points: readonly Found[], column: Column | undefined, lang: Lang): readonly OverviewPoint[] {
  const decimals = decimalsIn(
    points.flatMap(({ values }) => values.flatMap(({ figure }) => figure ?? [])),
    column,
  );
  const valueOf = ({ at, figure }: Found['values'][number]): OverviewValue =>
    figure ? { at, value: plainNumber(figure), text: formatPlain(figure.value, lang, { decimals, keepZeros: true }) } : { at, text: '' };
  return points.map(({ label, values }) => ({ label, values: values.map(valueOf) }));
}

/** Who files the sheets that a chart is drawn from, and is not in. */
function missingFor({ form, result }: WorkedForm, { points }: ChartDefinition): readonly string[] {
  const sheets = form.sheets.filter(({ key }) => points.some(({ sheet }) => sheet === key));
  return missing(result)
    .filter(({ kind }) => sheets.some(({ filedBy }) => !filedBy || filedBy.includes(kind)))
    .map(({ reportName }) => reportName);
}

function chartOf(worked: WorkedForm, chart: ChartDefinition, lang: Lang): OverviewChart | undefined {
  const points = chart.points.flatMap((item) => pointsOf(worked, item));
  if (points.length === 0) return undefined;
  const { form, result } = worked;
  const [first] = chart.points;
  const column = first && columnOf(form, first.sheet, first.columns[0] ?? '');
  return {
    code: chart.code,
    form: form.code,
    title: chart.title[lang],
    kind: chart.kind,
    period: periodName(result.period),
    periodCode: result.period.code,
    unit: (column && figureRule(column)?.unit(column, form.scale)) ?? '',
    numberFormat: (column && numberFormat(column, form.scale)) ?? '#,##0',
    series: chart.series.map((words) => words[lang]),
    points: written(points, column, lang),
    missing: missingFor(worked, chart),
  };
}

/** A form that nobody filed has no chart. */
export const overviewOf = ({ forms }: Worked, charts: readonly ChartDefinition[], lang: Lang): readonly OverviewChart[] =>
  charts.flatMap((chart) => {
    const worked = forms.find(({ form }) => speaksOf(chart, form));
    return (worked && chartOf(worked, chart, lang)) ?? [];
  });
