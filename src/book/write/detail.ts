/** The sheet Chi tiết: the breakdown every total is added up from, a block for each sheet of a form. */
import { address, columnLetter } from '../../core/address';
import { plainNumber } from '../../core/figure';
import type { CellPlan, CellStyle, SheetPlan } from '../../core/plan';
import type { Column, Sheet } from '../../language/form';
import { isNumeric } from '../../language/form';
import type { Form } from '../../language/load';
import { numberFormat, styles } from '../../paper/styles';
import type { WorkedForm } from '../../consolidate/consolidate';
import type { Line, Lines } from '../../consolidate/lines/lines';
import { lineNumbered } from '../../consolidate/lines/numbered';
import { numbersOf } from '../../consolidate/lines/indexes';
import type { DetailEnd, DetailFront } from '../contract';
import { blockMark, detail } from '../contract';
import { unitKey } from '../../core/unitId';
import { valueColumns } from '../valueColumns';
import { kindWords, sheetCode } from '../words';
import { fileCodes } from './fileCodes';
import type { CellValue } from './list';

export type Detail = Readonly<{
  plan: SheetPlan;
  /** The row on which a line stands. */
  rowOf: (lines: Lines, number: number) => number;
  /** The letter of a form column within Chi tiết. */
  letterOf: (sheet: Sheet, column: string) => string;
  /** The letter of a column behind the widest form. */
  endLetter: (key: DetailEnd) => string;
  lastRow: number;
}>;

const top = 3;
const { front, end } = detail;
const firstValueColumn = front.length + 1;

/** The letter of a column that all forms share. */
export const frontLetter = (key: DetailFront): string => columnLetter(front.findIndex((column) => column.key === key) + 1);

const plain: CellStyle = { ...styles.label, wrap: false };
const asText: CellStyle = { ...plain, numberFormat: '@' };
const note = { ...styles.remark, wrap: false };

/** How a column's figures and words look; the same objects for all lines, so that each style is worked out once. */
type ValueColumn = Column & Readonly<{ styles: Readonly<Record<'figure' | 'words', CellStyle>> }>;

function withStyles(column: Column, form: Form): ValueColumn {
  const format = isNumeric(column) ? numberFormat(column, form.scale) : '@';
  const style = (horizontal: 'left' | 'right'): CellStyle => ({ ...plain, horizontal, ...(format ? { numberFormat: format } : {}) });
  return { ...column, styles: { figure: style('right'), words: style('left') } };
}

type Block = Readonly<{ code: string; values: readonly ValueColumn[]; lines: Lines; numbers: readonly number[] }>;

const blocksOf = (forms: readonly WorkedForm[]): readonly Block[] =>
  forms.flatMap(({ form, lines }) =>
    form.sheets.flatMap((sheet): readonly Block[] => {
      const numbers = numbersOf(lines, sheet.key);
      const values = valueColumns(sheet).map((column) => withStyles(column, form));
      return numbers.length === 0 ? [] : [{ code: sheetCode(form.code, sheet.key), values, lines, numbers }];
    }),
  );

type Cells = Readonly<Record<string, CellPlan>>;
type Placed = readonly (readonly [column: number, cell: CellPlan])[];

const cellsOn = (row: number, placed: Placed): Cells => Object.fromEntries(placed.map(([column, cell]) => [address(column, row), cell]));

function headCells({ code, values }: Block, row: number, endColumn: number): Cells {
  const heads: Placed = [
    ...[...front, ...values].map(({ label }, index) => [index + 1, { value: label, style: styles.head }] as const),
    ...end.map(({ label }, index) => [endColumn + index, { value: label, style: styles.head }] as const),
  ];
  const keys = [blockMark, code, ...front.slice(2).map(({ key }) => key), ...values.map(({ key }) => key)];
  const keyed: Placed = [
    ...keys.map((key, index) => [index + 1, { value: key, style: styles.key }] as const),
    ...end.map(({ key }, index) => [endColumn + index, { value: key, style: styles.key }] as const),
  ];
  return { ...cellsOn(row, heads), ...cellsOn(row + 1, keyed) };
}

