/** What would be written where, before anything is: one cell or many. */
import type { JSX } from 'preact';
import type { Correction } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Portions } from '../ui/Portions';
import { useSay } from '../words/say';
import { useIsOpenWorkbook } from './Place';
import { words } from './words';

function Change({ correction: { edit, from, to, isText } }: Readonly<{ correction: Correction }>): JSX.Element {
  const say = useSay();
  return (
    <li class="change">
      <span class="change-cell">
        {edit.sheet}, {edit.cell}
      </span>
      <span>
        <span class="out-of-sight">{say(words.from)} </span>
        <del class="change-from">{from === '' ? say(words.blank) : isText ? say(words.asText, { text: from }) : from}</del>
      </span>
      <span aria-hidden="true">→</span>
      <span>
        <span class="out-of-sight">{say(words.to)} </span>
        <ins class="change-to">{to}</ins>
      </span>
    </li>
  );
}

export function CorrectionPreview({
  corrections,
  onAgree,
  onLeave,
}: Readonly<{ corrections: readonly Correction[]; onAgree: () => void; onLeave: () => void }>): JSX.Element {
  const say = useSay();
  const isOpenWorkbook = useIsOpenWorkbook();
  const count = corrections.length;
  return (
    <div class="card stack preview">
      <Portions items={corrections} portion={20}>
        {(correction) => <Change key={`${correction.edit.sheet}!${correction.edit.cell}`} correction={correction} />}
      </Portions>
      {corrections.some(({ isFormula }) => isFormula) ? <p>{say(words.overFormula)}</p> : null}
      <p class="hint">
        {say(words.onlyThisCell)} {isOpenWorkbook ? '' : say(words.onCopy)}
      </p>
      <div class="row">
        <Button kind="primary" onClick={onAgree}>
          {count === 1 ? say(words.fixOne) : say(words.fixThese, { count })}
        </Button>
        <Button onClick={onLeave}>{say(words.keep)}</Button>
      </div>
    </div>
  );
}
