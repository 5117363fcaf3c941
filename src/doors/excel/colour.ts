/** Colours cells, and gives each its own fill back: three round trips, for what is kept, for the fills of today, and to write. */
import type { ColouredCell, Outcome, SheetCell } from '../openWorkbook';
import { mostColoured } from '../openWorkbook';
import { loadCells, sheetsOf } from './cells';
import type { Fill } from './fills';
import { fillOf, fillProperties } from './fills';
import type { FillChange } from './fillSteps';
import { fillSteps } from './fillSteps';
import { guardedParts } from './guardedParts';
import type { KeptFill } from './keptFills';
import { readKept, writeKept } from './keptFills';
import type { Guard } from './protection';
import { closeAgain, guardOf, guardProblem, loadProtection } from './protection';
import { afterRecovery } from './recovery';
import { payloadOf } from './steps';

type Now = Readonly<{ at: SheetCell; fill: Fill | undefined }>;
type Plan = Readonly<{ changes: readonly FillChange[]; kept: readonly KeptFill[] }>;

const idOf = ({ sheet, cell }: SheetCell): string => `${sheet}\u0000${cell}`;

/** A cell that no longer wears our colour was painted since, or moved: it is left as it is. */
export function planColours(wanted: readonly ColouredCell[], kept: readonly KeptFill[], now: readonly Now[]): Plan {
  const fills = new Map(now.map(({ at, fill }) => [idOf(at), fill]));
  const stillOurs = kept.filter((item) => fills.get(idOf(item))?.color === item.ours);
  const before = new Map(stillOurs.map((item) => [idOf(item), item.was]));
  const colours = new Map(wanted.map((cell) => [idOf(cell), cell]));
  const restored = stillOurs.filter((item) => !colours.has(idOf(item))).map(({ sheet, cell, was }) => ({ sheet, cell, fill: was }));
  const ours = [...colours.values()].flatMap(({ sheet, cell, color }): readonly KeptFill[] => {
    const id = idOf({ sheet, cell });
    const was = before.has(id) ? before.get(id) : fills.get(id);
    return was === undefined ? [] : [{ sheet, cell, was, ours: color.toUpperCase() }];
  });
  return { changes: [...restored, ...ours.map(({ sheet, cell, ours: color }) => ({ sheet, cell, fill: { color } }))], kept: ours };
}

/** Sheets that are gone took our colours with them. */
async function present(context: Excel.RequestContext, kept: readonly KeptFill[]): Promise<readonly KeptFill[]> {
  if (kept.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  return kept.filter(({ sheet }) => names.has(sheet));
}

async function paint(
  context: Excel.RequestContext,
  wanted: readonly ColouredCell[],
  note: (guards: readonly Guard[]) => void,
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
  const changed = sheetsOf(plan.changes);
  const guards = answer
    .filter(({ sheet, protection }) => changed.includes(sheet) && !(protection.protected && protection.options.allowFormatCells))
    .flatMap((loaded) => guardOf(loaded) ?? []);
  note(guards);
  // Old and new together first: were a trip to break, every colour of ours could still be taken away.
  const all = [...kept, ...plan.kept];
  await guardedParts(context, guards, fillSteps(plan.changes), undefined, {
    begin: (first) => writeKept(first, all),
    end: (last) => writeKept(last, plan.kept),
    weight: payloadOf(JSON.stringify(all)) + payloadOf(JSON.stringify(plan.kept)),
  });
}

export async function colourCells(cells: readonly ColouredCell[]): Promise<Outcome<void>> {
  let guards: readonly Guard[] = [];
  try {
    await Excel.run((context) => paint(context, cells.slice(0, mostColoured), (noted) => (guards = noted)));
    return { value: undefined };
  } catch (error) {
    const sheets = guards.map(({ sheet }) => sheet);
    return { problem: await afterRecovery(guardProblem(error, guards), sheets, () => closeAgain(guards)) };
  }
}
