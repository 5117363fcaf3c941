/** Single cells of the workbook, loaded with what is needed to write them and to put them back. */
import type { SheetCell } from '../openWorkbook';
import { problemOf, refuse } from './problems';
import type { Content } from './content';
import { contentOf } from './content';

export type LoadedCell = Readonly<{ at: SheetCell; range: Excel.Range }>;

export function loadCell(context: Excel.RequestContext, at: SheetCell, more: readonly string[] = []): LoadedCell {
  const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
  range.load(['formulas', 'values', 'valueTypes', 'numberFormat', ...more]);
  return { at, range };
}

export const cellContent = ({ range }: LoadedCell): Content =>
  contentOf(range.formulas[0]?.[0], range.values[0]?.[0], String(range.valueTypes[0]?.[0]));

export const cellFormat = ({ range }: LoadedCell): string => String(range.numberFormat[0]?.[0] ?? 'General');

export const sheetsOf = (cells: readonly SheetCell[]): readonly string[] => [...new Set(cells.map(({ sheet }) => sheet))];

/** Does the round trip; when something is gone, says which sheet, which Excel does not. */
export async function syncWith(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (problemOf(error).code !== 'gone') throw error;
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const gone = sheets.find((name) => !worksheets.items.some((sheet) => sheet.name === name)) ?? sheets[0];
    return refuse({ ...problemOf(error), ...(gone === undefined ? {} : { sheet: gone }) });
  }
}
