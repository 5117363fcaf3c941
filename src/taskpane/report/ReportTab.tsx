/** The tab Báo cáo: the report of a consolidated workbook as the document reads, every figure a link to its cells. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createStore } from '../desk/store';
import { Busy } from '../ui/Busy';
import { useDesk } from '../ui/deskContext';
import { useRevision } from '../ui/useRevision';
import { useStore } from '../ui/useStore';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import { reportActions } from './actions';
import { Nothing } from './Nothing';
import { Notices } from './Notices';
import { ReportContext } from './reportContext';
import { nothingYet } from './state';
import { SourceBar } from './SourceBar';
import { TextView } from './TextView';
import { doingWords } from './words';

export function ReportTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const [store] = useState(() => createStore(nothingYet));
  const actions = useMemo(() => reportActions(desk, store), [desk, store]);
  const state = useStore(store);
  const isShown = useStore(desk.tab) === 'report';
  const consolidated = useStore(desk.consolidated);

  useEffect(() => {
    if (isShown && consolidated) void actions.refresh();
  }, [isShown, consolidated, actions]);

  const revision = useRevision();
  useEffect(() => void actions.mark(), [revision, actions]);

  const { text, doing } = state;
  return (
    <ReportContext.Provider value={{ state, actions, isShown }}>
      <h2 class="out-of-sight">{say(tabNames.report)}</h2>
      {text ? <SourceBar /> : null}
      {doing ? <Busy what={say(doingWords[doing])} {...(doing === 'placing' ? {} : { onCancel: actions.stop })} /> : null}
      <Notices />
      {text ? <TextView text={text} /> : doing ? null : <Nothing />}
    </ReportContext.Provider>
  );
}
