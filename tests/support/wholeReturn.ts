/** A return of any form filled in everywhere, made from the definition alone, for proving the checks that its shape implies. */
import type { Cell } from '../../src/core/cell';
import { decimal } from '../../src/core/decimal';
import type { UnitKind } from '../../src/core/unitKind';
import type { Column } from '../../src/language/form';
import type { PlacedRow, SheetLayout } from '../../src/language/layout';
import { placeOf, templateLayouts } from '../../src/language/layout';
import type { Form } from '../../src/language/load';
import { roleOf } from '../../src/language/roles';
import { testCatalogue } from './places';
import type { Return } from './returns';
import { fillTemplate, orderOf } from './returns';

/** The parts of a figure together stay below it, however many levels of "trong đó" there are. */
const size = (layout: SheetLayout, column: Column): number => {
  const parent = layout.columns.find(({ key }) => key === column.within);
  return parent ? size(layout, parent) / 10 : 1000;
};

function wordsFor(column: Column, number: number): string | number {
  if (column.kind === 'choice') return column.choices?.[0]?.label ?? '';
  if (column.kind === 'date') return 44270;
  return column.kind === 'code' ? String(7001000 + number) : `${column.label} ${number}`;
}

function cellFor(form: Form, layout: SheetLayout, row: PlacedRow, column: Column): Cell | undefined {
  if (roleOf(form, layout, row, column).is !== 'input' || column.kind === 'order') return undefined;
  switch (column.kind) {
    case 'percent':
      return { value: 5 };
    case 'count':
    case 'money':
      return { value: size(layout, column) };
    default:
      return { value: wordsFor(column, row.row) };
  }
}

export function wholeReturn(form: Form, kind: UnitKind): Return {
  const order = orderOf(form, kind, form.period === 'same' ? '2021-H1' : form.validFrom.slice(0, 4));
  const layouts = templateLayouts(form, kind, testCatalogue.units, order.period.year);
  const entries = layouts.map((layout) => {
    // Two items in each list or section are enough to tell a sum from its parts.
    const seen = new Map<string, number>();
    const filled = layout.rows.filter(({ kind: rowKind, section = '' }) => {
      if (rowKind !== 'item') return true;
      seen.set(section, (seen.get(section) ?? 0) + 1);
      return (seen.get(section) ?? 0) <= 2;
    });
    const cells = filled.flatMap((row) =>
      layout.columns.flatMap((column): readonly (readonly [string, Cell])[] => {
        const cell = cellFor(form, layout, row, column);
        return cell ? [[placeOf(layout, row, column.key), cell]] : [];
      }),
    );
    return [layout.sheet.key, Object.fromEntries(cells)] as const;
  });
  return fillTemplate(order, Object.fromEntries(entries), 'day-du.xlsx');
}

/** A value that cannot be meant: far above anything else on the sheet. */
export const wrongValue = decimal(123_457);
