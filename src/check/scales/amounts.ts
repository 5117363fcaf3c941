/** The amounts of a sheet in đồng, each with what people call its cell. */
import type { Table, TableRow } from '../../core/table';
import { measureOf } from '../../language/columns/ask';
import { headOf, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { fillYears } from '../../language/years';
import type { Amount } from './factor';
import { inDong } from './factor';

/** `key` names the same cell in another return. */
export type Named = Readonly<{ key: string; label: string; amount: Amount }>;

/** An item is known again by its name. */
const nameOf = ({ kind, key, name }: TableRow): string => (kind === 'item' ? `item ${name.text}` : key);

/** Nothing is no multiple of anything, so zeros are left out. */
export function amountsOf(form: Form, table: Table, year: number): readonly Named[] {
  const columns = form.sheets.find(({ key }) => key === table.sheet)?.columns ?? [];
  const money = leaves(columns).filter((column) => measureOf(column) === 'money');
  return table.rows.flatMap((row) =>
    money.flatMap(({ key }): readonly Named[] => {
      const figure = row.figures[key];
      if (!figure || figure.value.eq(0)) return [];
      const label = `«${row.name.text}», ${fillYears(headOf(columns, key), year)}`;
      return [{ key: `${table.sheet} ${nameOf(row)} ${key}`, label, amount: inDong(figure, table.scale) }];
    }),
  );
}
