/** The tab Tổng hợp: returns of all units become one consolidation, with who is missing, an overview and the sheets to keep. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { createStore } from '../desk/store';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import { consolidateActions } from './actions';
import { ConsolidateContext } from './context';
import { Result } from './Result';
import { RunView } from './RunView';
import { Sources } from './Sources';
import { atFirst, isAfter } from './state';

export function ConsolidateTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const [store] = useState(() => createStore(atFirst));
  const actions = useMemo(() => consolidateActions(desk, store), [desk, store]);
  const state = useStore(store);
  const isShown = useStore(desk.tab) === 'consolidate';
  const { run, answer } = state;
  return (
    <ConsolidateContext.Provider value={{ state, actions, isShown }}>
      <h2 class="out-of-sight">{say(tabNames.consolidate)}</h2>
      <Sources />
      {isAfter(run) ? null : <RunView />}
      {answer ? <Result answer={answer} /> : null}
    </ConsolidateContext.Provider>
  );
}
