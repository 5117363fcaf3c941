/** Where the bars of a chart lie: one row for each point, a bar for each series, from the numbers alone. */
import type { OverviewPoint } from '../../consolidate/overview';

export type Bar = Readonly<{
  series: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its number is written; to the left of a bar that goes left. */
  textX: number;
  anchor: 'start' | 'end';
  text: string;
  isBlank: boolean;
}>;
/** From `top` to `bottom` its bars lie. */
export type ChartRow = Readonly<{ label: string; labelX: number; labelY: number; top: number; bottom: number; bars: readonly Bar[] }>;
export type ChartLayout = Readonly<{ height: number; zeroX: number; rows: readonly ChartRow[] }>;

const letterWidth = 6.8;
const barHeight = 12;
const barGap = 3;
const rowGap = 12;
const labelLine = 18;
/** From here on labels stand beside their bars, below above them. */
const wideEnough = 560;
const widestLabel = 240;

const cut = (text: string, width: number): string => {
  const most = Math.max(4, Math.floor(width / letterWidth));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

export function chartLayout(points: readonly OverviewPoint[], width: number, blank: string): ChartLayout {
  const values = points.flatMap((point) => point.values.flatMap(({ value }) => value ?? []));
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const isWide = width >= wideEnough;
  const longest = Math.max(0, ...points.map(({ label }) => label.length)) * letterWidth;
  const labelWidth = isWide ? Math.min(longest + 12, widestLabel) : 0;
  const textWidth = Math.max(blank.length, ...points.flatMap((point) => point.values.map(({ text }) => text.length))) * letterWidth + 8;
  const leftOfZero = least < 0 ? textWidth : 0;
  const room = Math.max(width - labelWidth - textWidth - leftOfZero - 2, 20);
  const scale = most > least ? room / (most - least) : 0;
  const zeroX = labelWidth + leftOfZero + -least * scale + 1;
  const above = isWide ? 0 : labelLine;

  let y = 4;
  const rows = points.map(({ label, values: own }): ChartRow => {
    const top = y;
    const bars = own.map(({ value, text }, series): Bar => {
      const length = Math.abs(value ?? 0) * scale;
      const goesLeft = (value ?? 0) < 0;
      return {
        series,
        x: goesLeft ? zeroX - length : zeroX,
        y: top + above + series * (barHeight + barGap),
        width: length,
        height: barHeight,
        textX: goesLeft ? zeroX - length - 5 : zeroX + length + 5,
        anchor: goesLeft ? 'end' : 'start',
        text: value === undefined ? blank : text,
        isBlank: value === undefined,
      };
    });
    const height = own.length * (barHeight + barGap) - barGap;
    y = top + above + height + rowGap;
    return {
      label: cut(label, isWide ? labelWidth - 8 : width),
      labelX: 0,
      top: top + above,
      bottom: top + above + height,
      labelY: isWide ? top + height / 2 + 4 : top + 12,
      bars,
    };
  });
  return { height: y, zeroX, rows };
}
