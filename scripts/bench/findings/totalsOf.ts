/** What one return adds to the totals of its place: figures by row and column, and those of items by section and choice. */
import type { Decimal } from '../../../src/core/decimal';
import { decimal, zero } from '../../../src/core/decimal';
import { tablesOf } from '../../../src/core/kept/table';
import type { Submission, Table, TableRow } from '../../../src/core/table';
import { contribute } from '../../../src/consolidate/contribution';
import { builtIn } from '../../../src/builtIn';
import { isAdditive, leaves } from '../../../src/language/form';
import type { Sheet } from '../../../src/language/form';
import { shapeOf } from '../../../src/language/sheets/ask';

type Added = readonly (readonly [key: string, value: Decimal])[];

const { forms } = builtIn;

/** Sums of lists are worked out anew from their items. */
function keysOf(row: TableRow, sheet: Sheet): readonly string[] {
  if (row.kind === 'row') return [row.key];
  if (row.kind !== 'item') return [];
  const { groupings } = shapeOf(sheet);
  return [`items ${row.section ?? ''}`, ...groupings.map(({ by }) => `items by ${by} ${row.texts[by]?.text ?? ''}`)];
}

function addedBy(table: Table, sheet: Sheet): Added {
  const columns = leaves(sheet.columns).filter(isAdditive);
  return table.rows.flatMap((row): Added =>
    keysOf(row, sheet).flatMap((key): Added => [
      [`${sheet.key} ${key} number`, decimal(1)],
      ...columns.flatMap(({ key: column }): Added => {
        const figure = row.figures[column];
        return figure ? [[`${sheet.key} ${key} ${column}`, figure.value]] : [];
      }),
    ]),
  );
}

/** By row or group and column; money in the scale of the form. */
export function totalsOf(submission: Submission): ReadonlyMap<string, Decimal> {
  const form = forms.find(({ code, version }) => code === submission.form && version === submission.formVersion);
  const totals = new Map<string, Decimal>();
  for (const contributed of contribute(submission, forms))
    for (const table of tablesOf(contributed)) {
      const sheet = form?.sheets.find(({ key }) => key === table.sheet);
      for (const [key, value] of sheet ? addedBy(table, sheet) : []) totals.set(key, (totals.get(key) ?? zero).plus(value));
    }
  return totals;
}

export const sameTotals = (one: ReadonlyMap<string, Decimal>, other: ReadonlyMap<string, Decimal>): boolean =>
  [...new Set([...one.keys(), ...other.keys()])].every((key) => (one.get(key) ?? zero).eq(other.get(key) ?? zero));
