/** What starts a check, before and after the first one. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { FilePicker } from '../ui/FilePicker';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { useBench, useCheck, useRun } from './benchContext';
import { checkAgain } from './tab';
import { words } from './words';

type Taking = Readonly<{ takesDrops: boolean; onFiles: (files: readonly File[]) => void }>;

function BesideExcel(taking: Taking): JSX.Element {
  const say = useSay();
  const { tab } = useBench();
  const { shown } = useCheck();
  const isBusy = useRun().is === 'busy';
  const start = (
    <div class="row check-start">
      <Button kind="primary" disabled={isBusy} onClick={() => void tab.do.checkWorkbook()}>
        {say(shown?.subject === 'workbook' ? words.checkAgain : words.checkOpen)}
      </Button>
      <FilePicker small title={say(words.otherFiles)} {...taking} />
    </div>
  );
  if (shown || isBusy) return start;
  return (
    <Empty title={say(words.startExcel)}>
      <p>{say(words.startExcelHint)}</p>
      {start}
    </Empty>
  );
}

function InBrowser(taking: Taking): JSX.Element {
  const say = useSay();
  const { desk, tab } = useBench();
  const isBusy = useRun().is === 'busy';
  if (!useCheck().shown) {
    return (
      <>
        <h3>{say(words.startBrowser)}</h3>
        <FilePicker {...taking} />
        <p class="hint">{say(words.startBrowserHint)}</p>
      </>
    );
  }
  return (
    <div class="row">
      <Button kind="primary" disabled={isBusy} onClick={() => void checkAgain(desk, tab)}>
        {say(words.checkAgain)}
      </Button>
      <FilePicker small title={say(words.addFiles)} {...taking} />
    </div>
  );
}

export function Start(): JSX.Element {
  const { desk, tab } = useBench();
  const takesDrops = useStore(desk.tab) === 'check';
  const taking: Taking = { takesDrops, onFiles: (files) => void tab.do.takeFiles(files) };
  return desk.workbook ? <BesideExcel {...taking} /> : <InBrowser {...taking} />;
}
