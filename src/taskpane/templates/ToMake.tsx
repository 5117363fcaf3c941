/** What the choices come to, and making it: all in a zip, or one template by itself. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedFile } from '../engine/templateJobs';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { MadeFile } from '../ui/MadeFile';
import { RunNotice } from '../ui/RunNotice';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { useTemplates } from './templatesContext';
import { doingWords, words } from './words';

const atFirst = 30;
/** As few as this need not be unfolded. */
const atHand = 6;

function FileLine({ file }: Readonly<{ file: OfferedFile }>): JSX.Element {
  const say = useSay();
  const { workbook } = useDesk();
  const { actions } = useTemplates();
  return (
    <li class="templates-file">
      <span>
        <strong>{file.unit}</strong>, {file.form}
        <br />
        <span class="hint">{file.file}</span>
      </span>
      {workbook?.openNew ? (
        <Button label={say(words.openNewOf, { file: file.file })} onClick={() => void actions.openOne(file)}>
          {say(words.openNew)}
        </Button>
      ) : (
        <Button label={say(words.makeOneOf, { file: file.file })} onClick={() => void actions.makeOne(file)}>
          {say(words.makeOne)}
        </Button>
      )}
    </li>
  );
}

function Files({ files }: Readonly<{ files: readonly OfferedFile[] }>): JSX.Element {
  const say = useSay();
  const [count, setCount] = useState(atFirst);
  return (
    <details open={files.length <= atHand}>
      <summary>{say(words.fileList)}</summary>
      <ul>
        {files.slice(0, count).map((file) => (
          <FileLine key={file.file} file={file} />
        ))}
      </ul>
      {files.length > count ? (
        <Button kind="subtle" onClick={() => setCount(count + 100)}>
          {say(common.more, { count: Math.min(100, files.length - count) })}
        </Button>
      ) : null}
    </details>
  );
}

export function ToMake({ files = [] }: Readonly<{ files?: readonly OfferedFile[] | undefined }>): JSX.Element {
  const say = useSay();
  const { state, run, actions } = useTemplates();
  const { made } = state;
  const isMaking = run.is === 'busy' && (run.doing === 'making' || run.doing === 'opening');
  if (files.length === 0)
    return (
      <Empty title={say(words.nothing)}>
        <p>{say(words.nothingHint)}</p>
      </Empty>
    );
  return (
    <div class="stack">
      <div class="card stack">
        <p class="templates-count" role="status">
          {say(words.toMake, { count: files.length })}
        </p>
        {isMaking ? (
          <RunNotice run={run} words={doingWords} onStop={run.doing === 'making' ? actions.stop : undefined} />
        ) : (
          <div class="row">
            <Button kind="primary" onClick={() => void actions.makeAll()}>
              {say(words.makeAll)}
            </Button>
          </div>
        )}
        {made ? <MadeFile {...made} onAgain={() => void actions.again(made)} /> : null}
      </div>
      <Files files={files} />
    </div>
  );
}
