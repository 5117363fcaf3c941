/** One finding: where, how grave, what was found and what must be, why, and what can be done about it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { causeWords } from '../../words/causes';
import { placeText } from '../../words/values';
import { decimal } from '../../core/decimal';
import { formatPlain } from '../../core/vietnamese';
import type { ListedFinding } from '../engine/checkList';
import { Button } from '../ui/Button';
import { useLang, useSay } from '../words/say';
import { useBench } from './benchContext';
import { CorrectionPreview } from './CorrectionPreview';
import { ExplainForm } from './ExplainForm';
import { GoTo, SheetView, useIsOpenWorkbook } from './Place';
import { SeverityMark } from './SeverityMark';
import { words } from './words';

type Panel = 'none' | 'sheet' | 'fix' | 'explain';

function Numbers({ finding: { found, expected, difference } }: Readonly<{ finding: ListedFinding }>): JSX.Element | null {
  const say = useSay();
  const lang = useLang();
  // A difference of two quotients has thirty decimals, of which nobody reads more than the form itself has.
  const text = (value: number | string): string => formatPlain(decimal(value), lang, { decimals: 3 });
  const lines = [
    [words.found, found?.text],
    [words.expected, expected === undefined ? undefined : text(expected)],
    [words.difference, difference === undefined ? undefined : text(difference)],
  ] as const;
  const told = lines.filter(([, value]) => value !== undefined);
  if (told.length === 0) return null;
  return (
    <dl class="numbers">
      {told.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Explanation({ finding: { explanation: text, explainedBy: by } }: Readonly<{ finding: ListedFinding }>): JSX.Element | null {
  const say = useSay();
  if (text === undefined) return null;
  return <p class="explanation">{by === undefined ? say(words.explained, { text }) : say(words.explainedBy, { text, by })}</p>;
}

/** Row and column in the form's words. */
function Where({ finding: { row, column } }: Readonly<{ finding: ListedFinding }>): JSX.Element | null {
  const say = useSay();
  if (row === undefined && column === undefined) return null;
  return (
    <p class="hint">
      {[row === undefined ? '' : say(words.row, { row }), column === undefined ? '' : say(words.column, { column })]
        .filter((text) => text !== '')
        .join(' · ')}
    </p>
  );
}

export function FindingItem({ file, finding }: Readonly<{ file: string; finding: ListedFinding }>): JSX.Element {
  const say = useSay();
  const lang = useLang();
  const { tab } = useBench();
  const isOpenWorkbook = useIsOpenWorkbook();
  const [panel, setPanel] = useState<Panel>('none');
  const { at, severity, message, cause, code, correction, canExplain, explanation } = finding;
  const toggle = (name: Panel): void => setPanel(panel === name ? 'none' : name);
  const hasCell = at.cell !== '';
  return (
    <li class={`finding ${severity}`}>
      <p class="finding-head">
        <SeverityMark severity={severity} />
        <span class="finding-place">{placeText(at, lang)}</span>
      </p>
      <Where finding={finding} />
      <p>{message}</p>
      <Numbers finding={finding} />
      {cause === undefined ? null : <p class="hint">{say(words.cause, { cause: say(causeWords[cause].alone) })}</p>}
      <Explanation finding={finding} />
      <div class="row finding-actions">
        {hasCell && isOpenWorkbook ? <GoTo finding={finding} /> : null}
        {hasCell && !isOpenWorkbook ? (
          <Button onClick={() => toggle('sheet')} expanded={panel === 'sheet'} label={say(words.lookFull, at)}>
            {say(words.look, at)}
          </Button>
        ) : null}
        {correction ? (
          <Button onClick={() => toggle('fix')} expanded={panel === 'fix'} label={say(words.fixFull, at)}>
            {say(words.fix)}
          </Button>
        ) : null}
        {canExplain ? (
          <Button onClick={() => toggle('explain')} expanded={panel === 'explain'} label={say(words.explainFull, at)}>
            {say(explanation === undefined ? words.explain : words.explainAgain)}
          </Button>
        ) : null}
        <span class="finding-code">{say(words.rule, { code })}</span>
      </div>
      {panel === 'sheet' ? <SheetView file={file} finding={finding} /> : null}
      {panel === 'fix' && correction ? (
        <CorrectionPreview
          corrections={[correction]}
          onAgree={() => void tab.do.correct(file, [finding])}
          onLeave={() => setPanel('none')}
        />
      ) : null}
      {panel === 'explain' ? <ExplainForm file={file} finding={finding} onLeave={() => setPanel('none')} /> : null}
    </li>
  );
}
