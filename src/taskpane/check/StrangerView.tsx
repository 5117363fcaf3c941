/** A workbook that is none of the forms: which it looks like, what is missing, what to do; or what else it is. */
import type { JSX } from 'preact';
import type { Stranger } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../words/say';
import { useBench } from './benchContext';
import { words } from './words';

/** More of them tell nobody anything. */
const mostTabs = 12;

const listed = (tabs: readonly string[]): string =>
  tabs
    .slice(0, mostTabs)
    .map((tab) => `«${tab}»`)
    .join(', ') + (tabs.length > mostTabs ? ', …' : '');

function Consolidated(): JSX.Element {
  const say = useSay();
  const { desk } = useBench();
  const open = <Button onClick={() => desk.tab.set(() => 'report')}>{say(words.toReport)}</Button>;
  return (
    <Notice kind="info" actions={open}>
      {say(words.consolidated)}
    </Notice>
  );
}

export function StrangerView({ stranger }: Readonly<{ stranger: Stranger }>): JSX.Element {
  const say = useSay();
  const { resembles, cover, isConsolidated, tabs } = stranger;
  if (isConsolidated) return <Consolidated />;
  if (resembles.length === 0) {
    return (
      <section class="stack">
        <h4>{say(words.stranger)}</h4>
        <p>{say(words.strangerNone, { tabs: listed(tabs) })}</p>
      </section>
    );
  }
  return (
    <section class="stack">
      <h4>{say(words.stranger)}</h4>
      <p>{say(words.strangerLooks)}</p>
      <ul class="portions">
        {resembles.map(({ form, version, title, present, missing }) => (
          <li key={`${form} ${version}`} class="card">
            <p class="resembles">{say(words.strangerForm, { form, title })}</p>
            <p>
              {say(words.strangerPresent, { tabs: listed(present) })}
              {missing.length === 0 ? '' : `; ${say(words.strangerMissing, { tabs: listed(missing) })}`}
            </p>
          </li>
        ))}
      </ul>
      {cover.missing.length === 0 || cover.isStamped ? null : (
        <p>
          {cover.isThere
            ? say(words.strangerCoverLines, { lines: cover.missing.map((line) => `«${line}»`).join(', ') })
            : say(words.strangerCover)}
        </p>
      )}
      <p>{say(words.strangerAdvice)}</p>
    </section>
  );
}
