/** What the report is written from, and other things it could be written from. */
import type { JSX } from 'preact';
import type { ReportSource } from '../engine/reportSources';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { FilePicker } from '../ui/FilePicker';
import { useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import { useReport } from './reportContext';
import { sourceWords, words } from './words';

export function SourceBar(): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const nameOf = ({ kind, file, ending, place, period }: ReportSource): string =>
    say(sourceWords[kind], { file, ending, place, period: periodText(period) });
  const { workbook } = useDesk();
  const { state, actions, isShown } = useReport();
  const current = state.text?.written.source;
  return (
    <div class="row report-source">
      {state.sources.length > 1 && current ? (
        <Choice
          label={say(words.source)}
          value={current.id}
          options={state.sources.map((source) => ({ value: source.id, label: nameOf(source) }))}
          onChoose={(id) => void actions.choose(id)}
        />
      ) : (
        <p class="report-from">{current ? say(words.writtenFrom, { source: nameOf(current) }) : ''}</p>
      )}
      {workbook ? (
        <Button onClick={() => void actions.readWorkbook()}>
          {say(state.sources.some(({ kind }) => kind === 'workbook') ? words.readAgain : words.readWorkbook)}
        </Button>
      ) : null}
      <FilePicker small title={say(words.pickFile)} takesDrops={isShown} onFiles={(files) => void actions.readFiles(files)} />
    </div>
  );
}