function lineCells(line: Line, { code, values }: Block, row: number, file: string | undefined, endColumn: number): Cells {
  const shared: Readonly<Record<DetailFront, CellValue>> = {
    sheet: code,
    key: line.key,
    section: line.section ?? null,
    unit: line.unit.code,
    unitName: line.unit.name,
    kind: kindWords[line.kind],
    name: line.name.text || null,
    file: file ?? null,
    row: line.row,
  };
  const behind: Readonly<Record<DetailEnd, CellValue>> = { unitId: unitKey(line.unit) };
  const cell = (value: CellValue): CellPlan => ({ value, style: typeof value === 'string' ? asText : plain });
  return cellsOn(row, [
    ...front.map(({ key }, index) => [index + 1, cell(shared[key])] as const),
    ...values.map((column, index) => {
      const figure = line.figures[column.key];
      const value = figure ? plainNumber(figure) : (line.texts[column.key]?.text ?? null);
      return [firstValueColumn + index, { value, style: column.styles[figure ? 'figure' : 'words'] }] as const;
    }),
    ...end.map(({ key }, index) => [endColumn + index, cell(behind[key])] as const),
  ]);
}

type Drawn = Readonly<{ cells: Cells; rows: SheetPlan['rows']; places: ReadonlyMap<Lines, ReadonlyMap<number, number>>; lastRow: number }>;

/** A blank row parts a block from the next. */
function drawn(blocks: readonly Block[], files: ReadonlyMap<string, string>, endColumn: number): Drawn {
  const cells: Record<string, CellPlan> = {};
  const rows: Record<number, { height?: number; hidden?: boolean }> = {};
  const places = new Map<Lines, Map<number, number>>();
  let row = top;
  for (const block of blocks) {
    Object.assign(cells, headCells(block, row, endColumn));
    rows[row] = { height: 48 };
    rows[row + 1] = { hidden: true };
    row += 2;
    const own = places.get(block.lines) ?? new Map<number, number>();
    places.set(block.lines, own);
    for (const number of block.numbers) {
      const line = lineNumbered(block.lines, number);
      if (!line) continue;
      own.set(number, row);
      Object.assign(cells, lineCells(line, block, row, files.get(line.file), endColumn));
      row += 1;
    }
    row += 1;
  }
  return { cells, rows, places, lastRow: row };
}

export function detailSheet(forms: readonly WorkedForm[]): Detail {
  const blocks = blocksOf(forms);
  const widest = Math.max(0, ...blocks.map(({ values }) => values.length));
  const endColumn = firstValueColumn + widest;
  const { cells, rows, places, lastRow } = drawn(blocks, fileCodes(forms), endColumn);
  const plan: SheetPlan = {
    name: detail.tab,
    visibility: 'visible',
    cells: {
      A1: { value: 'CHI TIẾT SỐ LIỆU TỔNG HỢP', style: { ...styles.title, horizontal: 'left', wrap: false } },
      A2: {
        value:
          'Mỗi dòng là số của một đơn vị, đã quy về đơn vị tính của biểu tổng hợp; các biểu tổng hợp cộng từ đây. Không sửa các cột từ A đến I.',
        style: note,
      },
      ...cells,
    },
    merges: [],
    columns: {
      ...Object.fromEntries(front.map(({ width }, index) => [index + 1, { width }])),
      ...Object.fromEntries(Array.from({ length: widest }, (_, index) => [firstValueColumn + index, { width: 14 }])),
      ...Object.fromEntries(end.map(({ width }, index) => [endColumn + index, { width, hidden: true }])),
    },
    rows,
    freeze: { rows: 2, columns: 0 },
    validations: [],
    print: { area: `A1:${address(endColumn - 1, Math.max(lastRow - 1, 2))}`, landscape: true },
    tabColor: '7F7F7F',
  };
  const letterOf = (sheet: Sheet, column: string): string => {
    const index = valueColumns(sheet).findIndex(({ key }) => key === column);
    // The column of names stands among the columns that all forms share.
    return index >= 0 ? columnLetter(firstValueColumn + index) : frontLetter('name');
  };
  const endLetter = (key: DetailEnd): string => columnLetter(endColumn + end.findIndex((column) => column.key === key));
  return { plan, rowOf: (lines, number) => places.get(lines)?.get(number) ?? 0, letterOf, endLetter, lastRow };
}
