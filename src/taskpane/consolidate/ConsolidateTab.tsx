/** The tab Tổng hợp: returns of all units become one consolidation, with who is missing, an overview and the sheets to keep. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useTab } from '../ui/useTab';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import { consolidateActions } from './actions';
import { ConsolidateContext } from './context';
import { Result } from './Result';
import { RunView } from './RunView';
import { Sources } from './Sources';
import { isAfter } from './state';
import { consolidateTab } from './tab';

export function ConsolidateTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const tab = useTab(consolidateTab);
  const actions = useMemo(() => consolidateActions(desk, tab), [desk, tab]);
  const state = useStore(tab.state);
  const run = useStore(tab.run);
  const isShown = useStore(desk.tab) === 'consolidate';
  const { answer } = state;
  return (
    <ConsolidateContext.Provider value={{ state, run, actions, isShown }}>
      <h2 class="out-of-sight">{say(tabNames.consolidate)}</h2>
      <Sources />
      {isAfter(run) ? null : <RunView />}
      {answer ? <Result answer={answer} /> : null}
    </ConsolidateContext.Provider>
  );
}
