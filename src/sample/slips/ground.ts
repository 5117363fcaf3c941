/** What a workbook offers to slips: its figures, words, rows and columns by what the form says they are, never by which form it is. */
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../core/plan';
import { groupBy } from '../../core/remember';
import type { Order } from '../../distribute/order';
import { orderLayouts } from '../../distribute/order';
import { figureRule, isMarker } from '../../language/columns/ask';
import type { Column } from '../../language/form';
import type { PlacedRow, SheetLayout } from '../../language/layout';
import { placeOf } from '../../language/layout';
import { roleOf } from '../../language/roles';
import type { FilledReturn } from '../returned';
import type { Spot } from './atCell';

/** A cell of a form, filled or not. */
export type Place = Spot & Readonly<{ layout: SheetLayout; row: PlacedRow; column: Column }>;
export type NumberPlace = Place & Readonly<{ value: number }>;
export type WordPlace = Place & Readonly<{ value: string | number }>;

export type Ground = Readonly<{
  order: Order;
  plan: WorkbookPlan;
  layouts: readonly SheetLayout[];
  /** Figures that the unit typed. */
  inputs: readonly NumberPlace[];
  /** Open cells of figures left blank. */
  blanks: readonly Place[];
  /** Figures that the form computes. */
  totals: readonly NumberPlace[];
  /** What the unit typed into the columns of words: names, codes, dates, choices. */
  words: readonly WordPlace[];
  /** Returns of the same form by other units of the same kind. */
  neighbours: readonly FilledReturn[];
}>;

export const sheetOf = ({ plan }: Readonly<{ plan: WorkbookPlan }>, tab: string): SheetPlan => {
  const sheet = plan.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no sheet ${tab}`);
  return sheet;
};

export const cellIn = (plan: WorkbookPlan, { tab, cell }: Spot): CellPlan | undefined =>
  plan.sheets.find(({ name }) => name === tab)?.cells[cell];
export const valueIn = (plan: WorkbookPlan, spot: Spot): CellPlan['value'] => cellIn(plan, spot)?.value ?? null;

type Held = Place & Readonly<{ value: CellPlan['value'] }>;
const hasNumber = <Of extends Held>(place: Of): place is Of & NumberPlace => typeof place.value === 'number';
const hasWords = <Of extends Held>(place: Of): place is Of & WordPlace => place.value !== null && place.value !== '';

export const placeAt = (layout: SheetLayout, row: PlacedRow, column: Column): Place => ({
  tab: layout.sheet.tab,
  cell: placeOf(layout, row, column.key),
  ...{ layout, row, column },
});

export function groundOf({ order, plan }: Readonly<{ order: Order; plan: WorkbookPlan }>, neighbours: readonly FilledReturn[]): Ground {
  const layouts = orderLayouts(order).filter(({ sheet }) => plan.sheets.some(({ name }) => name === sheet.tab));
  const places = layouts.flatMap((layout) =>
    layout.rows.flatMap((row) =>
      layout.columns
        .filter((column) => !isMarker(column))
        .map((column) => {
          const place = placeAt(layout, row, column);
          return { ...place, value: valueIn(plan, place), role: roleOf(order.form, layout, row, column).is };
        }),
    ),
  );
  const inputs = places.filter(({ role, column }) => role === 'input' && figureRule(column));
  return {
    ...{ order, plan, layouts, neighbours },
    inputs: inputs.filter(hasNumber),
    blanks: inputs.filter(({ value }) => value === null || value === ''),
    totals: places.filter(({ role }) => role === 'computed').filter(hasNumber),
    words: places.filter(({ role, column }) => role === 'input' && !figureRule(column)).filter(hasWords),
  };
}

/** What stands in one row or in one column, by sheet. */
export const byRow = <Item extends Place>(places: readonly Item[]): readonly (readonly Item[])[] => [
  ...groupBy(places, ({ tab, row }) => `${tab} ${row.row}`).values(),
];
export const byColumn = <Item extends Place>(places: readonly Item[]): readonly (readonly Item[])[] => [
  ...groupBy(places, ({ tab, column }) => `${tab} ${column.key}`).values(),
];
export const byTab = <Item extends Place>(places: readonly Item[]): readonly (readonly Item[])[] => [
  ...groupBy(places, ({ tab }) => tab).values(),
];
