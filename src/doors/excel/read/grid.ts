/** A block of cells as Excel tells it, and the cells of a snapshot made of it. */
import type { Cell, CellLook } from '../../../core/cell';
import { lookOf } from '../../../core/cell';
import { address } from '../../../core/address';
import { present } from '../../../core/present';
import { contentOf } from '../cells/content';
import { has } from '../inExcel';
import { refuse } from '../problems';

/** Rows and columns count from 0 here, as in Office.js. */
export type Grid = Readonly<{
  row: number;
  column: number;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  types: readonly (readonly string[])[];
  formats: readonly (readonly unknown[])[];
  styles: readonly (readonly Style[])[];
}>;

/** `font` is absent where a cell has several. */
export type Style = Readonly<{ font?: string; locked?: boolean; look?: CellLook }>;

const wanted = {
  format: { font: { name: true, color: true, size: true, strikethrough: true }, fill: { color: true }, protection: true },
} as const;

function styleOf({ format }: Excel.CellProperties): Style {
  const { name, color, size, strikethrough = false } = format?.font ?? {};
  const locked = format?.protection?.locked;
  return {
    ...(name ? { font: name } : {}),
    ...(locked === undefined ? {} : { locked }),
    ...present({ look: lookOf(strikethrough, color, format?.fill?.color, size) }),
  };
}

/** Before 1.9 only what all cells share can be told. */
function sharedStyle({ format }: Excel.Range): Style {
  const font = format.font.name as string | null;
  const locked = format.protection.locked as boolean | null;
  return { ...(font ? { font } : {}), ...(locked === null ? {} : { locked }) };
}

/** Of a range that is too large to be told Excel may say nothing at all (office-js#4783). */
const told = <T>(table: T | null): T => table ?? refuse({ code: 'tooLarge' });

export function askGrid(range: Excel.Range): () => Grid {
  range.load(['rowIndex', 'columnIndex', 'values', 'formulas', 'valueTypes', 'numberFormat']);
  const cells = has('1.9') ? range.getCellProperties(wanted) : undefined;
  if (!cells) range.load(['format/font/name', 'format/protection/locked']);
  return () => ({
    row: range.rowIndex,
    column: range.columnIndex,
    values: told(range.values),
    formulas: told(range.formulas),
    types: told(range.valueTypes),
    formats: told(range.numberFormat),
    styles: cells ? cells.value.map((row) => row.map(styleOf)) : range.values.map((row) => row.map(() => sharedStyle(range))),
  });
}

/** Fonts of the old encodings are told even where they are the workbook's usual one (doors/xlsx/styles.ts). */
const isOldEncoding = (font: string): boolean => /^(\.vn|vni|vps)/i.test(font);

/** What Excel shows of a built-in format that files name by number only, by the code that our own reader gives it. */
const builtIn: Readonly<Record<string, string>> = { 'm/d/yyyy': 'mm-dd-yy', 'm/d/yyyy h:mm': 'm/d/yy h:mm' };

function cellOf(grid: Grid, down: number, right: number, usualFont: string | undefined): Cell | undefined {
  const value = grid.values[down]?.[right];
  const content = contentOf(grid.formulas[down]?.[right], value, grid.types[down]?.[right] ?? '');
  if ('write' in content && content.write === null) return undefined;
  const result = contentOf('', value, grid.types[down]?.[right] ?? '');
  const { font, locked, look } = grid.styles[down]?.[right] ?? {};
  const format = String(grid.formats[down]?.[right] ?? 'General');
  return {
    // The empty text that a formula gives is a result; Excel leaves none uncalculated.
    value: 'write' in result ? (result.write ?? ('formula' in content ? '' : null)) : null,
    ...('formula' in content ? { formula: content.formula } : {}),
    ...(format === '' || format === 'General' ? {} : { format: builtIn[format] ?? format }),
    ...(font !== undefined && usualFont !== undefined && (font !== usualFont || isOldEncoding(font)) ? { font } : {}),
    ...(locked === false ? { locked } : {}),
    ...present({ look }),
  };
}

export function cellsOf(grids: readonly Grid[], usualFont: string | undefined): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const grid of grids)
    grid.values.forEach((row, down) =>
      row.forEach((_, right) => {
        const cell = cellOf(grid, down, right, usualFont);
        if (cell) cells[address(grid.column + right + 1, grid.row + down + 1)] = cell;
      }),
    );
  return cells;
}
