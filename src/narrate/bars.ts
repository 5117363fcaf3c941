/** The bars of a chart, lying one below the other: how long each is against the longest. */
import { present } from '../core/present';
import type { BlockKinds, Line, Span } from '../core/document';

export type BarRow<S = Span> = Readonly<{
  /** Of the point, before its first bar. */
  label?: Line<S>;
  /** How many bars the point has. */
  count: number;
  /** Where there are several. */
  name?: Line<S>;
  series: number;
  /** From 0 to 1; of what is below zero the length only. */
  share: number;
  value: Line<S>;
}>;

export function barRows<S>({ series, points }: Pick<BlockKinds<S>['chart'], 'series' | 'points'>): readonly BarRow<S>[] {
  const longest = Math.max(0, ...points.flatMap(({ values }) => values.map(({ value = 0 }) => Math.abs(value))));
  return points.flatMap(({ label, values }) =>
    values.map(({ spans, value = 0 }, index): BarRow<S> => {
      const name = series.length > 1 ? series[index] : undefined;
      return {
        ...(index === 0 ? { label } : {}),
        ...present({ name }),
        count: values.length,
        series: index,
        share: longest === 0 ? 0 : Math.abs(value) / longest,
        value: spans,
      };
    }),
  );
}
