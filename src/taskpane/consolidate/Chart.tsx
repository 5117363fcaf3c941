/** One chart of the overview: lying bars with their numbers beside them, and the same numbers as a table. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OverviewChart, OverviewPoint } from '../../consolidate/overview';
import { Button } from '../ui/Button';
import { common } from '../words/common';
import type { Say } from '../words/sayIn';
import { useSay } from '../words/say';
import { chartLayout } from './chartLayout';
import { periodFor } from './summary';
import { useWidth } from './useWidth';
import { words } from './words';

/** More would not be read as a picture any more. */
const shownAtOnce = 40;

function Bars({ points, width }: Readonly<{ points: readonly OverviewPoint[]; width: number }>): JSX.Element {
  const say = useSay();
  const { zeroX, rows } = chartLayout(points, width, say(words.blank));
  return (
    <>
      {rows.map(({ label, labelX, labelY, top, bottom, bars }, index) => (
        <g key={index}>
          <text x={labelX} y={labelY} class="chart-label">
            {label}
          </text>
          <line class="chart-zero" x1={zeroX} x2={zeroX} y1={top - 3} y2={bottom + 3} />
          {bars.map((bar) => (
            <g key={bar.series}>
              {bar.isBlank ? null : <rect class={`bar bar-${bar.series}`} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />}
              <text class={bar.isBlank ? 'chart-blank' : 'chart-value'} x={bar.textX} y={bar.y + bar.height - 2} text-anchor={bar.anchor}>
                {bar.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

const titleOf = (say: Say, { title, period: name, periodCode: code }: OverviewChart): string =>
  say(words.chartTitle, { title, period: periodFor(say, { code, name }) });

function Numbers({ chart, title }: Readonly<{ chart: OverviewChart; title: string }>): JSX.Element {
  const say = useSay();
  return (
    <details class="folded">
      <summary>{say(words.numbers)}</summary>
      <table class="chart-numbers">
        <caption class="out-of-sight">{title}</caption>
        <thead>
          <tr>
            <td />
            {chart.series.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.points.map(({ label, values }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              {values.map(({ value, text }, at) => (
                <td key={at}>{value === undefined ? <span class="hint">{say(words.blank)}</span> : text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The picture in words: how much there is of it, and its ends. */
function labelOf(say: Say, chart: OverviewChart): string {
  const series = chart.series.length - 1;
  const known = chart.points.filter(({ values }) => values[series]?.value !== undefined);
  const inOrder = [...known].sort((a, b) => (b.values[series]?.value ?? 0) - (a.values[series]?.value ?? 0));
  const named = (point: OverviewPoint | undefined): string =>
    point ? `${point.label} (${point.values[series]?.text ?? ''})` : say(words.blank);
  return say(words.chartLabel, {
    title: titleOf(say, chart),
    unit: chart.unit,
    count: chart.points.length,
    series: chart.series[series] ?? '',
    most: named(inOrder[0]),
    least: named(inOrder.at(-1)),
  });
}

export function Chart({ chart }: Readonly<{ chart: OverviewChart }>): JSX.Element {
  const say = useSay();
  const title = titleOf(say, chart);
  const label = labelOf(say, chart);
  const [ref, width] = useWidth<HTMLDivElement>();
  const [shown, setShown] = useState(shownAtOnce);
  const points = chart.points.slice(0, shown);
  const rest = chart.points.length - points.length;
  const { height } = chartLayout(points, width, say(words.blank));
  return (
    <figure class="chart card">
      <figcaption>
        <h4>{title}</h4>
        <p class="hint">{say(words.chartUnit, { unit: chart.unit })}</p>
      </figcaption>
      <ul class="legend">
        {chart.series.map((name, series) => (
          <li key={name}>
            <svg viewBox="0 0 14 12" aria-hidden="true">
              <rect class={`bar bar-${series}`} x="1" y="1" width="12" height="10" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div ref={ref}>
        {width > 0 ? (
          <svg class="bars" role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            <Bars points={points} width={width} />
          </svg>
        ) : null}
      </div>
      {rest > 0 ? <Button onClick={() => setShown(chart.points.length)}>{say(common.more, { count: rest })}</Button> : null}
      {chart.missing.length > 0 ? <p class="hint">{say(words.chartMissing, { units: chart.missing.join(', ') })}</p> : null}
      <Numbers chart={chart} title={title} />
    </figure>
  );
}
