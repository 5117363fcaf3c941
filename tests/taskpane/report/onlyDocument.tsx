/** The sample document alone on a page: what a browser test draws of blocks that no report of today has. */
import { render } from 'preact';
import { pageReport } from '../../../src/narrate/pageReport';
import { DocumentView } from '../../../src/taskpane/report/DocumentView';
import { ReportContext } from '../../../src/taskpane/report/reportContext';
import type { ReportDesk } from '../../../src/taskpane/report/reportContext';
import type { Text } from '../../../src/taskpane/report/state';
import { DeskContext } from '../../../src/taskpane/ui/deskContext';
import type { Desk } from '../../../src/taskpane/desk/desk';
import { sampleDocument } from '../../support/sampleBlocks';

const text = { written: pageReport(sampleDocument), stale: new Set([4]) } as unknown as Text;

render(
  <DeskContext.Provider value={{} as Desk}>
    <ReportContext.Provider value={{} as ReportDesk}>
      <DocumentView text={text} />
    </ReportContext.Provider>
  </DeskContext.Provider>,
  document.querySelector('div')!,
);
