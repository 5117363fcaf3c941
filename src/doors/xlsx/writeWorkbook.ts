/** Writes a plan as an .xlsx file: the same plan always gives the same bytes. */
import { Workbook } from 'exceljs';
import type { WorkbookPlan } from '../../core/plan';
import { listSource, withLists } from '../../core/planLists';
import { normaliseZip } from '../normaliseZip';
import { patchParts } from './writeParts';
import { writeSheet } from './writeSheet';
import { styleCache } from './writeStyles';

const author = 'Tổng hợp';
const neverNow = new Date(Date.UTC(2000, 0, 1));

export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const complete = withLists(plan);
  const workbook = new Workbook();
  Object.assign(workbook, { creator: author, lastModifiedBy: author, created: neverNow, modified: neverNow, title: plan.title });
  // Readers that compute nothing still find the stored results; Excel and LibreOffice compute anew.
  workbook.calcProperties.fullCalcOnLoad = true;
  const firstVisible = complete.sheets.findIndex((sheet) => sheet.visibility === 'visible');
  if (firstVisible < 0) throw new Error('a workbook needs a sheet that can be seen');
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: firstVisible, activeTab: firstVisible, visibility: 'visible' },
  ];
  const tools = { styleOf: styleCache(), listSource: listSource(plan) };
  for (const sheet of complete.sheets) await writeSheet(workbook, sheet, tools);
  // Packed only once, when everything is in its place.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return normaliseZip(new Uint8Array(written), (entries) => patchParts(entries, complete));
}
