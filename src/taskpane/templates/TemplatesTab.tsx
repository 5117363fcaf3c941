/** The tab Biểu mẫu: protected templates for the units of a catalogue, one by one or all in a zip. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useTab } from '../ui/useTab';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import { templateActions } from './actions';
import { Needs } from './Needs';
import { RoundView } from './RoundView';
import { RunView } from './RunView';
import { templatesTab } from './tab';
import { TemplatesContext } from './templatesContext';

export function TemplatesTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const tab = useTab(templatesTab);
  const actions = useMemo(() => templateActions(desk, tab), [desk, tab]);
  const state = useStore(tab.state);
  const run = useStore(tab.run);
  const isShown = useStore(desk.tab) === 'templates';
  const { catalogue, period, own, added } = useStore(desk.office);

  useEffect(() => {
    if (isShown) void actions.look();
  }, [isShown, catalogue, period, own, added, actions]);

  const { needed, round } = state;
  return (
    <TemplatesContext.Provider value={{ state, run, actions }}>
      <h2 class="out-of-sight">{say(tabNames.templates)}</h2>
      <RunView />
      {needed ? <Needs needed={needed} /> : null}
      {round ? <RoundView round={round} /> : null}
    </TemplatesContext.Provider>
  );
}
