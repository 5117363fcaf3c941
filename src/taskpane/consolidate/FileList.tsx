/** The files at hand: how many, and on request each with a way to take it away. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Tray } from '../desk/tray';
import { Button } from '../ui/Button';
import { FilePicker } from '../ui/FilePicker';
import { common } from '../words/common';
import { fileProblemText } from '../words/fileProblem';
import { useSay } from '../words/say';
import { useConsolidate } from './context';
import { words } from './words';

const shownAtOnce = 50;

export function FileList({ files }: Readonly<{ files: Tray }>): JSX.Element {
  const say = useSay();
  const { actions, isShown } = useConsolidate();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <div class="card stack">
      <div class="row">
        <strong>{say(words.files, { count: files.length })}</strong>
        <FilePicker small takesDrops={isShown} title={say(words.addMore)} onFiles={(picked) => void actions.addFiles(picked)} />
        <Button kind="subtle" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(words.fileList)}
        </Button>
      </div>
      {isOpen ? (
        <>
          <ul class="source-list">
            {files.slice(0, shown).map(({ file, problem }) => (
              <li key={file}>
                <span class="source-name">
                  {file}
                  {problem === undefined ? null : <span class="source-problem">{fileProblemText(say, problem)}</span>}
                </span>
                <Button kind="subtle" label={say(words.removeFile, { file })} onClick={() => void actions.removeFiles([file])}>
                  {say(words.remove)}
                </Button>
              </li>
            ))}
          </ul>
          <div class="row">
            {files.length > shown ? (
              <Button onClick={() => setShown(shown + shownAtOnce)}>
                {say(common.more, { count: Math.min(shownAtOnce, files.length - shown) })}
              </Button>
            ) : null}
            <Button onClick={() => void actions.removeFiles(files.map(({ file }) => file))}>{say(words.removeAll)}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
