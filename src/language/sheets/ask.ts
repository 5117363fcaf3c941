/** What is asked of a sheet by its kind. */
import { present } from '../../core/present';
import { remember } from '../../core/remember';
import type { RowKind } from '../../core/table';
import type { Sheet } from '../form';
import { headOf, isAdditive, leaves } from '../form';
import { groupRowKey } from './grouping';
import type { Bodies, SheetKindName } from './kinds';
import { sheetKinds } from './kinds';
import { allRows } from './row';
import type { SheetColumns, SheetKind, SheetShape } from './rule';

const kinds: { readonly [Name in SheetKindName]: SheetKind<Bodies[Name]> } = sheetKinds;

const shaped = <Name extends SheetKindName>(name: Name, body: Bodies[Name], columns: SheetColumns): SheetShape =>
  kinds[name].shape(body, columns);

export const shapeOf = remember((sheet: Sheet): SheetShape => {
  const all = leaves(sheet.columns);
  const head = (key: string): string => `«${headOf(sheet.columns, key)}»`;
  return shaped(sheet.body.kind, sheet.body, { sheet: sheet.key, all, additive: all.filter(isAdditive), head });
});

type Printed = Readonly<{ key: string; label: string; kind: RowKind; each?: string }>;

/** The rows that the paper prints; items have none. */
export const printedRows = remember((sheet: Sheet): readonly Printed[] => {
  const { rows, sums } = shapeOf(sheet);
  return [...allRows(rows).map(({ key, label, each }): Printed => ({ key, label, kind: 'row', ...present({ each }) })), ...sums];
});

/** What the paper calls a row, or a group of items that a consolidated list adds. */
export function rowLabelOf(sheet: Sheet, key: string): string | undefined {
  const printed = printedRows(sheet).find((row) => row.key === key);
  if (printed) return printed.label;
  const { groupings } = shapeOf(sheet);
  const choices = leaves(sheet.columns).flatMap((column) =>
    groupings.some(({ by }) => by === column.key) ? (column.choices ?? []).map((choice) => ({ by: column.key, choice })) : [],
  );
  return choices.find(({ by, choice }) => groupRowKey(by, choice.key) === key)?.choice.label;
}

/** Whether a key names a row of the paper, or one that a consolidated table adds: for a unit or for a group of items. */
export function hasRow(sheet: Sheet, key: string): boolean {
  if (printedRows(sheet).some((row) => row.key === key || (row.each !== undefined && key.startsWith(`${row.key}_`)))) return true;
  const grouping = shapeOf(sheet).groupings.find(({ by }) => key.startsWith(`${by}_`));
  if (!grouping) return false;
  const choices = leaves(sheet.columns).find((column) => column.key === grouping.by)?.choices;
  return choices ? choices.some((choice) => groupRowKey(grouping.by, choice.key) === key) : true;
}

/** A row repeated for each unit is meant with all its repetitions. */
export const familyOf = (sheet: Sheet, key: string): string =>
  printedRows(sheet).some((row) => row.key === key && row.each !== undefined) ? `${key}_*` : key;

/** Of a row with a key of its own. */
export const rowKindOf = (sheet: Sheet, key: string): RowKind =>
  printedRows(sheet).find((row) => row.key === key)?.kind ?? (shapeOf(sheet).isOpen ? 'total' : 'row');
