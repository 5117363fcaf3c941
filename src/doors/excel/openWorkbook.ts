/** Excel's door: the workbook that is open beside the page, through Office.js. */
import type { OpenWorkbook } from '../openWorkbook';
import { addPlan } from './sheets/addSheets';
import { applyEdits } from './cells/apply';
import { colourCells } from './cells/colour';
import { showCell } from './goTo';
import { has, inExcel } from './inExcel';
import { listenToChanges } from './onChange';
import { openAsNew } from './openNew';
import { asOurs } from './ownWriting';
import { problemOf } from './problems';
import { putPlan } from './sheets/putSheet';
import { photograph } from './read/read';

async function openNew(bytes: Uint8Array): ReturnType<NonNullable<OpenWorkbook['openNew']>> {
  try {
    await openAsNew(bytes);
    return { value: undefined };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Call it after `startInExcel` found Excel. */
export const openWorkbook = (): OpenWorkbook => ({
  read: photograph,
  goTo: (cell) => inExcel((context) => showCell(context, cell)),
  apply: (edits) =>
    asOurs(
      edits.map(({ sheet }) => sheet),
      () => applyEdits(edits),
    ),
  colour: colourCells,
  clearColours: () => colourCells([]),
  addSheets: (plan, charts) => asOurs(undefined, () => addPlan(plan, charts), Object.values),
  putSheet: (sheet) => asOurs([sheet.name], () => putPlan(sheet)),
  ...(has('1.8') ? { openNew } : {}),
  ...(has('1.7') ? { onChange: listenToChanges } : {}),
});
