/** Files of earlier periods, which most offices leave out: folded away. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { FilePicker } from '../ui/FilePicker';
import { fileProblemText } from '../words/fileProblem';
import { useSay } from '../words/say';
import { useConsolidate } from './context';
import { words } from './words';

export function Previous(): JSX.Element {
  const say = useSay();
  const { state, actions } = useConsolidate();
  return (
    <details class="folded">
      <summary>
        {say(words.previousTitle)}
        {state.previous.length > 0 ? `: ${say(words.files, { count: state.previous.length })}` : ''}
      </summary>
      <div class="stack">
        <p class="hint">{say(words.previousHint)}</p>
        <ul class="source-list">
          {state.previous.map(({ key, file, problem }) => (
            <li key={key}>
              <span class="source-name">
                {file}
                {problem === undefined ? null : <span class="source-problem">{fileProblemText(say, problem)}</span>}
              </span>
              <Button kind="subtle" label={say(words.removeFile, { file })} onClick={() => actions.removePrevious(key)}>
                {say(words.remove)}
              </Button>
            </li>
          ))}
        </ul>
        <FilePicker small takesDrops={false} title={say(words.pickPrevious)} onFiles={(files) => void actions.addPrevious(files)} />
      </div>
    </details>
  );
}
