/** Draws a sheet in the shape of the paper form: letterhead, title, heads, body, signatures; keys in a hidden row and column. */
import { address, areaText } from '../core/address';
import type { CellPlan, SheetPlan, ValidationPlan } from '../core/plan';
import { lineHeight, linesOf } from '../core/textLines';
import { isLabel, isName } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { endMark, firstBodyRow, keyColumn, keyRow, lastBodyRow, numberRow, topRows } from '../language/layout';
import { keyColumnMark } from '../language/cover';
import { drawHeads } from './heads';
import { pagesFor } from './pages';
import { drawSignatures } from './signatures';
import { styles } from './styles';

export type Frame = Readonly<{
  tab: string;
  issuer: string;
  unit: string;
  number: string;
  basis: string;
  title: string;
  period: string;
  /** The cell at the top right: the money unit, or nothing. */
  scale?: CellPlan;
  /** At the left above the heads: what is missing, how a rate was found. */
  note?: string;
  /** Posts that sign below the table; none leaves the block out. */
  signatures: readonly string[];
  /** What the body's cells hold. */
  cell: (row: PlacedRow, column: Column) => CellPlan;
  validations: readonly ValidationPlan[];
  protect?: SheetPlan['protect'];
  tabColor?: string;
}>;

/** Ends the letterhead's left half where about 45 % of the width is passed. */
function middleColumn(columns: readonly Column[]): number {
  const widths = columns.map(({ width }) => width ?? 10);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  const index = widths.findIndex((width) => (passed += width) >= total * 0.45);
  return Math.min(Math.max(index + 1, 1), columns.length - 1);
}

/** "A", "B" for the columns of words on the left, then 1, 2, 3 … */
const columnNumbers = (columns: readonly Column[]): readonly string[] => {
  const worded = columns.findIndex((column) => !isLabel(column));
  const words = worded < 0 ? columns.length : worded;
  return columns.map((_, index) => (index < words ? String.fromCharCode(65 + index) : String(index - words + 1)));
};

const blank = (style: CellPlan['style']): CellPlan => ({ value: null, ...(style ? { style } : {}) });

export function drawSheet(layout: SheetLayout, frame: Frame): SheetPlan {
  const width = layout.columns.length;
  const middle = middleColumn(layout.columns);
  const keys = keyColumn(layout);
  const end = lastBodyRow(layout) + 1;
  const heads = drawHeads(layout);
  const cells: Record<string, CellPlan> = { ...heads.cells };
  const merges = [...heads.merges];
  const rows: Record<number, { height?: number; hidden?: boolean }> = {};
  const put = (column: number, row: number, cell: CellPlan): void => {
    cells[address(column, row)] = cell;
  };
  const across = (from: number, to: number, row: number, cell: CellPlan): void => {
    put(from, row, cell);
    if (to > from) merges.push(areaText({ column: from, row }, { column: to, row }));
  };
  const charsBetween = (from: number, to: number): number =>
    layout.columns.slice(from - 1, to).reduce((sum, column) => sum + (column.width ?? 10), 0);

  across(1, middle, topRows.issuer, { value: frame.issuer, style: styles.issuer });
  across(1, middle, topRows.unit, { value: frame.unit, style: styles.unit });
  across(middle + 1, width, topRows.issuer, { value: frame.number, style: styles.formNumber });
  across(middle + 1, width, topRows.unit, { value: frame.basis, style: styles.basis });
  across(1, width, topRows.title, { value: frame.title.toUpperCase(), style: styles.title });
  across(1, width, topRows.period, { value: frame.period, style: styles.period });
  if (frame.note) {
    const right = Math.max(middle, width - 6);
    across(1, right, topRows.scale, { value: frame.note, style: styles.remark });
    rows[topRows.scale] = { height: linesOf(frame.note, charsBetween(1, right)) * lineHeight + 3 };
  }
  if (frame.scale) across(Math.max(middle + 1, width - 5), width, topRows.scale, { style: styles.scale, ...frame.scale });
  rows[topRows.unit] = { height: Math.max(18, linesOf(frame.basis, charsBetween(middle + 1, width)) * 13 + 4) };
  rows[topRows.title] = { height: linesOf(frame.title, charsBetween(1, width) / 1.4) * 19 + 4 };

  heads.heights.forEach((height, level) => (rows[topRows.heads + level] = { height }));
  columnNumbers(layout.columns).forEach((text, index) => put(index + 1, numberRow(layout), { value: text, style: styles.number }));
  layout.columns.forEach(({ key }, index) => put(index + 1, keyRow(layout), { value: key, style: styles.key }));
  put(keys, keyRow(layout), { value: keyColumnMark, style: styles.key });
  rows[keyRow(layout)] = { hidden: true };

  for (const row of layout.rows) {
    let lines = 1;
    layout.columns.forEach((column, index) => {
      const cell = frame.cell(row, column);
      put(index + 1, row.row, cell);
      if (typeof cell.value === 'string' && cell.style?.wrap)
        lines = Math.max(lines, linesOf(cell.value, (column.width ?? 10) - (cell.style.indent ?? 0)));
    });
    if (row.key !== '') put(keys, row.row, { value: row.key, style: styles.key });
    // What people type into an open row may need several lines, and a row without a height of its own grows with it.
    if (row.kind !== 'item' || lines > 1) rows[row.row] = { height: lines * lineHeight + 3 };
  }
  put(keys, end, { value: endMark, style: styles.key });
  rows[end] = { height: 6 };

  const widths = layout.columns.map((column) => column.width ?? 10);
  const signed =
    frame.signatures.length > 0 ? drawSignatures(frame.signatures, widths, end + 1) : { cells: {}, merges: [], rows: {}, last: end };
  Object.assign(cells, signed.cells);
  Object.assign(rows, signed.rows);
  const landscape = charsBetween(1, width) > 95;
  const pages = pagesFor({
    landscape,
    widths,
    heights: Array.from({ length: signed.last }, (_, index) => (rows[index + 1]?.hidden ? 0 : rows[index + 1]?.height)),
    repeated: [topRows.heads, numberRow(layout)],
    last: signed.last,
  });

  return {
    name: frame.tab,
    visibility: 'visible',
    cells,
    merges: [...merges, ...signed.merges],
    columns: {
      ...Object.fromEntries(layout.columns.map((column, index) => [index + 1, { width: column.width ?? 10 }])),
      [keys]: { width: 12, hidden: true },
    },
    rows,
    freeze: { rows: firstBodyRow(layout) - 1, columns: Math.max(1, layout.columns.findIndex(isName) + 1) },
    validations: frame.validations,
    print: {
      area: areaText({ column: 1, row: 1 }, { column: width, row: signed.last }),
      landscape,
      ...(pages === undefined ? {} : { pages }),
      repeatRows: [topRows.heads, numberRow(layout)],
    },
    ...(frame.protect ? { protect: frame.protect } : {}),
    ...(frame.tabColor ? { tabColor: frame.tabColor } : {}),
  };
}

export const closedCell: CellPlan = blank(styles.closed);
