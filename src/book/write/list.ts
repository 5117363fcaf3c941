/** Draws one of the plain lists of the contract: its keys, its heads, its lines. */
import type { SheetPlan } from '../../core/plan';
import { present } from '../../core/present';
import type { ListColumn } from '../../paper/listSheet';
import { listSheet } from '../../paper/listSheet';
import type { ColumnSpec, KeyOf, ListSpec } from '../contract';

export type CellValue = string | number | null;
/** A line has a value, or null, for every column. */
export type LineOf<Spec extends ListSpec> = Readonly<Record<KeyOf<Spec>, CellValue>>;

const looks: Readonly<Record<ColumnSpec['holds'], Partial<ListColumn>>> = {
  text: { numberFormat: '@' },
  words: {},
  count: { horizontal: 'center' },
  number: {},
};

export function listPlan<const Spec extends ListSpec>(spec: Spec, lines: readonly LineOf<Spec>[], note?: string): SheetPlan {
  const { tab, title, tabColor, columns } = spec;
  const keys: readonly KeyOf<Spec>[] = columns.map(({ key }) => key);
  return listSheet({
    name: tab,
    title,
    ...present({ note, tabColor }),
    columns: columns.map(({ key, label, width, hidden, holds }) => ({ key, label, width, ...present({ hidden }), ...looks[holds] })),
    rows: lines.map((line) => keys.map((key) => line[key])),
  });
}
