/** What can be made of the result, and what was made last. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { MadeFile } from '../ui/MadeFile';
import { Notice } from '../ui/Notice';
import { useSay } from '../words/say';
import { useConsolidate } from './context';
import { RunView } from './RunView';
import type { Made } from './state';
import { isAfter } from './state';
import { words } from './words';

function MadeNotice({ made }: Readonly<{ made: Made }>): JSX.Element {
  const say = useSay();
  const { actions } = useConsolidate();
  switch (made.is) {
    case 'file': {
      const { name, bytes, delivered } = made;
      return <MadeFile name={name} bytes={bytes} delivered={delivered} onAgain={() => void actions.deliver(name, bytes)} />;
    }
    case 'added': {
      const { first: sheet, count } = made;
      return (
        <Notice
          kind="done"
          actions={<Button onClick={() => void actions.goTo({ sheet, cell: 'A1' })}>{say(words.toOverview, { sheet })}</Button>}
        >
          {say(words.added, { count, sheet })}
        </Notice>
      );
    }
  }
}

export function Outcomes(): JSX.Element {
  const say = useSay();
  const desk = useDesk();
  const { state, run, actions } = useConsolidate();
  const isBusy = run.is === 'busy';
  return (
    <>
      <div class="row">
        {desk.workbook ? (
          <Button kind="primary" disabled={isBusy} onClick={() => void actions.addSheets()}>
            {say(words.addSheets)}
          </Button>
        ) : null}
        <Button kind={desk.workbook ? 'plain' : 'primary'} disabled={isBusy} onClick={() => void actions.save('xlsx')}>
          {say(desk.workbook ? words.saveApart : words.save)}
        </Button>
        <Button kind="subtle" disabled={isBusy} onClick={() => void actions.save('json')}>
          {say(words.saveJson)}
        </Button>
      </div>
      {desk.workbook ? <p class="hint">{say(words.addSheetsHint)}</p> : null}
      {isAfter(run) ? <RunView /> : null}
      {state.made ? <MadeNotice made={state.made} /> : null}
    </>
  );
}
