/** The tab Kiểm tra: the open workbook at one click, or any number of files; what is wrong, where, why, and what to do. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { createStore } from '../desk/store';
import { Busy } from '../ui/Busy';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { FilePicker } from '../ui/FilePicker';
import type { Load } from '../ui/Lazy';
import { Lazy } from '../ui/Lazy';
import { useStore } from '../ui/useStore';
import { tabNames } from '../words/common';
import { useSay } from '../words/say';
import type { Bench, CheckStore } from './actions';
import { checkAgain, checkTurns, checkWorkbook, takeFiles } from './actions';
import { BenchContext, useBench, useCheck } from './benchContext';
import type { ResultProps } from './Result';
import type { CheckState } from './state';
import { firstState } from './state';
import { ToldBar } from './ToldBar';
import { useFileToCheck } from './useFileToCheck';
import { useColours, useFreshCheck, useUnsaved } from './useKeeping';
import { words, working as workWords } from './words';

/** What starts a check, before and after the first one. */
function Start(): JSX.Element {
  const say = useSay();
  const bench = useBench();
  const { list, working } = useCheck();
  const isShown = useStore(bench.desk.tab) === 'check';
  const take = (files: readonly File[]): void => void takeFiles(bench, files);
  if (bench.desk.workbook) {
    const isWorkbook = bench.store.get().subject !== 'files';
    const start = (
      <div class="row check-start">
        <Button kind="primary" disabled={working !== undefined} onClick={() => void checkWorkbook(bench)}>
          {say(list && isWorkbook ? words.checkAgain : words.checkOpen)}
        </Button>
        <FilePicker small takesDrops={isShown} title={say(words.otherFiles)} onFiles={take} />
      </div>
    );
    if (list || working) return start;
    return (
      <Empty title={say(words.startExcel)}>
        <p>{say(words.startExcelHint)}</p>
        {start}
      </Empty>
    );
  }
  if (!list) {
    return (
      <>
        <h3>{say(words.startBrowser)}</h3>
        <FilePicker takesDrops={isShown} onFiles={take} />
        <p class="hint">{say(words.startBrowserHint)}</p>
      </>
    );
  }
  return (
    <div class="row">
      <Button kind="primary" disabled={working !== undefined} onClick={() => void checkAgain(bench)}>
        {say(words.checkAgain)}
      </Button>
      <FilePicker small takesDrops={isShown} title={say(words.addFiles)} onFiles={take} />
    </div>
  );
}

function Working(): JSX.Element | null {
  const say = useSay();
  const { turns } = useBench();
  const { working } = useCheck();
  if (!working) return null;
  const { what, progress } = working;
  // Writing is over in a moment, and half of it is worse than all.
  const canStop = what === 'reading' || what === 'checking';
  return <Busy what={say(workWords[what])} {...(progress ? { progress } : {})} {...(canStop ? { onCancel: turns.stop } : {})} />;
}

const loadResult: Load<ResultProps> = () => import(/* webpackChunkName: "findings" */ './Result').then(({ Result }) => Result);

function Views(): JSX.Element {
  const say = useSay();
  const { list } = useCheck();
  return (
    <>
      <h2 class="out-of-sight">{say(tabNames.check)}</h2>
      <Start />
      <Working />
      {list ? <Lazy load={loadResult} given={{ list }} /> : null}
      <ToldBar />
    </>
  );
}

export function CheckTab(): JSX.Element {
  const desk = useDesk();
  const [store] = useState<CheckStore>(() => createStore<CheckState>(firstState));
  const [turns] = useState(() => checkTurns(desk, store));
  const bench = useMemo<Bench>(() => ({ desk, store, turns }), [desk, store, turns]);
  const isShown = useStore(desk.tab) === 'check';
  useFreshCheck(bench, isShown);
  useFileToCheck(bench, isShown);
  useColours(bench);
  useUnsaved(bench);
  return (
    <BenchContext.Provider value={bench}>
      <Views />
    </BenchContext.Provider>
  );
}
