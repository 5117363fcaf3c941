/** A chart still to be drawn, as plain data: by Excel over cells of a sheet, by the page from the same numbers. */

export type ChartPlan = Readonly<{
  title: string;
  /** `bar` lies, for long names; `column` stands. */
  kind: 'bar' | 'column';
  /** The sheet that holds the numbers and gets the chart. */
  sheet: string;
  /** `B4:D20`: the first row names the series, the first column the categories. */
  area: string;
  /** Where it is drawn: `F4:N20`. */
  at: string;
  /** Of the values: `0.00`, `#,##0`. */
  numberFormat: string;
  /** Of the value axis: "triệu đồng", "%". */
  unit: string;
}>;
