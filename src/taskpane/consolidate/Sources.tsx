/** What is to be consolidated: files at hand, the open workbook, files of earlier periods. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { FilePicker } from '../ui/FilePicker';
import { useRevision } from '../ui/useRevision';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { isCurrent } from './asked';
import { useConsolidate } from './context';
import { FileList } from './FileList';
import { Previous } from './Previous';
import { words } from './words';

function OpenBookChoice(): JSX.Element {
  const say = useSay();
  const { state, actions } = useConsolidate();
  return (
    <label class="check">
      <input type="checkbox" checked={state.usesOpen} onChange={(event) => actions.useOpen(event.currentTarget.checked)} />
      <span>{say(words.useOpen)}</span>
    </label>
  );
}

export function Sources(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const { state, run, actions, isShown } = useConsolidate();
  const files = useStore(desk.tray);
  useStore(desk.office);
  const isEmpty = files.length === 0;
  const hasSource = !isEmpty || (desk.workbook !== undefined && state.usesOpen);
  const isBusy = run.is === 'busy';
  useRevision();
  return (
    <section class="stack" aria-label={say(words.filesTitle)}>
      {desk.workbook ? <OpenBookChoice /> : null}
      {isEmpty ? (
        <FilePicker title={say(words.drop)} takesDrops={isShown} onFiles={(picked) => void actions.addFiles(picked)} />
      ) : (
        <FileList files={files} />
      )}
      <Previous />
      <div class="row">
        <Button
          kind={isCurrent(desk, state) ? 'plain' : 'primary'}
          disabled={!hasSource || isBusy}
          onClick={() => void actions.consolidate()}
        >
          {say(state.answer ? words.again : words.consolidate)}
        </Button>
        {hasSource ? null : <span class="hint">{say(words.needSource)}</span>}
      </div>
    </section>
  );
}
