/** What came of a consolidation, or why nothing did. */
import type { JSX } from 'preact';
import type { ConsolidateAnswer, Consolidated } from '../engine/consolidateAnswer';
import { Notice } from '../ui/Notice';
import { useSay } from '../words/say';
import { Charts } from './Charts';
import { Findings } from './Findings';
import { Outcomes } from './Outcomes';
import { FileProblems, OpenBookNotice, ResultNotices } from './ResultNotices';
import { formSummary, periodFor, summaryText } from './summary';
import { Units } from './Units';
import { words } from './words';

function Done({ answer }: Readonly<{ answer: Consolidated }>): JSX.Element {
  const say = useSay();
  return (
    <div class="consolidated">
      <section class="stack">
        <h3 class="result-title">{say(words.resultTitle, { place: answer.catalogue.name, period: periodFor(say, answer.period) })}</h3>
        <ul class="form-counts">
          {answer.standings.map((standing) => (
            <li key={standing.form}>{formSummary(say, standing)}</li>
          ))}
        </ul>
        <ResultNotices answer={answer} />
        <Outcomes />
      </section>
      <Units standings={answer.standings} reminder={answer.reminder} />
      <Charts charts={answer.overview} />
      <Findings findings={answer.findings} {...(answer.open ? { open: answer.open } : {})} />
    </div>
  );
}

export function Result({ answer }: Readonly<{ answer: ConsolidateAnswer }>): JSX.Element {
  const say = useSay();
  if (answer.is === 'done') return <Done answer={answer} />;
  return (
    <>
      {answer.open ? <OpenBookNotice open={answer.open} /> : null}
      <Notice kind="warning">{summaryText(answer, say)}</Notice>
      {answer.is === 'nothing' ? <FileProblems problems={answer.problems} /> : null}
    </>
  );
}
