/** The overview on the page: what an office looks at first, drawn. */
import type { JSX } from 'preact';
import type { OverviewChart } from '../../consolidate/overview';
import { useSay } from '../words/say';
import { Chart } from './Chart';
import { words } from './words';

export function Charts({ charts }: Readonly<{ charts: readonly OverviewChart[] }>): JSX.Element | null {
  const say = useSay();
  if (charts.length === 0) return null;
  return (
    <section class="stack">
      <h3>{say(words.overviewTitle)}</h3>
      <div class="charts">
        {charts.map((chart) => (
          <Chart key={chart.code} chart={chart} />
        ))}
      </div>
    </section>
  );
}
