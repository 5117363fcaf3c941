/** The tab Biểu mẫu: protected templates for the units of a catalogue, one by one or all in a zip. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Run } from '../desk/run';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { RunNotice } from '../ui/RunNotice';
import { useStore } from '../ui/useStore';
import { useTab } from '../ui/useTab';
import { common, tabNames } from '../words/common';
import { useSay } from '../words/say';
import { templateActions } from './actions';
import { RoundView } from './RoundView';
import type { Doing, TemplatesState } from './state';
import { templatesTab } from './tab';
import { TemplatesContext, useTemplates } from './templatesContext';
import { doingWords, words } from './words';

/** What is made has buttons of its own to be tried again by. */
function Again({ run }: Readonly<{ run: Run<Doing> }>): JSX.Element | null {
  const say = useSay();
  const { actions } = useTemplates();
  if (run.is !== 'failed' || (run.doing !== 'looking' && run.doing !== 'counting')) return null;
  const again = (): Promise<void> => (run.doing === 'looking' ? actions.look() : actions.change((round) => round));
  return <Button onClick={() => void again()}>{say(common.retry)}</Button>;
}

/** While something is made, that is told beside it. */
function RunView(): JSX.Element | null {
  const { state, run } = useTemplates();
  const isTold = run.is !== 'busy' || (run.doing === 'looking' && !state.round);
  return isTold ? <RunNotice run={run} words={doingWords} actions={<Again run={run} />} /> : null;
}

const Needs = ({ needs }: Readonly<{ needs: NonNullable<TemplatesState['needs']> }>): JSX.Element => {
  const say = useSay();
  const { isChoosing } = useDesk();
  return (
    <Empty title={say(needs === 'period' ? words.needsPeriod : words.needsCatalogue)}>
      <p>{say(words.needsHint)}</p>
      <Button kind="primary" onClick={() => isChoosing.set(() => true)}>
        {say(words.choose)}
      </Button>
    </Empty>
  );
};

export function TemplatesTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const tab = useTab(templatesTab);
  const actions = useMemo(() => templateActions(desk, tab), [desk, tab]);
  const state = useStore(tab.state);
  const run = useStore(tab.run);
  const isShown = useStore(desk.tab) === 'templates';
  const { catalogue, period, own } = useStore(desk.office);

  useEffect(() => {
    if (isShown) void actions.look();
  }, [isShown, catalogue, period, own, actions]);

  const { needs, round } = state;
  return (
    <TemplatesContext.Provider value={{ state, run, actions }}>
      <h2 class="out-of-sight">{say(tabNames.templates)}</h2>
      <RunView />
      {needs ? <Needs needs={needs} /> : null}
      {round ? <RoundView round={round} /> : null}
    </TemplatesContext.Provider>
  );
}
