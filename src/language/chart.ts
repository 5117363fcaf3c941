/** How a chart of consolidated figures is written: plain data. */
import type { Both } from '../core/lang';
import type { OfForm } from './dated';

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

/** Several of one code speak of different dated definitions of the form. */
export type ChartDefinition = Readonly<
  OfForm & {
    code: string;
    title: Both;
    /** In Excel; `bar` lies, for long names, `column` stands. */
    kind: 'bar' | 'column';
    series: readonly Both[];
    points: readonly ChartPoints[];
  }
>;
