/** A cell by what the form calls it: for filling it in, and for typing over it. */
import type { Order } from '../distribute/order';
import { orderLayouts } from '../distribute/order';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { placeOf, rowWithKey } from '../language/layout';

/** A row by its key, or an item by its number from 0 and its section. */
export type Place = Readonly<{ sheet: string; column: string } & ({ row: string } | { item: number; section?: string })>;

export function layoutNamed(order: Order, key: string): SheetLayout {
  const layout = orderLayouts(order).find(({ sheet }) => sheet.key === key);
  if (!layout) throw new Error(`${order.unit.name} files no sheet ${key} of ${order.form.code}`);
  return layout;
}

export function itemRow(layout: SheetLayout, index: number, section?: string): PlacedRow {
  const row = layout.rows.filter((item) => item.kind === 'item' && item.section === section)[index];
  if (!row) throw new Error(`${layout.sheet.tab} has no blank row ${index + 1}`);
  return row;
}

export function cellAt(order: Order, place: Place): Readonly<{ tab: string; cell: string }> {
  const layout = layoutNamed(order, place.sheet);
  const row = 'row' in place ? rowWithKey(layout, place.row) : itemRow(layout, place.item, place.section);
  if (!row) throw new Error(`${layout.sheet.tab} has no such row`);
  return { tab: layout.sheet.tab, cell: placeOf(layout, row, place.column) };
}
