/** Writes single cells, all or none: one round trip to see what they held, one to write; what a broken one changed is put back. */
import type { CellEdit, Outcome } from '../openWorkbook';
import type { LoadedCell } from './cells';
import { cellContent, cellFormat, loadCell, sheetsOf, syncWith } from './cells';
import type { Content } from './content';
import { contentOfEdit, needsFormat, put, sameContent } from './content';
import { problemOf } from './problems';
import type { Guard } from './protection';
import { closeAgain, guardOf, guardProblem, loadProtection, throughGuard } from './protection';

type Work = Readonly<{ edit: CellEdit; cell: LoadedCell; before: Content; format: string }>;
type Prepared = Readonly<{ work: readonly Work[]; guards: readonly Guard[] }>;

/** A cell that the sheet's protection leaves open is written without opening the sheet. */
function isClosed({ edit, cell, format }: Work, { options }: Guard): boolean {
  const mayFormat = options.allowFormatCells === true || !needsFormat(contentOfEdit(edit), format);
  return cell.range.format.protection.locked !== false || !mayFormat;
}

async function prepare(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Prepared> {
  const sheets = sheetsOf(edits);
  const cells = edits.map((edit) => ({ edit, cell: loadCell(context, edit, ['format/protection/locked']) }));
  const protections = sheets.map((sheet) => loadProtection(context, sheet));
  await syncWith(context, sheets);
  const work = cells.map((item) => ({ ...item, before: cellContent(item.cell), format: cellFormat(item.cell) }));
  const guards = protections.flatMap((loaded) => {
    const own = work.filter(({ edit }) => edit.sheet === loaded.sheet);
    if (!loaded.protection.protected || !own.some((item) => isClosed(item, { sheet: loaded.sheet, options: loaded.protection.options })))
      return [];
    return guardOf(loaded) ?? [];
  });
  return { work, guards };
}

/** Sheet by sheet, each opened once. */
function write(context: Excel.RequestContext, { work, guards }: Prepared, writeCell: (range: Excel.Range, item: Work) => void): void {
  for (const sheet of sheetsOf(work.map(({ edit }) => edit))) {
    const guard = guards.find((one) => one.sheet === sheet);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    throughGuard(context, guard, () => {
      for (const item of work) if (item.edit.sheet === sheet) writeCell(worksheet.getRange(item.edit.cell), item);
    });
  }
}

/** Only cells that differ from before are touched, so that what refused the first time is left alone. */
async function putBack({ work, guards }: Prepared): Promise<void> {
  await Excel.run(async (context) => {
    const now = work.map((item) => ({ item, cell: loadCell(context, item.edit) }));
    await context.sync();
    const changed = now.filter(({ item, cell }) => !sameContent(cellContent(cell), item.before) || cellFormat(cell) !== item.format);
    if (changed.length === 0) return;
    write(context, { work: changed.map(({ item }) => item), guards }, (range, { before, format }) => {
      put(range, before, format);
      range.numberFormat = [[format]];
    });
    await context.sync();
  });
}

/** Sheets first: whatever else cannot be put right, none stays open. */
async function recover(prepared: Prepared): Promise<void> {
  await closeAgain(prepared.guards);
  try {
    await putBack(prepared);
  } finally {
    await closeAgain(prepared.guards);
  }
}

export async function applyEdits(edits: readonly CellEdit[]): Promise<Outcome<readonly CellEdit[]>> {
  if (edits.length === 0) return { value: [] };
  let prepared: Prepared | undefined;
  try {
    const undo = await Excel.run(async (context) => {
      prepared = await prepare(context, edits);
      write(context, prepared, (range, { edit, format }) => put(range, contentOfEdit(edit), format));
      await context.sync();
      return prepared.work.map(({ edit, before }): CellEdit => ({ sheet: edit.sheet, cell: edit.cell, ...before }));
    });
    return { value: undo };
  } catch (error) {
    if (!prepared) return { problem: problemOf(error) };
    const { guards } = prepared;
    try {
      await recover(prepared);
    } catch (second) {
      return { problem: { ...problemOf(second), code: 'failed' } };
    }
    return { problem: guardProblem(error, guards) };
  }
}
