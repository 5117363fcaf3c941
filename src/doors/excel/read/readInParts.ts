/** A workbook too large for one answer: first how large each sheet is, then rows by rows, each part with its own round trip. */
import { syncWith } from '../cells/cells';
import type { Grid } from './grid';
import { askGrid } from './grid';
import { problemOf } from '../problems';
import type { Rows, Size } from './rowBands';
import { addressOf, bandsOf, halvesOf, partsOf } from './rowBands';
import type { SheetContent } from './snapshotSheet';
import { askMerges, askSheet, boxOf } from './sheetFacts';
import type { Batch } from '../steps';
import { batchOn } from '../steps';

/** A cell of Vietnamese text weighs some 400 bytes on the way, so these stay below 4 of the 5 MB that Excel on the web allows. */
const cellsAtOnce = 10_000;

/** Excel lists 512 merged areas at most, and each covers one cell at least of where it is asked for. */
const mergedCellsAtOnce = 512;

/** Empty merged areas near the values count; lines may reach down to the last row of a sheet, and nobody reads that far. */
const nearRows = 200;
const nearColumns = 20;

/** An answer of 512 addresses weighs some 30,000 bytes. */
const bandsAtOnce = 100;

const rangeOf = ({ range }: Batch, band: Rows): Excel.Range => range(band.sheet, addressOf(band));

async function mergesIn(context: Excel.RequestContext, bands: readonly Rows[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (let from = 0; from < bands.length; from += bandsAtOnce) {
    const batch = batchOn(context);
    const asked = bands.slice(from, from + bandsAtOnce).map((band) => ({ band, merges: askMerges(rangeOf(batch, band)) }));
    await context.sync();
    for (const { band, merges } of asked) {
      const own = found.get(band.sheet) ?? new Set();
      found.set(band.sheet, own);
      // An area that reaches over two bands is listed with both.
      for (const merge of merges()) own.add(merge);
    }
  }
  return new Map([...found].map(([sheet, merges]) => [sheet, [...merges]]));
}

type Read = Readonly<{ sheet: string; grid: Grid }>;

/** Halves what Excel does not answer, until single rows are left. */
async function readBands(context: Excel.RequestContext, bands: readonly Rows[]): Promise<readonly Read[]> {
  try {
    const batch = batchOn(context);
    const asked = bands.map((band) => ({ sheet: band.sheet, grid: askGrid(rangeOf(batch, band)) }));
    await context.sync();
    return asked.map(({ sheet, grid }) => ({ sheet, grid: grid() }));
  } catch (error) {
    const halves = problemOf(error).code === 'tooLarge' ? halvesOf(bands) : undefined;
    if (!halves) throw error;
    const [upper, lower] = halves;
    return [...(await readBands(context, upper)), ...(await readBands(context, lower))];
  }
}

export async function readInParts(context: Excel.RequestContext, names: readonly string[]): Promise<readonly SheetContent[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const box = boxOf(sheet);
    const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
    box.load(['rowCount', 'columnCount']);
    used.load(['rowCount', 'columnCount']);
    return { name, box, used, facts: askSheet(sheet, false) };
  });
  await syncWith(context, names);
  const sizes = asked.map(({ name, box }): Size => ({ sheet: name, rows: box.rowCount, columns: box.columnCount }));
  const around = asked.map(({ name, box, used }): Size => ({
    sheet: name,
    rows: Math.min(used.rowCount, box.rowCount + nearRows),
    columns: Math.min(used.columnCount, box.columnCount + nearColumns),
  }));
  const merges = await mergesIn(
    context,
    around.flatMap((size) => bandsOf(size, mergedCellsAtOnce)),
  );
  const grids = new Map<string, Grid[]>(names.map((name) => [name, []]));
  for (const part of partsOf(
    sizes.flatMap((size) => bandsOf(size, cellsAtOnce)),
    cellsAtOnce,
  )) {
    for (const { sheet, grid } of await readBands(context, part)) grids.get(sheet)!.push(grid);
  }
  return asked.map(({ name, facts }) => ({
    grids: grids.get(name) ?? [],
    facts: { ...facts(name), merges: merges.get(name) ?? [] },
  }));
}
