/** A plain list as a sheet: title, one row of heads, and rows that can be filtered; above the heads a hidden row of keys where programs read it. */
import { address, areaText } from '../core/address';
import type { CellPlan, SheetPlan } from '../core/plan';
import { lineHeight, linesOf } from '../core/textLines';
import { styles } from './styles';

export type ListColumn = Readonly<{
  label: string;
  /** By which a program finds the column again. */
  key?: string;
  width: number;
  hidden?: boolean;
  numberFormat?: string;
  /** Numbers stand right and words left where absent. */
  horizontal?: 'left' | 'center';
}>;
export type List = Readonly<{
  name: string;
  title: string;
  note?: string;
  columns: readonly ListColumn[];
  rows: readonly (readonly (string | number | null)[])[];
  tabColor?: string;
}>;

const headRow = 4;
/** It is blank between note and heads, so no line moves where keys are written into it. */
export const listKeyRow = headRow - 1;
/** The first row below the head. */
export const firstListRow = headRow + 1;

export function listSheet({ name, title, note, columns, rows, tabColor }: List): SheetPlan {
  const cells: Record<string, CellPlan> = {
    A1: { value: title.toUpperCase(), style: { ...styles.title, horizontal: 'left', wrap: false } },
    ...(note ? { A2: { value: note, style: styles.remark } } : {}),
  };
  const heights: Record<number, { height?: number; hidden?: boolean }> = { 1: { height: 24 } };
  columns.forEach(({ label, key }, index) => {
    cells[address(index + 1, headRow)] = { value: label, style: styles.head };
    if (key === undefined) return;
    cells[address(index + 1, listKeyRow)] = { value: key, style: styles.key };
    heights[listKeyRow] = { hidden: true };
  });
  heights[headRow] = { height: Math.max(...columns.map(({ label, width }) => linesOf(label, width, true))) * lineHeight + 4 };
  rows.forEach((row, at) => {
    let lines = 1;
    row.forEach((value, index) => {
      const column = columns[index];
      cells[address(index + 1, firstListRow + at)] = {
        value: value === '' ? null : value,
        style: {
          ...styles.label,
          vertical: 'top',
          horizontal: column?.horizontal ?? (typeof value === 'number' ? 'right' : 'left'),
          ...(column?.numberFormat ? { numberFormat: column.numberFormat } : {}),
        },
      };
      if (typeof value === 'string' && !column?.hidden) lines = Math.max(lines, linesOf(value, column?.width ?? 10));
    });
    heights[firstListRow + at] = { height: Math.min(lines * lineHeight + 3, 400) };
  });
  const last = { column: columns.length, row: firstListRow + Math.max(rows.length, 1) - 1 };
  const visible = columns.filter(({ hidden }) => !hidden).reduce((total, { width }) => total + width, 0);
  const lastShown = columns.findLastIndex(({ hidden }) => !hidden) + 1;
  return {
    name,
    visibility: 'visible',
    cells,
    merges: note ? [`A2:${address(Math.max(lastShown, 2), 2)}`] : [],
    columns: Object.fromEntries(columns.map(({ width, hidden }, index) => [index + 1, { width, ...(hidden ? { hidden } : {}) }])),
    rows: { ...heights, ...(note ? { 2: { height: linesOf(note, visible) * lineHeight + 3 } } : {}) },
    freeze: { rows: headRow, columns: 0 },
    validations: [],
    filter: areaText({ column: 1, row: headRow }, last),
    print: { area: areaText({ column: 1, row: 1 }, last), landscape: visible > 95, repeatRows: [headRow, headRow] },
    ...(tabColor ? { tabColor } : {}),
  };
}
