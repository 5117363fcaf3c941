/** Writes single cells, all or none: one round trip to see what they held, one to write; what a broken one changed is put back. */
import type { CellEdit, Outcome } from '../../openWorkbook';
import type { LoadedCell } from './cells';
import { cellContent, cellFormat, contentProperties, loadCells, sheetsOf } from './cells';
import type { Content } from './content';
import { contentOfEdit, needsFormat, put, sameContent } from './content';
import { guardedParts } from './guardedParts';
import type { Guard } from '../protection';
import { closeAround, guardOf, guardProblem, loadProtection } from '../protection';
import { afterRecovery, attempt, putRight } from '../recovery';
import { payloadOf, step } from '../steps';

type Work = Readonly<{ edit: CellEdit; cell: LoadedCell; before: Content; format: string }>;
/** `stiff` are protected sheets that stay closed and let no format be changed. */
type Prepared = Readonly<{ work: readonly Work[]; guards: readonly Guard[]; stiff: ReadonlySet<string> }>;

/** A cell that the sheet's protection leaves open is written without opening the sheet. */
function isClosed({ edit, cell, format }: Work, options: Excel.WorksheetProtectionOptions): boolean {
  const mayFormat = options.allowFormatCells === true || !needsFormat(contentOfEdit(edit), format);
  return cell.range.format.protection.locked !== false || !mayFormat;
}

async function prepare(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Prepared> {
  const { cells, answer } = await loadCells(context, edits, [...contentProperties, 'format/protection/locked'], () =>
    sheetsOf(edits).map((sheet) => loadProtection(context, sheet)),
  );
  const work = edits.map((edit, index): Work => {
    const cell = cells[index]!;
    return { edit, cell, before: cellContent(cell), format: cellFormat(cell) };
  });
  const closed = answer.filter(({ protection }) => protection.protected);
  const guards = closed.flatMap((loaded) => {
    const isNeeded = work.some((item) => item.edit.sheet === loaded.sheet && isClosed(item, loaded.protection.options));
    return isNeeded ? (guardOf(loaded) ?? []) : [];
  });
  const stiff = closed.filter(
    ({ sheet, protection }) => !protection.options.allowFormatCells && !guards.some((guard) => guard.sheet === sheet),
  );
  return { work, guards, stiff: new Set(stiff.map(({ sheet }) => sheet)) };
}

type Writing = (range: Excel.Range, item: Work) => void;

/** Sheet by sheet, each opened once in a round trip. */
const write = (
  context: Excel.RequestContext,
  { work, guards }: Prepared,
  writeCell: Writing,
  note: () => void = () => undefined,
): Promise<void> =>
  guardedParts(
    context,
    guards,
    work.map((item) => {
      const { sheet, cell } = item.edit;
      return { sheet, ...step(({ range }) => writeCell(range(sheet, cell), item), payloadOf([item.before, contentOfEdit(item.edit)]), 4) };
    }),
    note,
  );

/** Only cells that differ from before are touched, so that what refused the first time is left alone. */
async function putBack(prepared: Prepared): Promise<void> {
  await putRight(async (context) => {
    const edits = prepared.work.map(({ edit }) => edit);
    const { cells: now } = await loadCells(context, edits, contentProperties, () => undefined);
    const changed = prepared.work.filter(
      ({ before, format }, index) => !sameContent(cellContent(now[index]!), before) || cellFormat(now[index]!) !== format,
    );
    await write(context, { ...prepared, work: changed }, (range, { edit, before, format }) => {
      put(range, before, format, !prepared.stiff.has(edit.sheet));
      if (!prepared.stiff.has(edit.sheet)) range.numberFormat = [[format]];
    });
  });
}

const recover = (prepared: Prepared): Promise<void> => closeAround(prepared.guards, () => putBack(prepared));

export async function applyEdits(edits: readonly CellEdit[]): Promise<Outcome<readonly CellEdit[]>> {
  if (edits.length === 0) return { value: [] };
  return attempt<Prepared, readonly CellEdit[]>({
    write: (prepared, note) =>
      Excel.run(async (context) => {
        const ready = prepared(await prepare(context, edits));
        const writeCell: Writing = (range, { edit, format }) => put(range, contentOfEdit(edit), format, !ready.stiff.has(edit.sheet));
        await write(context, ready, writeCell, note);
        return ready.work.map(({ edit, before }): CellEdit => ({ sheet: edit.sheet, cell: edit.cell, ...before }));
      }),
    undo: async (ready, error) => ({
      problem: await afterRecovery(guardProblem(error, ready.guards), sheetsOf(edits), () => recover(ready)),
    }),
  });
}
