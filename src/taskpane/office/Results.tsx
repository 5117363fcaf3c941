/** What came of an action of the bar, and what a workbook's settings could not be used for. */
import type { JSX } from 'preact';
import type { OfficeProblem } from '../engine/officeChoices';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Notice } from '../ui/Notice';
import { useStore } from '../ui/useStore';
import { common } from '../words/common';
import { saidText } from '../words/said';
import { useSay } from '../words/say';
import { officeText } from './describe';
import { first } from './state';
import type { OfficeMachine } from './tab';
import { words } from './words';

/** An office with a broken table should see enough to mend it, and not a screen of lines that all say the same. */
const shownProblems = 8;

export function SaidNotice({ bar }: Readonly<{ bar: OfficeMachine }>): JSX.Element | null {
  const say = useSay();
  const { said } = useStore(bar.state);
  if (!said) return null;
  const close = (
    <Button kind="subtle" onClick={() => bar.state.set(() => first)}>
      {say(common.close)}
    </Button>
  );
  if (said.is !== 'catalogue')
    return (
      <Notice kind={said.is} actions={close}>
        {saidText(say, said.said)}
      </Notice>
    );
  const { file, problems } = said;
  return (
    <Notice kind="error" actions={close}>
      <p>{say(words.catalogueWrong, { file, count: problems.length })}</p>
      <ul class="office-problems">
        {problems.slice(0, shownProblems).map(({ row, column, message }) => (
          <li key={`${row} ${column} ${message}`}>{message}</li>
        ))}
        {problems.length > shownProblems ? <li>{say(words.catalogueMore, { count: problems.length - shownProblems })}</li> : null}
      </ul>
    </Notice>
  );
}

function ProblemItem({ problem }: Readonly<{ problem: OfficeProblem }>): JSX.Element {
  const { workbook } = useDesk();
  const say = useSay();
  if ('unknownCatalogue' in problem) return <li>{say(words.catalogueUnknown, { code: problem.unknownCatalogue })}</li>;
  const { text, sheet, cell } = problem;
  return (
    <li>
      {text}{' '}
      {workbook && sheet && cell ? (
        <Button kind="subtle" onClick={() => void workbook.goTo({ sheet, cell })}>
          {say(words.goTo, { cell })}
        </Button>
      ) : null}
    </li>
  );
}

export function SourceNotices({ bar }: Readonly<{ bar: OfficeMachine }>): JSX.Element | null {
  const { officeSource: source } = useDesk();
  const say = useSay();
  const { offered, problems } = useStore(source);
  return (
    <>
      {offered ? (
        <Notice
          kind="info"
          actions={
            <>
              <Button onClick={() => void bar.do.take(offered)}>{say(words.useOffered)}</Button>
              <Button kind="subtle" onClick={() => source.set((before) => ({ ...before, offered: undefined }))}>
                {say(words.keepMine)}
              </Button>
            </>
          }
        >
          {say(words.offered, { what: officeText(say, offered.office) })}
        </Notice>
      ) : null}
      {problems.length > 0 ? (
        <Notice
          kind="warning"
          actions={
            <Button kind="subtle" onClick={() => source.set((before) => ({ ...before, problems: [] }))}>
              {say(common.close)}
            </Button>
          }
        >
          <p>{say(words.problems, { count: problems.length })}</p>
          <ul class="office-problems">
            {problems.map((problem) => (
              <ProblemItem key={JSON.stringify(problem)} problem={problem} />
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
