/** Reads the sheet Giải trình: what the unit says of its own figures, by rule, row and column. */
import type { Explanation } from '../core/table';
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef } from '../core/workbook';
import { explanationColumns, explanationTab } from '../language/cover';
import { cellText } from './labels';

export function readExplanations(workbook: WorkbookSnapshot): readonly Explanation[] {
  const sheet = workbook.sheets.find(({ name }) => fold(name) === fold(explanationTab));
  if (!sheet) return [];
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const textAt = (column: number, row: number): string => cellText(cellAt(sheet, column, row));
  const head = rows.find((row) =>
    Array.from({ length: sheet.columnCount }, (_, index) => textAt(index + 1, row)).some(
      (text) => fold(text) === fold(explanationColumns[0].label),
    ),
  );
  if (head === undefined) return [];
  const columnOf = (label: string): number =>
    Array.from({ length: sheet.columnCount }, (_, index) => index + 1).find((column) => fold(textAt(column, head)) === fold(label)) ?? 0;
  const at = Object.fromEntries(explanationColumns.map(({ key, label }) => [key, columnOf(label)]));
  const value = (key: (typeof explanationColumns)[number]['key'], row: number): string => (at[key] ? textAt(at[key], row) : '');
  return rows
    .filter((row) => row > head && value('code', row) !== '' && value('text', row) !== '')
    .map((row) => ({
      code: value('code', row),
      sheet: value('sheet', row),
      row: value('row', row),
      column: value('column', row),
      text: value('text', row),
      ...(value('by', row) ? { by: value('by', row) } : {}),
      ...(value('until', row) ? { until: value('until', row) } : {}),
      at: cellRef(workbook, sheet, at['text'] ?? 1, row),
    }));
}
