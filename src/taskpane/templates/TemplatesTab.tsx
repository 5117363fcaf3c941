/** The tab Biểu mẫu: protected templates for the units of a catalogue, one by one or all in a zip. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createStore } from '../desk/store';
import { Busy } from '../ui/Busy';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { useStore } from '../ui/useStore';
import { common, tabNames } from '../words/common';
import { failureText } from '../words/failure';
import { problemText } from '../words/problems';
import { useSay } from '../words/say';
import { templateActions } from './actions';
import { RoundView } from './RoundView';
import type { TemplatesState, Trouble } from './state';
import { nothingYet } from './state';
import { TemplatesContext, useTemplates } from './templatesContext';
import { words } from './words';

function Again({ what }: Readonly<{ what: 'look' | 'count' }>): JSX.Element {
  const say = useSay();
  const { actions } = useTemplates();
  const again = (): Promise<void> => (what === 'look' ? actions.look() : actions.change((round) => round));
  return <Button onClick={() => void again()}>{say(common.retry)}</Button>;
}

function TroubleNotice({ trouble }: Readonly<{ trouble: Trouble }>): JSX.Element {
  const say = useSay();
  switch (trouble.is) {
    case 'problem':
      return <Notice kind="error">{problemText(say, trouble.problem)}</Notice>;
    case 'failed':
      return (
        <Notice kind="error" {...(trouble.again ? { actions: <Again what={trouble.again} /> } : {})}>
          {failureText(say, trouble.failure)}
        </Notice>
      );
    case 'stopped':
      return <Notice kind="info">{say(common.cancelled)}</Notice>;
  }
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
  const [store] = useState(() => createStore(nothingYet));
  const actions = useMemo(() => templateActions(desk, store), [desk, store]);
  const state = useStore(store);
  const isShown = useStore(desk.tab) === 'templates';
  const { catalogue, period, own } = useStore(desk.office);

  useEffect(() => {
    if (isShown) void actions.look();
  }, [isShown, catalogue, period, own, actions]);

  const { doing, trouble, needs, round } = state;
  return (
    <TemplatesContext.Provider value={{ state, actions }}>
      <h2 class="out-of-sight">{say(tabNames.templates)}</h2>
      {trouble ? <TroubleNotice trouble={trouble} /> : null}
      {doing?.is === 'looking' && !round ? <Busy what={say(words.looking)} /> : null}
      {needs ? <Needs needs={needs} /> : null}
      {round ? <RoundView round={round} /> : null}
    </TemplatesContext.Provider>
  );
}
