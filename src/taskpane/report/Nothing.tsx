/** Before there is a report: where one can be written from. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { FilePicker } from '../ui/FilePicker';
import { useSay } from '../words/say';
import { useReport } from './reportContext';
import { words } from './words';

export function Nothing(): JSX.Element {
  const say = useSay();
  const { workbook, tab } = useDesk();
  const { actions, isShown } = useReport();
  const toConsolidate = (): void => tab.set(() => 'consolidate');
  return (
    <div class="stack">
      <Empty title={say(words.emptyTitle)}>
        <p>{say(workbook ? words.emptyExcel : words.emptyBrowser)}</p>
        <div class="row report-ways">
          {workbook ? (
            <Button kind="primary" onClick={() => void actions.readWorkbook()}>
              {say(words.readWorkbook)}
            </Button>
          ) : null}
          <Button onClick={toConsolidate}>{say(words.toConsolidate)}</Button>
        </div>
      </Empty>
      <FilePicker
        title={say(words.dropFile)}
        hint={say(words.dropHint)}
        takesDrops={isShown}
        onFiles={(files) => void actions.readFiles(files)}
      />
    </div>
  );
}
