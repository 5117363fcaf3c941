/** What can be done with a report, and what was done last. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { MadeFile } from '../ui/MadeFile';
import { Notice } from '../ui/Notice';
import { useSay } from '../words/say';
import { useReport } from './reportContext';
import type { Outcome } from './state';
import { words } from './words';

function ToCopy({ text }: Readonly<{ text: string }>): JSX.Element {
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Notice kind="warning">
      <p>{say(words.toCopy)}</p>
      <textarea ref={area} class="report-to-copy" lang="vi" readOnly rows={8} aria-label={say(words.toCopyLabel)} value={text} />
    </Notice>
  );
}

function Done({ outcome }: Readonly<{ outcome: Outcome }>): JSX.Element {
  const say = useSay();
  const { actions } = useReport();
  switch (outcome.is) {
    case 'saved':
      return (
        <MadeFile
          {...outcome.made}
          delivered={outcome.delivered}
          onAgain={() => void actions.again(outcome.made.name, outcome.made.bytes)}
        />
      );
    case 'copied':
      return <Notice kind="done">{say(words.copied)}</Notice>;
    case 'toCopy':
      return <ToCopy text={outcome.text} />;
    case 'placed':
      return (
        <Notice
          kind="done"
          actions={<Button onClick={() => void actions.goTo({ sheet: outcome.sheet, cell: 'A1' })}>{say(words.showSheet)}</Button>}
        >
          {say(words.placed, { sheet: outcome.sheet })}
        </Notice>
      );
  }
}

export function Outcomes(): JSX.Element {
  const say = useSay();
  const { workbook } = useDesk();
  const { state, actions } = useReport();
  return (
    <>
      <div class="row" role="group" aria-label={say(words.uses)}>
        <Button kind="primary" onClick={() => void actions.save('docx')}>
          {say(words.saveDocx)}
        </Button>
        <Button onClick={() => void actions.copy()}>{say(words.copy)}</Button>
        {workbook ? <Button onClick={() => void actions.putOnSheet()}>{say(words.toSheet)}</Button> : null}
        <Button onClick={() => void actions.save('md')}>{say(words.saveMd)}</Button>
        <Button onClick={() => void actions.save('json')}>{say(words.saveJson)}</Button>
      </div>
      {state.outcome ? <Done outcome={state.outcome} /> : null}
    </>
  );
}
