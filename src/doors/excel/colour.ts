/** Colours cells, and gives each its own fill back: three round trips, for what is kept, for the fills of today, and to write. */
import type { ColouredCell, Outcome, SheetCell } from '../openWorkbook';
import { sheetsOf, syncWith } from './cells';
import type { Fill } from './fills';
import { fillOf, fillProperties, setFill } from './fills';
import type { KeptFill } from './keptFills';
import { readKept, writeKept } from './keptFills';
import { problemOf } from './problems';
import type { Guard } from './protection';
import { closeAgain, guardOf, guardProblem, loadProtection, throughGuard } from './protection';

type Now = Readonly<{ at: SheetCell; fill: Fill | undefined }>;
type Change = SheetCell & Readonly<{ fill: Fill }>;
type Plan = Readonly<{ changes: readonly Change[]; kept: readonly KeptFill[] }>;

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
  const sheets = sheetsOf(places);
  const ranges = places.map((at) => {
    const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
    range.load([...fillProperties()]);
    return { at, range };
  });
  const protections = sheets.map((sheet) => loadProtection(context, sheet));
  await syncWith(context, sheets);
  const now = ranges.map(({ at, range }) => ({ at, fill: fillOf(range.format) }));
  const plan = planColours(wanted, kept, now);
  const changed = sheetsOf(plan.changes);
  const guards = protections
    .filter(({ sheet, protection }) => changed.includes(sheet) && !(protection.protected && protection.options.allowFormatCells))
    .flatMap((loaded) => guardOf(loaded) ?? []);
  note(guards);
  // Old and new together first: were the batch to break, every colour of ours could still be taken away.
  writeKept(context, [...kept, ...plan.kept]);
  for (const sheet of changed) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const guard = guards.find((one) => one.sheet === sheet);
    throughGuard(context, guard, () => {
      for (const change of plan.changes) if (change.sheet === sheet) setFill(worksheet.getRange(change.cell).format, change.fill);
    });
  }
  writeKept(context, plan.kept);
  await context.sync();
}

export async function colourCells(cells: readonly ColouredCell[]): Promise<Outcome<void>> {
  let guards: readonly Guard[] = [];
  try {
    await Excel.run((context) => paint(context, cells, (noted) => (guards = noted)));
    return { value: undefined };
  } catch (error) {
    try {
      await closeAgain(guards);
    } catch (second) {
      return { problem: problemOf(second) };
    }
    return { problem: guardProblem(error, guards) };
  }
}
