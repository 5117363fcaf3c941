/** What of the findings is shown: by severity, with the count of each, and by words. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CheckList } from '../engine/checkList';
import { useSay } from '../words/say';
import { useBench, useCheck } from './benchContext';
import { severities } from './groups';
import { SeverityMark } from './SeverityMark';
import { toggled } from './state';
import { severityCounts, words } from './words';

export function Filters({ list }: Readonly<{ list: CheckList }>): JSX.Element {
  const say = useSay();
  const { set } = useBench().tab.state;
  const { severities: chosen, search } = useCheck();
  const id = useId();
  return (
    <div class="filters">
      <div class="row" role="group" aria-label={say(words.severityFilter)}>
        {severities.map((severity) => (
          <button key={severity} type="button" class="filter" aria-pressed={chosen.has(severity)} onClick={() => set(toggled(severity))}>
            <SeverityMark severity={severity} isBare />
            {say(severityCounts[severity], { count: list.totals[severity] })}
          </button>
        ))}
      </div>
      <div class="field search">
        <label for={id} class="out-of-sight">
          {say(words.search)}
        </label>
        <input
          id={id}
          type="search"
          value={search}
          placeholder={`${say(words.search)}: ${say(words.searchHint)}`}
          onInput={({ currentTarget: { value } }) => set((state) => ({ ...state, search: value }))}
        />
      </div>
    </div>
  );
}
