/** A workbook too large for one answer: first how large each sheet is, then rows by rows, each part with its own round trip. */
import { address } from '../../core/address';
import type { Grid } from './grid';
import { askGrid } from './grid';
import type { SheetContent } from './readRanges';
import { askMerges, askSheet, boxOf } from './sheetFacts';

/** A cell weighs some 250 bytes on the way, so these stay below 4 of the 5 MB that Excel on the web allows. */
const cellsAtOnce = 15_000;

/** Excel lists 512 merged areas at most, and each covers two cells or more. */
const mergedCellsAtOnce = 1024;

type Rows = Readonly<{ sheet: string; from: number; to: number; columns: number }>;
type Size = Readonly<{ sheet: string; rows: number; columns: number }>;

export function bandsOf({ sheet, rows, columns }: Size, most: number): readonly Rows[] {
  const height = Math.max(1, Math.floor(most / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    sheet,
    from: index * height + 1,
    to: Math.min((index + 1) * height, rows),
    columns,
  }));
}

const rangeOf = (context: Excel.RequestContext, { sheet, from, to, columns }: Rows): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(`A${from}:${address(columns, to)}`);

/** Bands that go together in one round trip. */
export function partsOf(bands: readonly Rows[], most: number): readonly (readonly Rows[])[] {
  const parts: Rows[][] = [];
  let cells = Infinity;
  for (const band of bands) {
    const size = (band.to - band.from + 1) * band.columns;
    if (cells + size > most) {
      parts.push([]);
      cells = 0;
    }
    parts.at(-1)!.push(band);
    cells += size;
  }
  return parts;
}

async function mergesIn(context: Excel.RequestContext, bands: readonly Rows[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = bands.map((band) => ({ band, merges: askMerges(rangeOf(context, band)) }));
  await context.sync();
  const found = new Map<string, string[]>();
  for (const { band, merges } of asked) {
    const own = found.get(band.sheet) ?? [];
    found.set(band.sheet, own);
    // An area that reaches over two bands is listed with both.
    for (const merge of merges()) if (!own.includes(merge)) own.push(merge);
  }
  return found;
}

export async function readInParts(context: Excel.RequestContext, names: readonly string[]): Promise<readonly SheetContent[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const box = boxOf(sheet);
    const used = sheet.getUsedRange(false).getBoundingRect('A1');
    box.load(['rowCount', 'columnCount']);
    used.load(['rowCount', 'columnCount']);
    return { name, box, used, facts: askSheet(sheet, false) };
  });
  await context.sync();
  const sizeOf = (sheet: string, { rowCount: rows, columnCount: columns }: Excel.Range): Size => ({ sheet, rows, columns });
  const merges = await mergesIn(
    context,
    asked.flatMap(({ name, used }) => bandsOf(sizeOf(name, used), mergedCellsAtOnce)),
  );
  const grids = new Map<string, Grid[]>(names.map((name) => [name, []]));
  const bands = asked.flatMap(({ name, box }) => bandsOf(sizeOf(name, box), cellsAtOnce));
  for (const part of partsOf(bands, cellsAtOnce)) {
    const waiting = part.map((band) => ({ band, grid: askGrid(rangeOf(context, band)) }));
    await context.sync();
    for (const { band, grid } of waiting) grids.get(band.sheet)!.push(grid());
  }
  return asked.map(({ name, facts }) => ({
    grids: grids.get(name) ?? [],
    facts: { ...facts(name), merges: merges.get(name) ?? [] },
  }));
}
