/** Draws a sheet in the shape of the paper form: letterhead, title, heads, body, signatures; keys in a hidden row and column. */
import { address, areaText } from '../core/address';
import type { CellPlan, CellStyle, SheetPlan, ValidationPlan } from '../core/plan';
import { present } from '../core/present';
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

const widthOf = ({ width = 10 }: Column): number => width;

/** Ends the letterhead's left half where about 45 % of the width is passed. */
function middleColumn(columns: readonly Column[]): number {
  const widths = columns.map(widthOf);
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

const charsBetween = ({ columns }: SheetLayout, from: number, to: number): number =>
  columns.slice(from - 1, to).reduce((sum, column) => sum + widthOf(column), 0);

/** Part of a sheet: what stands where, what is merged, and how high rows are. */
type Part = Readonly<{ cells: SheetPlan['cells']; merges: readonly string[]; rows: SheetPlan['rows'] }>;

const across = (from: number, to: number, row: number, cell: CellPlan): Part => ({
  cells: { [address(from, row)]: cell },
  merges: to > from ? [areaText({ column: from, row }, { column: to, row })] : [],
  rows: {},
});

function together(parts: readonly Part[]): Part {
  const cells: Record<string, CellPlan> = {};
  const rows: Record<number, SheetPlan['rows'][number]> = {};
  for (const part of parts) {
    Object.assign(cells, part.cells);
    Object.assign(rows, part.rows);
  }
  return { cells, merges: parts.flatMap(({ merges }) => merges), rows };
}

/** At the left above the heads, as high as it needs. */
function noteAbove(layout: SheetLayout, note: string, middle: number): Part {
  const right = Math.max(middle, layout.columns.length - 6);
  const height = linesOf(note, charsBetween(layout, 1, right)) * lineHeight + 3;
  return { ...across(1, right, topRows.scale, { value: note, style: styles.remark }), rows: { [topRows.scale]: { height } } };
}

/** Who issues and who files, the form's number and basis, title and period, the note and the money unit. */
function letterhead(layout: SheetLayout, frame: Frame): Part {
  const width = layout.columns.length;
  const middle = middleColumn(layout.columns);
  const rows = {
    [topRows.unit]: { height: Math.max(18, linesOf(frame.basis, charsBetween(layout, middle + 1, width)) * 13 + 4) },
    [topRows.title]: { height: linesOf(frame.title, charsBetween(layout, 1, width) / 1.4) * 19 + 4 },
  };
  return together([
    across(1, middle, topRows.issuer, { value: frame.issuer, style: styles.issuer }),
    across(1, middle, topRows.unit, { value: frame.unit, style: styles.unit }),
    across(middle + 1, width, topRows.issuer, { value: frame.number, style: styles.formNumber }),
    across(middle + 1, width, topRows.unit, { value: frame.basis, style: styles.basis }),
    across(1, width, topRows.title, { value: frame.title.toUpperCase(), style: styles.title }),
    across(1, width, topRows.period, { value: frame.period, style: styles.period }),
    ...(frame.note ? [noteAbove(layout, frame.note, middle)] : []),
    ...(frame.scale ? [across(Math.max(middle + 1, width - 5), width, topRows.scale, { style: styles.scale, ...frame.scale })] : []),
    { cells: {}, merges: [], rows },
  ]);
}

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

/** How it is printed: on its side where it is wide, the heads on every page. */
function printed(layout: SheetLayout, rows: SheetPlan['rows'], last: number): NonNullable<SheetPlan['print']> {
  const width = layout.columns.length;
  const landscape = charsBetween(layout, 1, width) > 95;
  const repeatRows = [topRows.heads, numberRow(layout)] as const;
  const heights = Array.from({ length: last }, (_, index) => (rows[index + 1]?.hidden ? 0 : rows[index + 1]?.height));
  const pages = pagesFor({ landscape, widths: layout.columns.map(widthOf), heights, repeated: repeatRows, last });
  return { area: areaText({ column: 1, row: 1 }, { column: width, row: last }), landscape, ...present({ pages }), repeatRows };
}

export function drawSheet(layout: SheetLayout, frame: Frame): SheetPlan {
  const widths = layout.columns.map(widthOf);
  const end = lastBodyRow(layout) + 1;
  const none = { cells: {}, merges: [], rows: {}, last: end };
  const signed = frame.signatures.length > 0 ? drawSignatures(frame.signatures, widths, end + 1) : none;
  const { cells, merges, rows } = together([
    headRows(layout),
    letterhead(layout, frame),
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
    freeze: { rows: firstBodyRow(layout) - 1, columns: Math.max(1, layout.columns.findIndex(isName) + 1) },
    validations: frame.validations,
    print: printed(layout, rows, signed.last),
    ...present({ protect: frame.protect, tabColor: frame.tabColor }),
  };
}
