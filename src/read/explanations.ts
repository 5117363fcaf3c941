/** Reads the sheet Giải trình: what the unit says of its own figures, by rule, row and column. */
import type { Explanation } from '../core/table';
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import { explanationColumns, explanationTab } from '../language/cover';
import { cellText } from './labels';

export function readExplanations(workbook: WorkbookSnapshot): readonly Explanation[] {
  const sheet = workbook.sheets.find((item) => fold(tabName(item)) === fold(explanationTab));
  if (!sheet) return [];
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const textAt = (column: number, row: number): string => cellText(cellAt(sheet, column, row));
  const labelsOn = (row: number): readonly string[] => Array.from({ length: sheet.columnCount }, (_, index) => fold(textAt(index + 1, row)));
  const firstLabel = fold(explanationColumns[0].label);
  const head = rows.find((row) => labelsOn(row).includes(firstLabel));
  if (head === undefined) return [];
  const labels = labelsOn(head);
  const at = Object.fromEntries(explanationColumns.map(({ key, label }) => [key, labels.indexOf(fold(label)) + 1]));
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
