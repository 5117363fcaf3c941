/** Reads the plain lists of a consolidated workbook (Nguồn, Tiến độ nộp) row by row. */
import type { Cell } from '../../core/cell';
import type { SheetSnapshot } from '../../core/workbook';
import { cellAt } from '../../core/workbook';
import { firstListRow } from '../../paper/listSheet';

/** As written: the name of a file keeps its double spaces and its way of writing accents. */
const exactText = ({ value }: Cell): string => (value === null ? '' : typeof value === 'object' ? value.error : String(value));

/** The texts of a row by the keys of its columns, and where it stands. */
export type ListRow<K extends string> = Readonly<Record<K, string>> & Readonly<{ line: number }>;

export function listRows<K extends string>(sheet: SheetSnapshot, columns: readonly Readonly<{ key: K }>[]): readonly ListRow<K>[] {
  const rows = Array.from({ length: Math.max(0, sheet.rowCount - firstListRow + 1) }, (_, index) => firstListRow + index);
  return rows
    .map(
      (row) =>
        ({
          ...Object.fromEntries(columns.map(({ key }, index) => [key, exactText(cellAt(sheet, index + 1, row))])),
          line: row,
        }) as ListRow<K>,
    )
    .filter((item) => columns.some(({ key }) => item[key] !== ''));
}
