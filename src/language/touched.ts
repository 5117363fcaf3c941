/** Which input cells of a form its checks look at: a cell that no rule touches may hold anything, and nobody is told. */
import type { Unit } from '../core/unit';
import type { Check } from './checks';
import { refsOf } from './expression';
import { isMarker } from './columns/ask';
import type { Column } from './form';
import { isAdditive } from './form';
import type { PlacedRow, SheetLayout } from './layout';
import { templateLayouts } from './layout';
import type { Form } from './load';
import type { Ref } from './resolve';
import { appliesTo, roleOf, rowsMeant } from './roles';

/** `sum` where totals and rates alone stand on it, which whatever it holds they do. */
export type Touched = 'rule' | 'sum' | 'none';
export type InputCell = Readonly<{ row: string; column: string; touched: Touched }>;
export type SheetCoverage = Readonly<{ sheet: string; tab: string; cells: readonly InputCell[] }>;

const cellKey = (sheet: string, row: PlacedRow, column: string): string => `${sheet} ${row.row} ${column}`;

/** Rows of a layout that a reference means, as seen from a row of this or another sheet. */
function meant(layout: SheetLayout, ref: Ref, from: PlacedRow | undefined): readonly PlacedRow[] {
  const all = layout.rows as readonly PlacedRow[];
  if (ref.row !== undefined) return rowsMeant(layout, ref, { ...all[0]!, key: '' }) as readonly PlacedRow[];
  if (!from || from.kind === 'section' || from.kind === 'total') return all.filter(({ kind }) => kind === 'item');
  return all.filter(
    (row) => row.row === from.row || (row.key !== '' && row.key === from.key) || (from.kind === 'item' && row.kind === 'item'),
  );
}

function touchedBy(check: Check, layouts: readonly SheetLayout[]): readonly string[] {
  const layout = layouts.find(({ sheet }) => sheet.key === check.sheet);
  if (!layout) return [];
  const refs = refsOf(check.holds).filter(({ period, form }) => period === undefined && form === layout.form.code);
  const columns: readonly string[] =
    check.each === 'column' ? (check.columns ?? layout.columns.filter(isAdditive).map(({ key }) => key)) : [''];
  const rows = check.each === 'row' ? layout.rows.filter((row) => appliesTo(check, row, check.columns?.[0] ?? '')) : [undefined];
  return refs.flatMap((ref) => {
    const own = layouts.find(({ sheet }) => sheet.key === ref.sheet);
    if (!own) return [];
    return columns.flatMap((column) =>
      rows.flatMap((row) => meant(own, ref, row).map((one) => cellKey(ref.sheet, one, ref.column ?? column))),
    );
  });
}

/** Of a list one blank row stands for all, in each of its sections. */
function inputRows({ rows }: SheetLayout): readonly PlacedRow[] {
  const first = rows.filter(({ kind }) => kind === 'item');
  return rows.filter((row) => row.kind !== 'item' || first.find(({ section }) => section === row.section) === row);
}

const looks = ({ kind }: Check): boolean => kind === 'rule' || kind === 'within' || kind === 'link';

/** `layouts` are those of one workbook. Of a column whose kind has rules of its own (a choice, a date) reading looks at every cell. */
export function coverageOf(form: Form, layouts: readonly SheetLayout[]): readonly SheetCoverage[] {
  const of = (isRule: boolean): ReadonlySet<string> =>
    new Set(form.checks.filter((one) => looks(one) === isRule).flatMap((one) => touchedBy(one, layouts)));
  const [ruled, summed] = [of(true), of(false)];
  const touchedAt = (layout: SheetLayout, row: PlacedRow, column: Column): Touched => {
    const key = cellKey(layout.sheet.key, row, column.key);
    return ruled.has(key) ? 'rule' : summed.has(key) ? 'sum' : 'none';
  };
  return layouts.map((layout) => ({
    sheet: layout.sheet.key,
    tab: layout.sheet.tab,
    cells: inputRows(layout).flatMap((row) =>
      layout.columns
        .filter((column) => !isMarker(column) && roleOf(form, layout, row, column).is === 'input')
        .map((column) => ({
          row: row.kind === 'item' ? [row.section, 'item'].filter(Boolean).join('.') : row.key,
          column: column.key,
          touched: touchedAt(layout, row, column),
        })),
    ),
  }));
}

const rank: Readonly<Record<Touched, number>> = { rule: 2, sum: 1, none: 0 };

/** Of all kinds of units that file the form: a cell counts once, by the most that looks at it in any of their workbooks. */
export function coverageOfAll(form: Form, below: readonly Unit[]): readonly SheetCoverage[] {
  const kinds = [...new Set(form.sheets.flatMap(({ filedBy }) => filedBy ?? form.filedBy))];
  const year = Number(form.validFrom.slice(0, 4));
  const all = kinds.flatMap((kind) => coverageOf(form, templateLayouts(form, kind, below, year)));
  return form.sheets.map(({ key, tab }) => {
    const cells = new Map<string, InputCell>();
    for (const cell of all.filter(({ sheet }) => sheet === key).flatMap((one) => one.cells)) {
      const known = cells.get(`${cell.row} ${cell.column}`);
      if (!known || rank[known.touched] < rank[cell.touched]) cells.set(`${cell.row} ${cell.column}`, cell);
    }
    return { sheet: key, tab, cells: [...cells.values()] };
  });
}
