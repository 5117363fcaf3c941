/** Reads the sheet Giải trình: what the unit says of its own figures, by rule, row and column. */
import type { Explanation } from '../core/table';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, tabName } from '../core/workbook';
import { explanationColumns, explanationTab } from '../language/cover';
import { filledRows } from './filledRows';
import { cellText } from './labels';
import { inOldEncoding } from './oldEncoding';

type Key = (typeof explanationColumns)[number]['key'];
/** The row of the heads, and the number of each column that has one. */
export type ExplanationHeads = Readonly<{ row: number; columns: Readonly<Partial<Record<Key, number>>> }>;

const textAt = (sheet: SheetSnapshot, column: number, row: number): string => {
  const cell = cellAt(sheet, column, row);
  return cellText(inOldEncoding(cell)?.cell ?? cell);
};

/** By the head of the rules. */
export function explanationHeads(sheet: SheetSnapshot): ExplanationHeads | undefined {
  for (const [row, filled] of filledRows(sheet)) {
    const labels = new Map([...filled].reverse().map((column) => [fold(textAt(sheet, column, row)), column] as const));
    const columns = explanationColumns.flatMap(({ key, label }) => {
      const column = labels.get(fold(label));
      return column === undefined ? [] : [[key, column] as const];
    });
    if (labels.has(fold(explanationColumns[0].label))) return { row, columns: Object.fromEntries(columns) };
  }
  return undefined;
}

export const explanationsOf = (workbook: WorkbookSnapshot): SheetSnapshot | undefined =>
  workbook.sheets.find((item) => fold(tabName(item)) === fold(explanationTab));

export function readExplanations(workbook: WorkbookSnapshot): readonly Explanation[] {
  const sheet = explanationsOf(workbook);
  const heads = sheet && explanationHeads(sheet);
  if (!sheet || !heads) return [];
  const { columns } = heads;
  const value = (key: Key, row: number): string => (columns[key] ? textAt(sheet, columns[key], row) : '');
  return [...filledRows(sheet).keys()]
    .filter((row) => row > heads.row && value('code', row) !== '' && value('text', row) !== '')
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

/** The sheet where something is written and the heads that would tell what it is about are gone. */
export function headlessExplanations(workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  const sheet = explanationsOf(workbook);
  if (!sheet || filledRows(sheet).size === 0) return undefined;
  const columns = explanationHeads(sheet)?.columns;
  return columns?.code === undefined || columns.text === undefined ? sheet : undefined;
}
