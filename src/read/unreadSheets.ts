/** Sheets of a return that are none of its form's and hold figures: copies, items that went on there, sheets of another form, calculations. */
import type { CellRef } from '../core/cell';
import type { Unread } from '../core/facts';
import { catalogueTab } from '../core/unit';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import { listsSheetName } from '../core/planLists';
import { fold } from '../core/vietnamese';
import { explanationTab, findingsTab, stampTab } from '../language/cover';
import type { SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import { shapeOf } from '../language/sheets/ask';
import { coverOf } from './carriers/cover';
import { filledRows } from './filledRows';
import { cellText } from './labels';
import { locateColumns, locateRows, nameColumnOf, numericColumns } from './locate';
import { isPlainNumber } from './figureCells';
import { findSheet } from './readTable';

export type UnreadSheet = Readonly<{ sheet: string; looks: Unread; form?: string; count: number; at: CellRef }>;

const numbersOn = (sheet: SheetSnapshot): readonly Readonly<{ row: number; column: number }>[] =>
  [...filledRows(sheet)].flatMap(([row, columns]) =>
    columns.filter((column) => isPlainNumber(cellAt(sheet, column, row))).map((column) => ({ row, column })),
  );

/** What tells one item from another: its name and its figures. */
function itemsOn(sheet: SheetSnapshot, layout: SheetLayout): readonly string[] {
  const found = locateColumns(sheet, layout);
  if (!found) return [];
  const [nameColumn, numeric] = [nameColumnOf(layout, found), numericColumns(layout, found)];
  return locateRows(sheet, layout, found)
    .rows.filter(({ kind }) => kind === 'item')
    .map(({ row }) => ({ row, figures: numeric.map((column) => cellText(cellAt(sheet, column, row))) }))
    .filter(({ figures }) => figures.some((text) => text !== ''))
    .map(({ row, figures }) => [fold(cellText(cellAt(sheet, nameColumn, row))), ...figures].join('\u0000'));
}

function looksLike(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  layouts: readonly SheetLayout[],
  form: Form,
  forms: readonly Form[],
): Pick<UnreadSheet, 'looks' | 'form'> {
  const layout = layouts.find((one) => locateColumns(sheet, one) !== undefined);
  if (layout) {
    const read = findSheet(workbook, layout);
    const known = new Set(read && itemsOn(read, layout));
    const isMore = shapeOf(layout.sheet).isOpen && itemsOn(sheet, layout).some((item) => !known.has(item));
    return { looks: isMore ? 'items' : 'copy' };
  }
  const other = forms.find(({ code, sheets }) => code !== form.code && sheets.some(({ tab }) => fold(tab) === fold(tabName(sheet))));
  return other ? { looks: 'otherForm', form: other.code } : { looks: 'figures' };
}

export function unreadSheets(
  workbook: WorkbookSnapshot,
  layouts: readonly SheetLayout[],
  form: Form,
  forms: readonly Form[],
  /** Names of sheets of which something else is told already. */
  told: readonly string[],
): readonly UnreadSheet[] {
  const read = new Set([...layouts.map((layout) => findSheet(workbook, layout)), coverOf(workbook)]);
  const ours = new Set([explanationTab, stampTab, catalogueTab, listsSheetName, ...Object.values(findingsTab)].map(fold));
  return workbook.sheets
    .filter((sheet) => !read.has(sheet) && !ours.has(fold(tabName(sheet))) && !told.includes(sheet.name))
    .flatMap((sheet): readonly UnreadSheet[] => {
      const numbers = numbersOn(sheet);
      const [first] = numbers;
      if (!first) return [];
      const at = cellRef(workbook, sheet, first.column, first.row);
      return [{ sheet: sheet.name, count: numbers.length, at, ...looksLike(sheet, workbook, layouts, form, forms) }];
    });
}
