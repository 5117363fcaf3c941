/** Colours cells, and gives each its own fill back: three round trips, for what is kept, for the fills of today, and to write. */
import type { ColouredCell, Outcome } from '../../openWorkbook';
import { mostColoured } from '../../openWorkbook';
import { loadCells, sheetsOf } from './cells';
import type { Fill } from './fills';
import { fillOf, fillProperties } from './fills';
import type { FillChange } from './fillSteps';
import { fillSteps } from './fillSteps';
import { guardedParts } from './guardedParts';
import type { KeptFill } from './keptFills';
import { readKept, writeKept } from './keptFills';
import type { Guard } from '../protection';
import { idOf, planColours } from './planColours';
import { closeAround, guardOf, guardProblem, loadProtection } from '../protection';
import type { Begin } from '../recovery';
import { afterRecovery, attempt, putRight } from '../recovery';
import { payloadOf } from '../steps';

/** Sheets that are gone took our colours with them. */
async function present(context: Excel.RequestContext, kept: readonly KeptFill[]): Promise<readonly KeptFill[]> {
  if (kept.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  return kept.filter(({ sheet }) => names.has(sheet));
}

/** What there was before painting, and which sheets have to be opened for it. */
type Prepared = Readonly<{ guards: readonly Guard[]; before: readonly FillChange[]; kept: readonly KeptFill[] }>;

async function paint(
  context: Excel.RequestContext,
  wanted: readonly ColouredCell[],
  begin: (prepared: Prepared) => void,
  note: () => void,
): Promise<void> {
  const known = await readKept(context);
  if (known.length === 0 && wanted.length === 0) return;
  const kept = await present(context, known);
  const places = [...new Map([...kept, ...wanted].map((cell) => [idOf(cell), { sheet: cell.sheet, cell: cell.cell }])).values()];
  const { cells, answer } = await loadCells(context, places, fillProperties(), () =>
    sheetsOf(places).map((sheet) => loadProtection(context, sheet)),
  );
  const now = cells.map(({ at, range }) => ({ at, fill: fillOf(range.format) }));
  const plan = planColours(wanted, kept, now);
  const changed = new Set(plan.changes.map(idOf));
  const sheets = sheetsOf(plan.changes);
  const guards = answer
    .filter(({ sheet, protection }) => sheets.includes(sheet) && !(protection.protected && protection.options.allowFormatCells))
    .flatMap((loaded) => guardOf(loaded) ?? []);
  const before = now.flatMap(({ at, fill }) => (fill !== undefined && changed.has(idOf(at)) ? [{ ...at, fill }] : []));
  begin({ guards, before, kept: known });
  // Old and new together first: were a trip to break, every colour of ours could still be taken away.
  const all = [...kept, ...plan.kept];
  await guardedParts(context, guards, fillSteps(plan.changes), note, {
    begin: (first) => writeKept(first, all),
    end: (last) => writeKept(last, plan.kept),
    weight: payloadOf(JSON.stringify(all)) + payloadOf(JSON.stringify(plan.kept)),
  });
}

/** Only cells that differ from before are touched, so that a sheet which refused is left alone. */
async function putBack({ guards, before, kept }: Prepared): Promise<void> {
  await putRight(async (context) => {
    const { cells } = await loadCells(context, before, fillProperties(), () => undefined);
    const isSame = (fill: Fill, index: number): boolean => JSON.stringify(fillOf(cells[index]!.range.format)) === JSON.stringify(fill);
    const changed = before.filter(({ fill }, index) => !isSame(fill, index));
    await guardedParts(context, guards, fillSteps(changed), undefined, {
      begin: () => undefined,
      end: (last) => writeKept(last, kept),
      weight: payloadOf(JSON.stringify(kept)),
    });
  });
}

const recover = (prepared: Prepared): Promise<void> => closeAround(prepared.guards, () => putBack(prepared));

export const colourCells = (cells: readonly ColouredCell[]): Promise<Outcome<void>> =>
  attempt({
    write: (prepared: Begin<Prepared>, note: () => void) =>
      Excel.run((context) => paint(context, cells.slice(0, mostColoured), prepared, note)),
    undo: async (ready, error) => ({
      problem: await afterRecovery(guardProblem(error, ready.guards), sheetsOf(ready.before), () => recover(ready)),
    }),
  });
