/** From references to addresses: what a formula on a drawn sheet points at. */
import { quotedSheet } from '../core/excelText';
import type { Column } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { placeOf } from '../language/layout';
import type { Ref } from '../language/resolve';
import { rowsMeant } from '../language/roles';

/** Addresses that a reference means, seen from a cell; with the tab's name where it is another sheet. */
export function addressesFrom(
  layouts: readonly SheetLayout[],
  layout: SheetLayout,
  row: PlacedRow,
  column: Column,
  tabOf: (layout: SheetLayout) => string = ({ sheet }) => sheet.tab,
): (ref: Ref) => readonly string[] {
  return (ref) => {
    const target = layouts.find(({ sheet }) => sheet.key === ref.sheet);
    if (!target) return [];
    const prefix = target === layout ? '' : `${quotedSheet(tabOf(target))}!`;
    const key = ref.column ?? column.key;
    const keys = new Set(rowsMeant(target, ref, row).map((meant) => meant.key));
    const meant = ref.row === undefined && target === layout ? [row] : target.rows.filter((candidate) => keys.has(candidate.key));
    return target.columns.some((candidate) => candidate.key === key) ? meant.map((found) => prefix + placeOf(target, found, key)) : [];
  };
}

/** The addresses of the items a sum on this row goes over. */
export const itemsFrom =
  (layout: SheetLayout, row: PlacedRow, column: Column) =>
  (ref: Ref): readonly string[] =>
    layout.rows
      .filter((item) => item.kind === 'item' && (row.kind !== 'section' || item.section === row.key))
      .map((item) => placeOf(layout, item, ref.column ?? column.key));
