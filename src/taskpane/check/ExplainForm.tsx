/** Where a warning is answered; the answer goes into the workbook, on the sheet Giải trình. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ListedFinding } from '../engine/checkList';
import { Button } from '../ui/Button';
import { useSay } from '../words/say';
import { useBench, useCheck } from './benchContext';
import type { Explained } from './explaining';
import { words } from './words';

export function ExplainForm({
  file,
  finding,
  onLeave,
}: Readonly<{ file: string; finding: ListedFinding; onLeave: () => void }>): JSX.Element {
  const say = useSay();
  const { tab } = useBench();
  const { by: lastBy } = useCheck();
  const [text, setText] = useState(finding.explanation ?? '');
  const [by, setBy] = useState(finding.explainedBy ?? lastBy);
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const write = async (explained: Explained): Promise<void> => {
    await tab.do.explain(file, finding, explained);
    if (tab.state.get().said?.is === 'done') onLeave();
  };
  const store = (): void => {
    if (text.trim() === '') {
      setMissing(true);
      area.current?.focus();
      return;
    }
    void write({ text: text.trim(), by: by.trim() });
  };
  return (
    <div class="card stack">
      <div class="field">
        <label for={`${id}text`}>{say(words.explanationText)}</label>
        <textarea
          id={`${id}text`}
          ref={area}
          rows={3}
          value={text}
          aria-describedby={`${id}hint`}
          aria-invalid={isMissing}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span id={`${id}hint`} class={isMissing ? 'field-problem' : 'hint'}>
          {isMissing ? say(words.explanationMissing) : say(words.explanationHint)}
        </span>
      </div>
      <div class="field">
        <label for={`${id}by`}>{say(words.explanationBy)}</label>
        <input id={`${id}by`} type="text" value={by} maxLength={100} onInput={(event) => setBy(event.currentTarget.value)} />
      </div>
      <div class="row">
        <Button kind="primary" onClick={store}>
          {say(words.storeExplanation)}
        </Button>
        <Button onClick={onLeave}>{say(words.keep)}</Button>
        {finding.explanation === undefined ? null : (
          <Button onClick={() => void write({ text: '', by: '' })}>{say(words.dropExplanation)}</Button>
        )}
      </div>
    </div>
  );
}
