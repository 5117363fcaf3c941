/** Results of formulas from another program's copy of the same workbook. */
import type { Book } from './book';
import { sheetName } from './book';
import { readCell, writeResult } from './values';
import { childOf } from './xml';

/** By sheet and cell. */
export function takeResults(book: Book, computed: Book): void {
  for (const sheet of book.sheets()) {
    const other = computed.sheetNamed(sheetName(sheet));
    if (!other) continue;
    for (const { column, row, cell } of sheet.cells.all()) {
      if (!childOf(cell, 'f')) continue;
      const { value, isError } = readCell(computed, other, column, row);
      writeResult(sheet, column, row, value, isError !== true);
    }
  }
}
