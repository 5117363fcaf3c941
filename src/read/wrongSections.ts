/** Items in sections that are not for units of this level: villages of a xã under thành thị. */
import { cellRef } from '../core/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import type { SheetLayout } from '../language/layout';
import { shapeOf } from '../language/sheets/ask';
import type { FoundColumns, FoundRows } from './locate';
import { nameColumnOf } from './locate';
import type { ShapeObservation } from './observation';

export function wrongSections(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  layout: SheetLayout,
  found: FoundColumns,
  { rows }: FoundRows,
  level: string | undefined,
): readonly ShapeObservation[] {
  const { closedTo } = shapeOf(layout.sheet);
  if (level === undefined || !closedTo) return [];
  const { closed, open } = closedTo(level);
  const nameColumn = nameColumnOf(layout, found);
  return closed.flatMap(({ key, label }): readonly ShapeObservation[] => {
    const items = rows.filter(({ kind, section }) => kind === 'item' && section === key);
    const involves = items.map(({ row }) => cellRef(workbook, sheet, nameColumn, row));
    const [first] = involves;
    const into = open.map((section) => section.label);
    return first ? [{ at: first, involves, seen: { is: 'wrongSection', section: label, level, into } }] : [];
  });
}
