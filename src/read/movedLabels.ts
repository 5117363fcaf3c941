/** Labels that no longer stand where their keys do: cells deleted with "shift up" move what a person reads and fills in, the hidden keys stay. */
import type { SheetSnapshot } from '../core/workbook';
import { cellAt } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { isAlike } from './alike';
import type { FoundColumns, FoundRow, FoundRows } from './locate';
import { nameColumnOf } from './locate';
import type { SheetLayout } from '../language/layout';

/** A row that is read by its key, and what it says of itself; `isOther` where that is the name of another row of the form. */
export type MovedLabel = Readonly<{ row: FoundRow; reads: string; isOther: boolean }>;

/** Words in a font of the old encodings are told by their font alone. */
const isOldFont = (font: string | undefined): boolean => font !== undefined && /^(\.vn|vni|vps)/i.test(font);

export function movedLabels(sheet: SheetSnapshot, layout: SheetLayout, found: FoundColumns, { rows }: FoundRows): readonly MovedLabel[] {
  const printed = new Set(layout.rows.filter(({ key }) => key !== '').map(({ label }) => fold(label)));
  const nameColumn = nameColumnOf(layout, found);
  const moved = rows.flatMap((row): readonly MovedLabel[] => {
    const { reads, label } = row;
    if (reads === undefined || fold(reads) === fold(label) || isOldFont(cellAt(sheet, nameColumn, row.row).font)) return [];
    const isOther = printed.has(fold(reads));
    return isOther || !isAlike(fold(reads), fold(label)) ? [{ row, reads, isOther }] : [];
  });
  // A name that is only gone says nothing by itself; below names that moved up it is where the last one stood.
  return moved.some(({ isOther }) => isOther) ? moved : moved.filter(({ reads }) => reads !== '');
}
