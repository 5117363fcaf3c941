/** What was found in one file, and what can be done to all of it: certain corrections at once, saving the corrected copy. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { checkedText } from '../../words/checkedText';
import { countBySeverity } from '../../core/finding';
import type { ListedFile, ListedFinding } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useLang, useSay } from '../words/say';
import { useBench, useCheck } from './benchContext';
import { CorrectionPreview } from './CorrectionPreview';
import { certainOnes } from './corrections';
import { FindingGroups } from './FindingGroups';
import { filtered } from './groups';
import { StrangerView } from './StrangerView';
import { words } from './words';

function CopyBar({ file, copy: { of, steps } }: Readonly<{ file: string; copy: NonNullable<ListedFile['copy']> }>): JSX.Element {
  const say = useSay();
  const { tab } = useBench();
  const save = (
    <Button kind="primary" onClick={() => void tab.do.saveCopy(file)}>
      {say(words.saveCopy)}
    </Button>
  );
  return (
    <Notice kind="info" actions={save}>
      {say(words.copyOf, { file: of, steps })}
    </Notice>
  );
}

function CorrectAll({ file, certain }: Readonly<{ file: string; certain: readonly ListedFinding[] }>): JSX.Element {
  const say = useSay();
  const { tab } = useBench();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="stack">
      <div class="row">
        <Button onClick={() => setOpen(!isOpen)} expanded={isOpen}>
          {say(words.fixAll, { count: certain.length })}
        </Button>
        <span class="hint">{say(words.fixAllHint)}</span>
      </div>
      {isOpen ? (
        <CorrectionPreview
          corrections={certain.flatMap(({ correction }) => correction ?? [])}
          onAgree={() => void tab.do.correct(file, certain)}
          onLeave={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}

/** Told of the file as it is, whatever is filtered. */
function Clean({ file: { findings, checked } }: Readonly<{ file: ListedFile }>): JSX.Element | null {
  const say = useSay();
  const lang = useLang();
  const { error, warning, unchecked } = countBySeverity(findings);
  if (error + warning > 0) return null;
  const clean = unchecked === 0 ? say(words.clean) : say(words.cleanUnchecked, { count: unchecked });
  return <Notice kind="done">{`${clean} ${checkedText(checked, lang)}`.trim()}</Notice>;
}

export function FileBody({ file }: Readonly<{ file: ListedFile }>): JSX.Element {
  const say = useSay();
  const state = useCheck();
  const { findings, stranger, copy } = file;
  const certain = certainOnes(findings);
  const shown = filtered(findings, state);
  return (
    <div class="stack file-body">
      {copy ? <CopyBar file={file.file} copy={copy} /> : null}
      {stranger ? <StrangerView stranger={stranger} /> : null}
      {certain.length > 1 ? <CorrectAll key={certain.length} file={file.file} certain={certain} /> : null}
      <Clean file={file} />
      {shown.length === 0 && findings.length > 0 ? <p class="hint">{say(words.nothingMatches)}</p> : null}
      <FindingGroups file={file.file} findings={shown} />
    </div>
  );
}
