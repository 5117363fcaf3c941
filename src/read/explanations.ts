/** Reads the sheet Giải trình: what the unit says of its own figures, by rule, row and column. */
import type { Explanation } from '../core/table';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import { explanationColumns, explanationTab } from '../language/cover';
import { cellText } from './labels';
import { inOldEncoding } from './oldEncoding';

type Key = (typeof explanationColumns)[number]['key'];
/** The row of the heads, and the number of each column that has one. */
export type ExplanationHeads = Readonly<{ row: number; columns: Readonly<Partial<Record<Key, number>>> }>;

const textAt = (sheet: SheetSnapshot, column: number, row: number): string => {
  const cell = cellAt(sheet, column, row);
  return cellText(inOldEncoding(cell)?.cell ?? cell);
};

export function explanationHeads(sheet: SheetSnapshot): ExplanationHeads | undefined {
  const labelsOn = (row: number): readonly string[] =>
    Array.from({ length: sheet.columnCount }, (_, index) => fold(textAt(sheet, index + 1, row)));
  const firstLabel = fold(explanationColumns[0].label);
  const row = Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find((number) => labelsOn(number).includes(firstLabel));
  if (row === undefined) return undefined;
  const labels = labelsOn(row);
  const columns = explanationColumns.flatMap(({ key, label }) => {
    const column = labels.indexOf(fold(label)) + 1;
    return column === 0 ? [] : [[key, column] as const];
  });
  return { row, columns: Object.fromEntries(columns) };
}

export function readExplanations(workbook: WorkbookSnapshot): readonly Explanation[] {
  const sheet = workbook.sheets.find((item) => fold(tabName(item)) === fold(explanationTab));
  const heads = sheet && explanationHeads(sheet);
  if (!sheet || !heads) return [];
  const { columns } = heads;
  const value = (key: Key, row: number): string => (columns[key] ? textAt(sheet, columns[key], row) : '');
  return Array.from({ length: Math.max(0, sheet.rowCount - heads.row) }, (_, index) => heads.row + 1 + index)
    .filter((row) => value('code', row) !== '' && value('text', row) !== '')
    .map((row) => ({
      code: value('code', row),
      sheet: value('sheet', row),
      row: value('row', row),
      column: value('column', row),
      text: value('text', row),
      ...(value('by', row) ? { by: value('by', row) } : {}),
      ...(value('until', row) ? { until: value('until', row) } : {}),
      at: cellRef(workbook, sheet, columns.text ?? 1, row),
    }));
}
