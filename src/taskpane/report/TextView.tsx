/** The report with what can be chosen of it beside, and what can be done with it above. */
import type { JSX } from 'preact';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { useSay } from '../words/say';
import { DocumentView } from './DocumentView';
import { HouseStyle } from './HouseStyle';
import { Outcomes } from './Outcomes';
import { SectionChooser } from './SectionChooser';
import { chosenCodes } from './sections';
import type { Text } from './state';
import { words } from './words';

export function TextView({ text }: Readonly<{ text: Text }>): JSX.Element {
  const say = useSay();
  const { workbook } = useDesk();
  const hasSections = chosenCodes(text.list).length > 0;
  return (
    <div class="report-layout">
      <div class="stack">
        <SectionChooser list={text.list} sections={text.written.allSections} />
        <HouseStyle style={text.written.style} />
      </div>
      <div class="stack">
        {hasSections ? (
          <>
            <Outcomes />
            <p class="hint">{say(workbook ? words.figureHintExcel : words.figureHint)}</p>
            <DocumentView text={text} />
          </>
        ) : (
          <Empty title={say(words.noSections)}>
            <p>{say(words.noSectionsHint)}</p>
          </Empty>
        )}
      </div>
    </div>
  );
}
