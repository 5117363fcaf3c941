/** Items that may have been lost: a blank row between the rows of a list, and items that the period before had. */
import type { Finding } from '../core/finding';
import { joinCells } from '../core/cell';
import type { Table, TableRow } from '../core/table';
import { cellOf } from '../core/table';
import { isName } from '../language/columns/ask';
import type { Sheet } from '../language/form';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import { shapeOf } from '../language/sheets/ask';
import type { World } from '../reckon/evaluate';
import { rowsMeant } from '../reckon/evaluate';
import { firstCell } from './describe';

type Of = Readonly<{ form: Form; sheet: Sheet; table: Table }>;

const itemsOf = ({ rows }: Table): readonly TableRow[] => rows.filter(({ kind }) => kind === 'item');

/** Whoever sets groups of rows apart leaves more blank rows than these. */
const most = { holes: 2, items: 3 } as const;

/** A single blank row between two items of one section. */
function holes({ form, sheet, table }: Of): readonly Finding[] {
  const items = itemsOf(table);
  const name = leaves(sheet.columns).find(isName)?.key ?? '';
  const found = items.flatMap((row, index) => {
    const next = items[index + 1];
    return next?.row === row.row + 2 && next.section === row.section ? [cellOf(table, { ...row, row: row.row + 1 }, name)] : [];
  });
  const [at] = found;
  if (!at || found.length > most.holes || items.length < most.items) return [];
  return [{ kind: 'row.hole', severity: 'warning', place: { form: form.code, sheet: sheet.key }, at, involves: found }];
}

/** Items with figures that the unit's return of the period before lists by another code and name than any here. */
function gone({ form, sheet, table }: Of, earlier: Table, world: World): readonly Finding[] {
  const ref = { form: form.code, sheet: sheet.key };
  const lost = itemsOf(earlier)
    .filter(({ figures, name }) => name.text !== '' && Object.values(figures).some(({ value }) => !value.eq(0)))
    .filter((row) => rowsMeant(ref, table, { table: earlier, row }, world).length === 0);
  if (lost.length === 0) return [];
  const at = firstCell(table);
  const involves = joinCells([at], ...lost.map(({ name }) => name.from));
  return [
    {
      ...{ kind: 'row.gone', severity: 'warning', place: { form: form.code, sheet: sheet.key } },
      ...{ at, involves, rows: lost.map(({ name }) => name.text), earlier: earlier.file },
    },
  ];
}

export const lostItems = (form: Form, tables: readonly Table[], lastTables: readonly Table[], world: World): readonly Finding[] =>
  tables.flatMap((table) => {
    const sheet = form.sheets.find(({ key }) => key === table.sheet);
    // A list left blank is told as a whole.
    if (!sheet || !shapeOf(sheet).isOpen || itemsOf(table).length === 0) return [];
    const of = { form, sheet, table };
    const earlier = lastTables.find((other) => other.sheet === table.sheet);
    return [...holes(of), ...(earlier ? gone(of, earlier, world) : [])];
  });
