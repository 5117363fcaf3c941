/** What tells the typed figures of one return from those of any other: figures of printed rows by their place, items by all their figures. */
import type { CellRef } from '../../core/cell';
import type { Figure } from '../../core/figure';
import { moneyFactor } from '../../core/money';
import type { Table, TableRow } from '../../core/table';
import { fold } from '../../core/vietnamese';
import type { Column, Sheet } from '../../language/form';
import { isAdditive, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { takes } from '../planned';

/** `digits` tells how much it takes to agree by chance; `figures` how many it stands for. */
export type Mark = Readonly<{ key: string; digits: number; cells: readonly CellRef[] }>;

/** Fewer say nothing: 1.500 is a usual amount, 1.548 is not. */
const fewestDigits = 3;

const inDong = ({ measure, value }: Figure, { scale }: Table): string =>
  (measure === 'money' ? value.times(moneyFactor(scale, 'đồng')) : value).toFixed();
/** Of 1500: two. */
const significant = (value: string): number => value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;

type Typed = Readonly<{ column: string; text: string; figure: Figure }>;
const typedIn = (table: Table, sheet: Sheet, row: TableRow, columns: readonly Column[]): readonly Typed[] =>
  columns.flatMap(({ key }): readonly Typed[] => {
    const figure = row.figures[key];
    return figure && !figure.value.eq(0) && takes(sheet, row, key) ? [{ column: key, text: inDong(figure, table), figure }] : [];
  });

const cellsOf = (typed: readonly Typed[]): readonly CellRef[] => typed.flatMap(({ figure }) => figure.from.slice(0, 1));

/** Of columns that are wanted; `isNamed` where an item is known by its name as well. */
export function marksOf(
  form: Form,
  table: Table,
  wanted: (sheet: Sheet, column: Column) => boolean = () => true,
  isNamed = false,
): readonly Mark[] {
  const sheet = form.sheets.find(({ key }) => key === table.sheet);
  if (!sheet) return [];
  const columns = leaves(sheet.columns).filter((column) => isAdditive(column) && column.formula === undefined && wanted(sheet, column));
  return table.rows.flatMap((row): readonly Mark[] => {
    const typed = typedIn(table, sheet, row, columns);
    if (row.kind === 'item') {
      const digits = typed.reduce((sum, { text }) => sum + significant(text), 0);
      const key = [isNamed ? fold(row.name.text) : 'item', ...typed.map(({ column, text }) => `${column} ${text}`)].join('|');
      return digits >= fewestDigits ? [{ key, digits, cells: cellsOf(typed) }] : [];
    }
    return typed
      .map((one) => ({ key: `${row.key}|${one.column} ${one.text}`, digits: significant(one.text), cells: cellsOf([one]) }))
      .filter(({ digits }) => digits >= fewestDigits);
  });
}

/** So many digits do not agree by chance. */
const enoughDigits = 24;

/** Those that both have, as the first has them, and whether they are too many to agree by chance. */
export function sharedMarks(own: readonly Mark[], other: readonly Mark[], share: number, enough = enoughDigits): readonly Mark[] {
  const known = new Set(other.map(({ key }) => key));
  const shared = own.filter(({ key }) => known.has(key));
  const digits = shared.reduce((sum, mark) => sum + mark.digits, 0);
  return digits >= enough && shared.length >= share * Math.min(own.length, other.length) ? shared : [];
}
