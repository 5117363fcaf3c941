/** Shows a cell to the person: its sheet in front, the cell selected. A hidden sheet stays hidden: whoever hid it had a reason. */
import type { SheetCell } from '../../core/cell';
import { refuse } from './problems';

export async function showCell(context: Excel.RequestContext, { sheet, cell }: SheetCell): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject || worksheet.visibility !== Excel.SheetVisibility.visible) refuse({ code: 'gone', sheet });
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
