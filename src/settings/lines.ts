/** The lines of a sheet Thiết lập as they stand: under its heads wherever these are, or key and value in its first two columns. */
import { present } from '../core/present';
import type { CellRef } from '../core/cell';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef } from '../core/workbook';
import { cellText } from '../read/labels';
import { keyOf } from './keys';

export const settingsTab = 'Thiết lập';
export const settingHeads = { label: 'Thiết lập', value: 'Giá trị', help: 'Ý nghĩa', key: 'Khoá' } as const;
type Head = keyof typeof settingHeads;

export type SettingLine = Readonly<{
  /** Absent where neither key nor label is one of ours. */
  key?: string;
  value: string;
  /** Where the value stands; in a file without cells the path to it. */
  at: CellRef;
  /** As they stand on the sheet. */
  written: Readonly<Record<Exclude<Head, 'value'>, string>>;
}>;

const textAt = (sheet: SheetSnapshot, column: number | undefined, row: number): string =>
  column === undefined ? '' : cellText(cellAt(sheet, column, row));

/** Sheets of an earlier make have the key in front and no label. */
function headsOf(sheet: SheetSnapshot): Readonly<{ row: number; columns: Readonly<Partial<Record<Head, number>>> }> {
  for (let row = 1; row <= Math.min(sheet.rowCount, 20); row += 1) {
    const found = Object.entries(settingHeads).flatMap(([head, label]) => {
      const columns = Array.from({ length: Math.min(sheet.columnCount, 10) }, (_, index) => index + 1);
      const column = columns.find((at) => fold(textAt(sheet, at, row)) === fold(label));
      return column === undefined ? [] : [[head, column] as const];
    });
    const columns: Readonly<Partial<Record<Head, number>>> = Object.fromEntries(found);
    // The title is the word of a label too, so that one alone is no row of heads.
    if (columns.value !== undefined && (columns.key !== undefined || columns.label !== undefined)) return { row, columns };
  }
  return { row: 0, columns: { key: 1, value: 2 } };
}

/** `ending` where Excel gave its name one: " (2)". */
const settingsSheetOf = (workbook: WorkbookSnapshot, ending: string): SheetSnapshot | undefined =>
  workbook.sheets.find(({ name }) => fold(name) === fold(settingsTab + ending));

export function settingLines(workbook: WorkbookSnapshot, ending = ''): readonly SettingLine[] {
  const sheet = settingsSheetOf(workbook, ending);
  if (!sheet) return [];
  const { row: head, columns } = headsOf(sheet);
  return Array.from({ length: Math.max(sheet.rowCount - head, 0) }, (_, index) => head + index + 1).flatMap((row) => {
    const written = {
      label: textAt(sheet, columns.label, row),
      help: textAt(sheet, columns.help, row),
      key: textAt(sheet, columns.key, row),
    };
    const key = keyOf(written.key) ?? keyOf(written.label);
    const value = textAt(sheet, columns.value, row);
    if (key === undefined && value === '') return [];
    return [{ ...present({ key }), value, at: cellRef(workbook, sheet, columns.value ?? 2, row), written }];
  });
}
