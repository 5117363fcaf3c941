/** A chart as the page made it, for tests to read; it is drawn nowhere and not saved. */
export type ChartRecord = {
  id: string;
  /** The id of the sheet it stands on. */
  sheet: string;
  name: string;
  kind: string;
  /** The area of the numbers: `'Tổng quan'!B4:D20`. */
  source: string;
  seriesBy: string;
  /** From and to, as setPosition gave them. */
  at?: readonly [string, string];
  series: { name: string }[];
  /** Everything set on it, by the path of the property: `title.text`, `axes.valueAxis.title.text`. */
  set: Record<string, unknown>;
};
