/** Where a check is applied: in which periods and for which units, and on which rows or columns of a table. */
import type { Period } from '../core/period';
import type { Table } from '../core/table';
import type { UnitKind } from '../core/unitKind';
import type { Check } from '../language/checks';
import { isAdditive, leaves } from '../language/form';
import type { Form } from '../language/load';
import { appliesTo } from '../language/roles';
import type { Standing } from '../reckon/evaluate';

/** What is checked: one unit's return, or the consolidated tables (where the shape of the form must hold as well). */
export type Occasion = Readonly<{ period: Period; kind?: UnitKind; consolidated: boolean }>;

export const isApplied = (check: Check, { period, kind, consolidated }: Occasion): boolean =>
  ((check.consolidated ?? false) === consolidated || (consolidated && check.kind !== 'rule')) &&
  (!check.periods || check.periods.includes(period.kind)) &&
  (!check.onlyFor || kind === undefined || check.onlyFor.includes(kind));

/** Every place of a table where a check stands. */
export function standings(form: Form, check: Check, table: Table): readonly Standing[] {
  if (check.each === 'once') return [{ table }];
  if (check.each === 'row') {
    return table.rows.filter((row) => appliesTo(check, row, check.columns?.[0] ?? '')).map((row) => ({ table, row }));
  }
  const sheet = form.sheets.find(({ key }) => key === check.sheet);
  const columns =
    check.columns ??
    leaves(sheet?.columns ?? [])
      .filter(isAdditive)
      .map(({ key }) => key);
  return columns.filter((column) => column in table.columns).map((column) => ({ table, column }));
}
