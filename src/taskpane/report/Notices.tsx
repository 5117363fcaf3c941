/** What the person has to know of the report: what stands in the way, what was left out, what changed since. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Notice } from '../ui/Notice';
import type { Say } from '../words/say';
import { useLang, useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import type { EditedCell } from '../engine/reportWriting';
import { useReport } from './reportContext';
import type { Text, Trouble } from './state';
import { words } from './words';

function refusedText(say: Say, periodText: (code: string) => string, { kind, refusal }: Extract<Trouble, { is: 'refused' }>): string {
  const { file, unreadable, form, title = '', unit, period } = refusal;
  if (unreadable !== undefined) return say(words.unreadable, { file, reason: say(unreadable) });
  if (form === undefined) return say(kind === 'workbook' ? words.refusedOpen : words.refusedOther, { file });
  return say(words.refusedReturn, {
    file,
    form,
    title,
    unit: unit === undefined ? '' : say(words.ofUnit, { unit }),
    period: period === undefined ? '' : say(words.ofPeriod, { period: periodText(period) }),
  });
}

function troubleText(say: Say, periodText: (code: string) => string, trouble: Trouble): string {
  switch (trouble.is) {
    case 'refused':
      return refusedText(say, periodText, trouble);
    case 'gone':
      return say(words.gone);
  }
}

function TroubleNotice({ trouble }: Readonly<{ trouble: Trouble }>): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const { tab } = useDesk();
  const toConsolidate = <Button onClick={() => tab.set(() => 'consolidate')}>{say(words.toConsolidate)}</Button>;
  return (
    <Notice
      kind={trouble.is === 'refused' ? 'warning' : 'error'}
      {...(trouble.is === 'refused' && trouble.refusal.unreadable === undefined ? { actions: toConsolidate } : {})}
    >
      <span role={trouble.is === 'refused' ? 'alert' : undefined}>{troubleText(say, periodText, trouble)}</span>
    </Notice>
  );
}

function EditedLine({ cell: { sheet, cell, found, text, computed } }: Readonly<{ cell: EditedCell }>): JSX.Element {
  const say = useSay();
  const lang = useLang();
  return (
    <li>
      {say(words.editedCell, {
        sheet,
        cell,
        found: found ? found[lang] : text === '' ? say(words.blank) : `«${text}»`,
        computed: computed ? computed[lang] : say(words.noBreakdown),
      })}
    </li>
  );
}

/** So many are read at a glance. */
const shortList = 8;

function TextNotices({ text: { written, stale } }: Readonly<{ text: Text }>): JSX.Element {
  const say = useSay();
  const lang = useLang();
  const { actions } = useReport();
  const { edited, unsaid, problems } = written;
  return (
    <>
      {stale.size > 0 ? (
        <Notice kind="warning" actions={<Button onClick={() => void actions.rewrite()}>{say(words.rewrite)}</Button>}>
          {say(words.stale, { count: stale.size })}
        </Notice>
      ) : null}
      {edited.length > 0 ? (
        <Notice kind="warning">
          <p>{say(words.edited, { count: edited.length })}</p>
          <ul class="plain-list">
            {edited.slice(0, shortList).map((cell) => (
              <EditedLine key={`${cell.sheet}!${cell.cell}`} cell={cell} />
            ))}
          </ul>
          {edited.length > shortList ? (
            <details>
              <summary>{say(words.moreCells, { count: edited.length - shortList })}</summary>
              <ul class="plain-list">
                {edited.slice(shortList).map((cell) => (
                  <EditedLine key={`${cell.sheet}!${cell.cell}`} cell={cell} />
                ))}
              </ul>
            </details>
          ) : null}
        </Notice>
      ) : null}
      {problems.length > 0 ? (
        <Notice kind="warning">
          <p>{say(words.problems, { count: problems.length })}</p>
          <ul class="plain-list">
            {problems.map((problem) => (
              <li key={problem.vi}>{problem[lang]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {unsaid.length > 0 ? (
        <Notice kind="info">
          <p>{say(words.unsaid, { count: unsaid.length })}</p>
          <ul class="plain-list">
            {unsaid.map((line) => (
              <li key={line.vi}>{line[lang]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

export function Notices(): JSX.Element {
  const { state } = useReport();
  return (
    <>
      {state.trouble ? <TroubleNotice trouble={state.trouble} /> : null}
      {state.text ? <TextNotices text={state.text} /> : null}
    </>
  );
}
