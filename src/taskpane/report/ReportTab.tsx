/** The tab Báo cáo: the report of a consolidated workbook as the document reads, every figure a link to its cells. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../ui/deskContext';
import { useRevision } from '../ui/useRevision';
import { useStore } from '../ui/useStore';
import { useTab } from '../ui/useTab';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import { reportActions } from './actions';
import { Nothing } from './Nothing';
import { Notices } from './Notices';
import { RecheckView } from './RecheckView';
import { ReportContext } from './reportContext';
import { RunView } from './RunView';
import { SourceBar } from './SourceBar';
import { reportTab } from './tab';
import { TextView } from './TextView';

export function ReportTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const tab = useTab(reportTab);
  const actions = useMemo(() => reportActions(desk, tab), [desk, tab]);
  const state = useStore(tab.state);
  const run = useStore(tab.run);
  const isShown = useStore(desk.tab) === 'report';
  const consolidated = useStore(desk.consolidated);
  const revision = useRevision();

  useEffect(() => {
    if (isShown && consolidated) void actions.refresh();
  }, [isShown, consolidated, actions]);
  useEffect(() => void actions.mark(), [revision, actions]);

  return (
    <ReportContext.Provider value={{ state, run, actions, isShown }}>
      <h2 class="out-of-sight">{say(tabNames.report)}</h2>
      {state.text ? <SourceBar /> : null}
      <RunView />
      <Notices />
      {state.text ? <TextView text={state.text} /> : run.is === 'busy' && run.doing !== 'rechecking' ? null : <Nothing />}
      <RecheckView />
    </ReportContext.Provider>
  );
}
