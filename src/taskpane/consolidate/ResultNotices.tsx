/** What is to be known beside the figures: who is not in, which files were not used and why. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isIn } from '../../core/consolidation';
import type { Consolidated, FileProblem, OpenBook } from '../engine/consolidateAnswer';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Notice } from '../ui/Notice';
import { useRevision } from '../ui/useRevision';
import { useStore } from '../ui/useStore';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { isCurrent } from './asked';
import { useConsolidate } from './context';
import { words } from './words';

const shownAtOnce = 10;

export function FileProblems({ problems }: Readonly<{ problems: readonly FileProblem[] }>): JSX.Element | null {
  const say = useSay();
  const { actions } = useConsolidate();
  const [shown, setShown] = useState(shownAtOnce);
  if (problems.length === 0) return null;
  const rest = problems.length - shown;
  return (
    <Notice
      kind="warning"
      {...(rest > 0 ? { actions: <Button onClick={() => setShown(problems.length)}>{say(common.more, { count: rest })}</Button> } : {})}
    >
      <p>{say(words.problems, { count: problems.length })}</p>
      <ul class="file-problems">
        {problems.slice(0, shown).map(({ file, message }) => (
          <li key={file}>
            <button type="button" class="link" onClick={() => actions.checkFile(file)}>
              {file}
            </button>
            {`: ${message}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function OpenBookNotice({ open }: Readonly<{ open: OpenBook }>): JSX.Element | null {
  const say = useSay();
  const desk = useDesk();
  if (open.is === 'returns')
    return open.returns > 1 ? <Notice kind="info">{say(words.openSeveral, { count: open.returns })}</Notice> : null;
  const isConsolidated = open.is === 'consolidated';
  return (
    <Notice
      kind="info"
      {...(isConsolidated ? { actions: <Button onClick={() => desk.tab.set(() => 'report')}>{say(words.toReport)}</Button> } : {})}
    >
      {say(isConsolidated ? words.openConsolidated : words.openOther, { file: open.file })}
    </Notice>
  );
}

function Completeness({ answer }: Readonly<{ answer: Consolidated }>): JSX.Element {
  const say = useSay();
  const absent = answer.standings.flatMap(({ form, units }) => {
    const names = units.filter((unit) => !isIn(unit)).map(({ called }) => called);
    return names.length === 0 ? [] : [say(words.absent, { form, units: names.join(', ') })];
  });
  return absent.length === 0 ? (
    <Notice kind="done">{say(words.complete)}</Notice>
  ) : (
    <Notice kind="warning">{say(words.incomplete, { forms: absent.join('; ') })}</Notice>
  );
}

export function ResultNotices({ answer }: Readonly<{ answer: Consolidated }>): JSX.Element {
  const say = useSay();
  const desk = useDesk();
  const { state } = useConsolidate();
  useStore(desk.tray);
  useStore(desk.office);
  const { unfiled, previous, problems, open } = answer;
  useRevision();
  return (
    <>
      {isCurrent(desk, state) ? null : <Notice kind="warning">{say(desk.workbook ? words.staleBeside : words.stale)}</Notice>}
      {open ? <OpenBookNotice open={open} /> : null}
      <Completeness answer={answer} />
      {unfiled.length > 0 ? (
        <Notice kind="info">{say(words.unfiled, { forms: unfiled.map(({ code, name }) => `${code} (${name})`).join('; ') })}</Notice>
      ) : null}
      <FileProblems problems={problems} />
      {previous.refused.length > 0 ? (
        <Notice kind="info">{say(words.previousRefused, { files: previous.refused.join(', ') })}</Notice>
      ) : null}
      {previous.notYearBefore.length > 0 ? (
        <Notice kind="info">{say(words.notYearBefore, { files: previous.notYearBefore.join(', ') })}</Notice>
      ) : null}
    </>
  );
}
