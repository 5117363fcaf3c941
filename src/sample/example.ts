/** A return of any form filled in everywhere, made from the definition alone: for a first look at a form, and for proving what its shape implies. */
import { present } from '../core/present';
import type { Order } from '../distribute/order';
import { orderLayouts } from '../distribute/order';
import { figureRule, isMarker, isRate } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { Form } from '../language/load';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { roleOf } from '../language/roles';
import { shapeOf } from '../language/sheets/ask';
import type { FilledSheet, Filling, Value, Values } from './filling';

/** The parts of a figure together stay below it, however many levels of "trong đó" there are. */
const size = (layout: SheetLayout, column: Column): number => {
  const parent = layout.columns.find(({ key }) => key === column.within);
  return parent ? size(layout, parent) / 10 : 1000;
};

function exampleValue(layout: SheetLayout, column: Column, row: PlacedRow): Value {
  if (isRate(column)) return 5;
  if (figureRule(column)) return size(layout, column);
  switch (column.kind) {
    case 'choice':
      return column.choices?.[0]?.label ?? '';
    case 'date':
      return '2021-03-15';
    case 'code':
      return String(7001000 + row.row);
    default:
      return `${column.label} ${row.row}`;
  }
}

/** What is typed into an open cell; undefined where it stays blank. */
type ValueOf = (layout: SheetLayout, column: Column, row: PlacedRow) => Value | undefined;

const valuesOf = (form: Form, layout: SheetLayout, row: PlacedRow, valueOf: ValueOf): Values =>
  Object.fromEntries(
    layout.columns
      .filter((column) => !isMarker(column) && roleOf(form, layout, row, column).is === 'input')
      .flatMap((column): readonly (readonly [string, Value])[] => {
        const value = valueOf(layout, column, row);
        return value === undefined ? [] : [[column.key, value]];
      }),
  );

function filledSheet({ form, unit }: Order, layout: SheetLayout, valueOf: ValueOf, itemsEach: number): FilledSheet {
  const closed = shapeOf(layout.sheet).closedTo?.(unit.level).closed ?? [];
  const seen = new Map<string, number>();
  const items = layout.rows.filter(({ kind, section = '' }) => {
    if (kind !== 'item' || closed.some(({ key }) => key === section)) return false;
    seen.set(section, (seen.get(section) ?? 0) + 1);
    return (seen.get(section) ?? 0) <= itemsEach;
  });
  const values = (row: PlacedRow): Values => valuesOf(form, layout, row, valueOf);
  return {
    rows: Object.fromEntries(layout.rows.filter(({ kind }) => kind !== 'item').map((row) => [row.key, values(row)])),
    items: items.map((row) => ({ ...present({ section: row.section }), values: values(row) })),
  };
}

/** Every open cell of the fixed rows, and of so many items in each list or section. */
export const fillingWith = (order: Order, valueOf: ValueOf, itemsEach: number): Filling => ({
  sheets: Object.fromEntries(orderLayouts(order).map((layout) => [layout.sheet.key, filledSheet(order, layout, valueOf, itemsEach)])),
});

/** Two items in each list or section are enough to tell a sum from its parts. */
export const exampleFilling = (order: Order): Filling => fillingWith(order, exampleValue, 2);

/** Nothing happened: every figure of the fixed rows is 0. */
export const zeroFilling = (order: Order): Filling => fillingWith(order, (_, column) => (figureRule(column) ? 0 : undefined), 0);
