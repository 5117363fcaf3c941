/** What a check found: how much of it, the list of files with their findings, and what can be done with it all. */
import type { JSX } from 'preact';
import type { CheckList } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useLang, useSay } from '../words/say';
import { dropFiles, summaryOf } from './actions';
import { Colouring, Earlier, Saving } from './Beside';
import { useBench, useCheck } from './benchContext';
import { undo } from './changes';
import { FileList } from './FileList';
import { Filters } from './Filters';
import { lastStep } from './state';
import { words } from './words';

export type ResultProps = Readonly<{ list: CheckList }>;

export function Result({ list }: ResultProps): JSX.Element {
  const say = useSay();
  const lang = useLang();
  const bench = useBench();
  const state = useCheck();
  const { changes, subject, working, asked, found } = state;
  const unlisted = changes.told - changes.listed;
  const isWorkbook = subject === 'workbook';
  return (
    <>
      {!working && found !== asked ? <Notice kind="warning">{say(words.otherChoices)}</Notice> : null}
      {isWorkbook && unlisted > 0 ? <Notice kind="warning">{say(words.changed, { count: unlisted })}</Notice> : null}
      {isWorkbook && list.files.length > 1 ? <Notice kind="info">{say(words.severalReturns, { count: list.files.length })}</Notice> : null}
      <p class="summary">{summaryOf(list, lang)}</p>
      <Filters list={list} />
      <FileList files={list.files} />
      <div class="row">
        {lastStep(state) ? <Button onClick={() => void undo(bench)}>{say(words.undoLast)}</Button> : null}
        {!isWorkbook && list.files.length > 1 ? (
          <Button
            onClick={() =>
              void dropFiles(
                bench,
                list.files.map(({ file }) => file),
              )
            }
          >
            {say(words.removeAll)}
          </Button>
        ) : null}
      </div>
      {isWorkbook ? <Colouring /> : null}
      <Earlier />
      <Saving />
    </>
  );
}
