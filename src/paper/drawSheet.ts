/** Draws a sheet in the shape of the paper form: letterhead, title, heads, body, signatures; keys in a hidden row and column. */
import { address, areaText } from '../core/address';
import type { Across, CellPlan, CellStyle, SheetPlan, ValidationPlan } from '../core/plan';
import { present } from '../core/present';
import { lineHeight, linesOf } from '../core/textLines';
import { isLabel, isName } from '../language/columns/ask';
import type { Column } from '../language/form';
import { leaves } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import { endMark, firstBodyRow, keyColumn, keyRow, lastBodyRow, numberRow, topRows } from '../language/layout';
import { keyColumnMark } from '../language/cover';
import { acrossFor } from './across';
import { drawHeads } from './heads';
import { pagesFor } from './pages';
import type { Letterhead } from './letterhead';
import { letterhead } from './letterhead';
import type { Part } from './part';
import { together, widthOf, widthOver } from './part';
import { drawSignatures } from './signatures';
import { styles } from './styles';

export type Frame = Letterhead &
  Readonly<{
    tab: string;
    /** Posts that sign below the table; none leaves the block out. */
    signatures: readonly string[];
    /** What the body's cells hold. */
    cell: (row: PlacedRow, column: Column) => CellPlan;
    validations: readonly ValidationPlan[];
    protect?: SheetPlan['protect'];
    tabColor?: string;
  }>;

/** "A", "B" for the columns of words on the left, then 1, 2, 3 … */
const columnNumbers = (columns: readonly Column[]): readonly string[] => {
  const worded = columns.findIndex((column) => !isLabel(column));
  const words = worded < 0 ? columns.length : worded;
  return columns.map((_, index) => (index < words ? String.fromCharCode(65 + index) : String(index - words + 1)));
};

/** Heads, the numbers below them, and the hidden row of keys. */
function headRows(layout: SheetLayout): Part {
  const heads = drawHeads(layout);
  const inRow = (row: number, texts: readonly string[], style: CellStyle): SheetPlan['cells'] =>
    Object.fromEntries(texts.map((value, index) => [address(index + 1, row), { value, style }]));
  const keys = [...layout.columns.map(({ key }) => key), keyColumnMark];
  return {
    cells: {
      ...heads.cells,
      ...inRow(numberRow(layout), columnNumbers(layout.columns), styles.number),
      ...inRow(keyRow(layout), keys, styles.key),
    },
    merges: heads.merges,
    rows: {
      ...Object.fromEntries(heads.heights.map((height, level) => [topRows.heads + level, { height }])),
      [keyRow(layout)]: { hidden: true },
    },
  };
}

function bodyRow(layout: SheetLayout, frame: Frame, row: PlacedRow): Part {
  const drawn = layout.columns.map((column, index) => ({ column, at: address(index + 1, row.row), cell: frame.cell(row, column) }));
  const lines = drawn.map(({ column, cell: { value, style } }) =>
    typeof value === 'string' && style?.wrap ? linesOf(value, widthOf(column) - (style.indent ?? 0)) : 1,
  );
  const highest = Math.max(1, ...lines);
  const key = row.key === '' ? {} : { [address(keyColumn(layout), row.row)]: { value: row.key, style: styles.key } };
  return {
    cells: { ...Object.fromEntries(drawn.map(({ at, cell }) => [at, cell])), ...key },
    merges: [],
    // What people type into an open row may need several lines, and a row without a height of its own grows with it.
    rows: row.kind !== 'item' || highest > 1 ? { [row.row]: { height: highest * lineHeight + 3 } } : {},
  };
}

function endRow(layout: SheetLayout): Part {
  const row = lastBodyRow(layout) + 1;
  return {
    cells: { [address(keyColumn(layout), row)]: { value: endMark, style: styles.key } },
    merges: [],
    rows: { [row]: { height: 6 } },
  };
}

/** Up to the column of names. */
const leftColumns = ({ columns }: SheetLayout): number => Math.max(1, columns.findIndex(isName) + 1);

/** Pages side by side, where the form's paper is to be read and one page is too narrow for that. */
function pagesAcross(layout: SheetLayout): Across | undefined {
  if (layout.sheet.paper === undefined) return undefined;
  const starts = layout.heads.map((_, index) => leaves(layout.heads.slice(0, index)).length + 1);
  return acrossFor({ widths: layout.columns.map(widthOf), starts, repeated: leftColumns(layout) });
}

/** How it is printed: on its side where it is wide, the heads on every page. */
function printed(layout: SheetLayout, rows: SheetPlan['rows'], last: number, across: Across | undefined): NonNullable<SheetPlan['print']> {
  const width = layout.columns.length;
  const { paper } = layout.sheet;
  const landscape = paper !== undefined || widthOver(layout.columns, { from: 1, to: width }) > 95;
  const repeatRows = [topRows.heads, numberRow(layout)] as const;
  const heights = Array.from({ length: last }, (_, index) => (rows[index + 1]?.hidden ? 0 : rows[index + 1]?.height));
  const kind = paper === undefined ? (landscape ? 'landscape' : 'portrait') : 'wide';
  const pages = across ? undefined : pagesFor({ kind, widths: layout.columns.map(widthOf), heights, repeated: repeatRows, last });
  const area = areaText({ column: 1, row: 1 }, { column: width, row: last });
  return { area, landscape, ...present({ paper, across, pages }), repeatRows };
}

export function drawSheet(layout: SheetLayout, frame: Frame): SheetPlan {
  const widths = layout.columns.map(widthOf);
  const end = lastBodyRow(layout) + 1;
  const none = { cells: {}, merges: [], rows: {}, last: end };
  const across = pagesAcross(layout);
  // The columns at the left are printed again on the other pages, where words over them would be cut.
  const firstPage = across ? { from: across.repeatColumns + 1, to: across.ends[0] ?? widths.length } : { from: 1, to: widths.length };
  const signed = frame.signatures.length > 0 ? drawSignatures(frame.signatures, widths, firstPage, end + 1) : none;
  const { cells, merges, rows } = together([
    headRows(layout),
    letterhead(layout.columns, firstPage, frame),
    ...layout.rows.map((row) => bodyRow(layout, frame, row)),
    endRow(layout),
    signed,
  ]);
  return {
    name: frame.tab,
    visibility: 'visible',
    cells,
    merges,
    columns: {
      ...Object.fromEntries(widths.map((width, index) => [index + 1, { width }])),
      [keyColumn(layout)]: { width: 12, hidden: true },
    },
    rows,
    freeze: { rows: firstBodyRow(layout) - 1, columns: leftColumns(layout) },
    validations: frame.validations,
    print: printed(layout, rows, signed.last, across),
    ...present({ protect: frame.protect, tabColor: frame.tabColor }),
  };
}
