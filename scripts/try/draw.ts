/** A sheet of a form as lines of text: what is to be filled in, what the form computes, what stays shut; or what a return holds there. */
import type { SheetPlan } from '../../src/core/plan';
import type { Column } from '../../src/language/form';
import { headOf } from '../../src/language/form';
import type { PlacedRow, SheetLayout } from '../../src/language/layout';
import { placeOf } from '../../src/language/layout';
import { isName } from '../../src/language/columns/ask';
import type { Form } from '../../src/language/load';
import { roleOf } from '../../src/language/roles';

/** To be filled in, computed by the form, shut. */
export const marks = { input: '…', computed: '=', closed: '░', label: '' } as const;

type Cells = (row: PlacedRow, column: Column) => string;

/** The blank template. */
export const templateCells =
  (form: Form, layout: SheetLayout): Cells =>
  (row, column) => {
    const { is } = roleOf(form, layout, row, column);
    return is === 'label' && isName(column) ? row.label : marks[is];
  };

/** A filled one, its figures as they are kept. */
export const filledCells =
  (layout: SheetLayout, sheet: SheetPlan): Cells =>
  (row, column) => {
    const value = sheet.cells[placeOf(layout, row, column.key)]?.value;
    return typeof value === 'number' ? String(Math.round(value * 100) / 100) : typeof value === 'string' ? value : '';
  };

/** Rows of items all look alike: two of each section say it. */
function shownRows({ rows }: SheetLayout): readonly PlacedRow[] {
  const seen = new Map<string, number>();
  return rows.filter(({ kind, section = '' }) => {
    if (kind !== 'item') return true;
    seen.set(section, (seen.get(section) ?? 0) + 1);
    return (seen.get(section) ?? 0) <= 2;
  });
}

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}~` : text.padEnd(width));

/** One line a row, its key first; the columns by their keys. */
export function drawSheet(layout: SheetLayout, cells: Cells): string {
  const { columns, sheet } = layout;
  const lines = [
    ['', ...columns.map(({ key }) => key)],
    ...shownRows(layout).map((row) => [row.key, ...columns.map((column) => cells(row, column))]),
  ];
  const widths = lines[0]!.map((_, index) => Math.min(28, Math.max(...lines.map((line) => line[index]?.length ?? 0))));
  const drawn = lines.map((line) =>
    line
      .map((text, index) => cut(text, widths[index] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  return [`«${sheet.tab}» (${sheet.key})`, ...drawn.map((line) => `  ${line}`)].join('\n');
}

/** What the keys of the columns stand for on the paper. */
export const columnList = ({ sheet, columns, heads }: SheetLayout): string =>
  columns
    .map(
      ({ key, kind, formula }) => `  ${sheet.key}.${key} (${kind}): ${headOf(heads, key)}${formula === undefined ? '' : ` = ${formula}`}`,
    )
    .join('\n');
