/** A report that somebody wrote on, read again: what no longer agrees with the figures, and what does not agree with itself. */
import type { JSX } from 'preact';
import { Disclosure } from '../ui/Disclosure';
import { FilePicker } from '../ui/FilePicker';
import { Notice } from '../ui/Notice';
import { useSay } from '../words/say';
import { useReport } from './reportContext';
import type { RecheckedFile } from './state';
import { recheckProblemWords, words } from './words';

function Rechecked({ file, told }: RecheckedFile): JSX.Element {
  const say = useSay();
  if (typeof told === 'string')
    return (
      <Notice kind="error">
        <p>{say(recheckProblemWords[told], { file })}</p>
      </Notice>
    );
  return (
    <div class="stack">
      <p role="status">
        <strong>{file}</strong>: {told.counts.join(' ')}
      </p>
      <ol class="recheck">
        {told.lines.map(({ severity, message, quote }, index) => (
          <li key={index} class={severity}>
            <p>
              <strong>{say(severity === 'error' ? words.recheckError : words.recheckQuestion)}:</strong> {message}
            </p>
            <p class="hint">{say(words.recheckAt, { quote })}</p>
          </li>
        ))}
      </ol>
      {told.ends.map((end) => (
        <p key={end} class="hint">
          {end}
        </p>
      ))}
    </div>
  );
}

export function RecheckView(): JSX.Element {
  const say = useSay();
  const { state, actions } = useReport();
  return (
    <Disclosure title={say(words.recheck)} level={3} isOpenAtFirst={state.rechecked !== undefined}>
      {() => (
        <div class="stack">
          <p>{say(state.text ? words.recheckHint : words.recheckAlone)}</p>
          <FilePicker
            small
            title={say(words.recheckPick)}
            accept=".docx,.txt,.md"
            multiple={false}
            takesDrops={false}
            onFiles={(files) => void actions.recheck(files)}
          />
          {state.rechecked ? <Rechecked {...state.rechecked} /> : null}
        </div>
      )}
    </Disclosure>
  );
}
