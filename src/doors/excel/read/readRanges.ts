/** The workbook read through its ranges: one round trip for what sheets there are, one for all they hold. */
import type { WorkbookSnapshot } from '../../../core/workbook';
import type { BookFacts } from './bookFacts';
import { askBook } from './bookFacts';
import { syncWith } from '../cells/cells';
import { askGrid } from './grid';
import { isMissing, problemOf } from '../problems';
import { readInParts } from './readInParts';
import { askSheet, boxOf } from './sheetFacts';
import type { SheetContent } from './snapshotSheet';
import { snapshotSheet } from './snapshotSheet';

async function readAtOnce(context: Excel.RequestContext, names: readonly string[]): Promise<readonly SheetContent[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return { name, facts: askSheet(sheet, true), grid: askGrid(boxOf(sheet)) };
  });
  await syncWith(context, names);
  return asked.map(({ name, facts, grid }) => ({ grids: [grid()], facts: facts(name) }));
}

/** More than Excel answers at once, or more merged areas than it lists (512), which it says in no code of its own. */
const needsParts = (error: unknown): boolean => ['tooLarge', 'failed'].includes(problemOf(error).code);

async function contentsOf(context: Excel.RequestContext, names: readonly string[]): Promise<readonly SheetContent[]> {
  try {
    return await readAtOnce(context, names);
  } catch (error) {
    if (!needsParts(error)) throw error;
    return readInParts(context, names);
  }
}

function snapshot(
  file: string,
  { sheets, names, properties, from1904, usualFont }: BookFacts,
  contents: readonly SheetContent[],
): WorkbookSnapshot {
  return {
    file,
    sheets: sheets.map((sheet, index) => {
      const { grids, facts } = contents[index]!;
      return snapshotSheet(sheet, grids, facts, usualFont);
    }),
    names: { ...names, ...Object.fromEntries(contents.flatMap(({ facts }) => facts.names)) },
    properties,
    from1904,
  };
}

/** Without the usual font where asking for it is what Excel cannot answer. */
async function factsOf(context: Excel.RequestContext): Promise<BookFacts> {
  try {
    const book = askBook(context);
    await context.sync();
    return book();
  } catch (error) {
    if (!isMissing(error)) throw error;
    const book = askBook(context, false);
    await context.sync();
    return book();
  }
}

export const readRanges = (file: string): Promise<WorkbookSnapshot> =>
  Excel.run(async (context) => {
    const facts = await factsOf(context);
    return snapshot(
      file,
      facts,
      await contentsOf(
        context,
        facts.sheets.map(({ name }) => name),
      ),
    );
  });
