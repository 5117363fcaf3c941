/** The first lines of the sheets, where a letterhead names who reports and who stands above. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { cellAt, cellRef } from '../../core/workbook';
import { cellText } from '../labels';
import type { Carrier, Claim } from './claim';

const [searchedRows, searchedColumns] = [6, 10];

/** What stands before a name in a letterhead. */
const committee = /^(UBND|ỦY BAN NHÂN DÂN|ĐƠN VỊ)\s*:?\s*/iu;

function headingsOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot): readonly Claim[] {
  const claims: Claim[] = [];
  for (let row = 1; row <= Math.min(sheet.rowCount, searchedRows); row += 1) {
    for (let column = 1; column <= Math.min(sheet.columnCount, searchedColumns); column += 1) {
      const says = cellText(cellAt(sheet, column, row)).replace(committee, '');
      if (says !== '') claims.push({ of: 'heading', says, at: cellRef(workbook, sheet, column, row) });
    }
  }
  return claims;
}

/** Read only where no code tells the unit: it is the slowest to ask and the easiest to mislead. */
export const headings: Carrier = {
  key: 'headings',
  isHidden: false,
  unless: 'unit',
  claims: (workbook) => workbook.sheets.flatMap((sheet) => headingsOf(workbook, sheet)),
};
