/** What a check found: how much of it, the list of files with their findings, and what can be done with it all. */
import type { JSX } from 'preact';
import { summaryText } from '../../words/lists';
import { isSame } from '../desk/asMade';
import type { Desk } from '../desk/desk';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useRevision } from '../ui/useRevision';
import { useLang, useSay } from '../words/say';
import { Colouring, Earlier, Saving } from './Beside';
import { useBench, useCheck, useRun } from './benchContext';
import { FileList } from './FileList';
import { Filters } from './Filters';
import type { Shown } from './state';
import { lastStep } from './state';
import { words } from './words';

/** How many places others changed; after what we write ourselves everything is checked again. */
const othersSince = ({ workbook }: Desk, rests: number): number => workbook?.since(rests).filter(({ isOurs }) => !isOurs).length ?? 0;

export type ResultProps = Readonly<{ shown: Shown }>;

export function Result({ shown: { list, subject, rests, from } }: ResultProps): JSX.Element {
  const say = useSay();
  const lang = useLang();
  const { desk, tab } = useBench();
  const state = useCheck();
  const isBusy = useRun().is === 'busy';
  const isWorkbook = subject === 'workbook';
  useRevision();
  const unlisted = rests === undefined ? 0 : othersSince(desk, rests);
  return (
    <>
      {!isBusy && !isSame(state.asked, from) ? <Notice kind="warning">{say(words.otherChoices)}</Notice> : null}
      {isWorkbook && unlisted > 0 ? <Notice kind="warning">{say(words.changed, { count: unlisted })}</Notice> : null}
      {isWorkbook && list.files.length > 1 ? <Notice kind="info">{say(words.severalReturns, { count: list.files.length })}</Notice> : null}
      <p class="summary">{summaryText(list.files, lang)}</p>
      <Filters list={list} />
      <FileList files={list.files} />
      <div class="row">
        {lastStep(state) ? <Button onClick={() => void tab.do.undo()}>{say(words.undoLast)}</Button> : null}
        {!isWorkbook && list.files.length > 1 ? (
          <Button onClick={() => void tab.do.dropFiles(list.files.map(({ file }) => file))}>{say(words.removeAll)}</Button>
        ) : null}
      </div>
      {isWorkbook ? <Colouring /> : null}
      <Earlier />
      <Saving />
    </>
  );
}
