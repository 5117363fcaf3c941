/** Single cells of the workbook, loaded with what is needed to write them and to put them back. */
import type { SheetCell } from '../../../core/cell';
import type { Content } from './content';
import { contentOf } from './content';
import { isMissing, refuse, wordsOf } from '../problems';
import type { Batch } from '../steps';
import { batchOn, partsOf } from '../steps';

export type LoadedCell = Readonly<{ at: SheetCell; range: Excel.Range }>;

/** To be loaded with a cell to know its content. */
export const contentProperties: readonly string[] = ['formulas', 'values', 'valueTypes', 'numberFormat'];

export const cellContent = ({ range }: LoadedCell): Content =>
  contentOf(range.formulas[0]?.[0], range.values[0]?.[0], String(range.valueTypes[0]?.[0]));

export const cellFormat = ({ range }: LoadedCell): string => String(range.numberFormat[0]?.[0] ?? 'General');

export const sheetsOf = (cells: readonly SheetCell[]): readonly string[] => [...new Set(cells.map(({ sheet }) => sheet))];

/** Does the round trip; when something is gone, says which sheet, which Excel does not. */
export async function syncWith(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!isMissing(error)) throw error;
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const gone = sheets.find((name) => !worksheets.items.some((sheet) => sheet.name === name));
    if (gone === undefined) throw error;
    return refuse({ code: 'gone', sheet: gone, detail: wordsOf(error) });
  }
}

/** What the answer says of one cell, with a text of a paragraph in it twice. */
const loadWeight = 3_000;

/** Loads cells in as few round trips as the limit allows, `ask` in the first of them. */
export async function loadCells<T>(
  context: Excel.RequestContext,
  cells: readonly SheetCell[],
  properties: readonly string[],
  ask: (batch: Batch) => T,
): Promise<Readonly<{ cells: readonly LoadedCell[]; answer: T }>> {
  const loaded: LoadedCell[] = [];
  const sheets = sheetsOf(cells);
  const [first = [], ...others] = partsOf(cells.map((at) => ({ at, weight: loadWeight })));
  const loadPart = (batch: Batch, part: typeof first): void => {
    for (const { at } of part) {
      const range = batch.sheet(at.sheet).getRange(at.cell);
      range.load([...properties]);
      loaded.push({ at, range });
    }
  };
  const begin = batchOn(context);
  loadPart(begin, first);
  const answer = ask(begin);
  await syncWith(context, sheets);
  for (const part of others) {
    loadPart(batchOn(context), part);
    await syncWith(context, sheets);
  }
  return { cells: loaded, answer };
}
