/** The tab Kiểm tra: the open workbook at one click, or any number of files; what is wrong, where, why, and what to do. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useDesk } from '../ui/deskContext';
import type { Load } from '../ui/Lazy';
import { Lazy } from '../ui/Lazy';
import { useStore } from '../ui/useStore';
import { useTab } from '../ui/useTab';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import type { Bench } from './benchContext';
import { BenchContext } from './benchContext';
import type { ResultProps } from './Result';
import { SaidBar } from './SaidBar';
import { Start } from './Start';
import { checkTab } from './tab';
import { useFileToCheck } from './useFileToCheck';
import { useKeeping } from './useKeeping';
import { Working } from './Working';

const loadResult: Load<ResultProps> = () => import(/* webpackChunkName: "findings" */ './Result').then(({ Result }) => Result);

export function CheckTab(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const tab = useTab(checkTab);
  const bench = useMemo<Bench>(() => ({ desk, tab }), [desk, tab]);
  const isShown = useStore(desk.tab) === 'check';
  const { shown } = useStore(tab.state);
  useKeeping(bench, isShown);
  useFileToCheck(bench, isShown);
  return (
    <BenchContext.Provider value={bench}>
      <h2 class="out-of-sight">{say(tabNames.check)}</h2>
      <Start />
      <Working />
      {shown ? <Lazy load={loadResult} given={{ shown }} /> : null}
      <SaidBar />
    </BenchContext.Provider>
  );
}
