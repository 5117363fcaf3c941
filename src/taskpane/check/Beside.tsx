/** Beside the findings: earlier periods to compare with, colouring in Excel, saving. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useDesk } from '../ui/deskContext';
import { FilePicker } from '../ui/FilePicker';
import { Notice } from '../ui/Notice';
import { useStore } from '../ui/useStore';
import { fileProblemText } from '../words/fileProblem';
import { useSay } from '../words/say';
import { useBench, useCheck } from './benchContext';
import { words } from './words';

export function Earlier(): JSX.Element {
  const say = useSay();
  const { tab } = useBench();
  const { earlier } = useCheck();
  const unread = earlier.filter(({ problem }) => problem !== undefined);
  const count = earlier.length - unread.length;
  return (
    <Disclosure
      level={3}
      title={
        <>
          {say(words.earlier)} {count > 0 ? <span class="count">{say(words.earlierCount, { count })}</span> : null}
        </>
      }
    >
      {() => (
        <div class="stack">
          <p class="hint">{say(words.earlierHint)}</p>
          {unread.map(({ file, problem = 'notRead' }) => (
            <Notice key={file} kind="warning">
              {say(words.earlierUnread, { file, problem: fileProblemText(say, problem) })}
            </Notice>
          ))}
          <div class="row">
            <FilePicker small takesDrops={false} title={say(words.addEarlier)} onFiles={(files) => void tab.do.takeEarlier(files)} />
            {earlier.length > 0 ? <Button onClick={() => void tab.do.dropEarlier()}>{say(words.dropEarlier)}</Button> : null}
          </div>
        </div>
      )}
    </Disclosure>
  );
}

/** Only for the workbook that is open: nothing of a file is ever coloured. */
export function Colouring(): JSX.Element {
  const say = useSay();
  const { preferences } = useDesk();
  const { colouring } = useStore(preferences);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={colouring}
        onChange={({ currentTarget: { checked } }) => preferences.set((before) => ({ ...before, colouring: checked }))}
      />
      <span>
        {say(words.colouring)}
        <br />
        <span class="hint">{say(words.colouringHint)}</span>
      </span>
    </label>
  );
}

export function Saving(): JSX.Element {
  const say = useSay();
  const { tab } = useBench();
  return (
    <div class="row">
      <Button onClick={() => void tab.do.saveXlsx()}>{say(words.saveXlsx)}</Button>
      <Button onClick={() => void tab.do.saveJson()}>{say(words.saveJson)}</Button>
    </div>
  );
}
