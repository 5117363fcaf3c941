/** A workbook as somebody left it: a row deleted, a column put in, sheets renamed, a cell overwritten. */
import { address, parseAddress } from '../../src/core/address';
import type { CellValue } from '../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';

export const withSheet = (workbook: WorkbookSnapshot, tab: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet)),
});

type At = Readonly<{ column: number; row: number }>;

/** Cells for which there is no place any more are gone. */
const movedCells = (sheet: SheetSnapshot, move: (at: At) => At | undefined): SheetSnapshot['cells'] =>
  Object.fromEntries(
    Object.entries(sheet.cells).flatMap(([at, cell]) => {
      const to = move(parseAddress(at)!);
      return to ? [[address(to.column, to.row), cell]] : [];
    }),
  );

export const withoutRow = (workbook: WorkbookSnapshot, tab: string, row: number): WorkbookSnapshot =>
  withSheet(workbook, tab, (sheet) => ({
    ...sheet,
    rowCount: sheet.rowCount - 1,
    cells: movedCells(sheet, (at) => (at.row === row ? undefined : { ...at, row: at.row > row ? at.row - 1 : at.row })),
  }));

export const withNewColumn = (workbook: WorkbookSnapshot, tab: string, before: number): WorkbookSnapshot =>
  withSheet(workbook, tab, (sheet) => ({
    ...sheet,
    columnCount: sheet.columnCount + 1,
    cells: movedCells(sheet, (at) => ({ ...at, column: at.column >= before ? at.column + 1 : at.column })),
  }));

export const withCell = (workbook: WorkbookSnapshot, tab: string, cell: string, value: CellValue): WorkbookSnapshot =>
  withSheet(workbook, tab, (sheet) => ({ ...sheet, cells: { ...sheet.cells, [cell]: { value } } }));

/** As Excel names sheets that are copied beside others. */
export const withEnding = (workbook: WorkbookSnapshot, ending: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name.slice(0, 31 - ending.length)}${ending}` })),
});
