/** Values, formulas, number formats and texts of a range, read and written as Excel does (Office docs: Excel.Range values, formulas, numberFormat, text). */
import type { Area } from '../../../../src/core/address';
import { address } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { attribute } from '../file/xml';
import { styleWithoutCell } from '../file/cells';
import type { CellContent } from '../file/values';
import { notComputed, readCell, writeFormula, writeValue } from '../file/values';
import { areaText, cellsOf, columnsOf, isUnbounded, parseReference, rowsOf } from '../area';
import { isMissing } from '../hostObject';
import { refuse } from '../errors';
import { typeName } from '../events';
import type { Host } from '../host';
import { isProtected, needAllowed, needThere } from '../host';
import { displayed } from './displayed';
import { coveredBy } from './merges';

/** Office docs: "Resource limits": five million cells in one get. */
const mostCells = 5_000_000;

export const styleAt = (sheet: Sheet, column: number, row: number): number => {
  const cell = sheet.cells.at(column, row);
  return Number((cell ? attribute(cell, 's') : styleWithoutCell(sheet.root, sheet.cells.rowAt(row), column)) ?? 0);
};

export function isLocked(host: Host, sheet: Sheet, column: number, row: number): boolean {
  const { xf } = host.book.styles().look(styleAt(sheet, column, row));
  const lock = xf.children.find((node) => typeof node !== 'string' && node.name.endsWith('protection'));
  return typeof lock === 'string' || !['0', 'false'].includes(attribute(lock, 'locked') ?? '1');
}

export const formatAt = (host: Host, sheet: Sheet, column: number, row: number): string =>
  host.book.styles().look(styleAt(sheet, column, row)).numberFormat;

/** Office docs: Excel.Range, protected sheets: locked cells cannot be edited. */
function needUnlocked(host: Host, sheet: Sheet, column: number, row: number): void {
  if (isProtected(sheet) && isLocked(host, sheet, column, row)) {
    refuse('AccessDenied', `${address(column, row)} is locked on a protected sheet.`);
  }
}

/** A text that reads as a number is one, as it is when typed (Office docs: "Excel parses the value"). */
function parsed(text: string): Readonly<{ value: CellContent; format?: string }> {
  const trimmed = text.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed) };
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed))
    return { value: Number(trimmed.replaceAll(',', '')), format: trimmed.includes('.') ? '#,##0.00' : '#,##0' };
  if (/^[-+]?\d+(\.\d+)?%$/.test(trimmed))
    return { value: Number(trimmed.slice(0, -1)) / 100, format: trimmed.includes('.') ? '0.00%' : '0%' };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return dayIn(trimmed) ?? { value: text };
}

/** `12/5` and `1-3-2024` become days, day first as in Vietnam; without a year they are of the current one. */
function dayIn(text: string): Readonly<{ value: number; format: string }> | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3] ?? new Date().getFullYear())];
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day || month > 12) return undefined;
  return { value: time / 86_400_000 + 25_569, format: match[3] === undefined ? 'd-mmm' : 'dd/mm/yyyy' };
}

export type Setter = (column: number, row: number, format: string) => void;

/** One cell as if typed: `=` begins a formula, `'` a text; "" empties; in a text cell (`@`) everything is text. */
export function enter(host: Host, sheet: Sheet, column: number, row: number, given: unknown, setFormat: Setter): void {
  if (given === null || given === undefined) return;
  const { book } = host;
  if (typeof given === 'object') refuse('InvalidArgument', 'A cell takes a text, a number or true and false.');
  needUnlocked(host, sheet, column, row);
  if (coveredBy(sheet, column, row)) {
    // What is written under a merge is not shown and not kept.
    return;
  }
  const isText = formatAt(host, sheet, column, row) === '@';
  if (typeof given !== 'string') {
    writeValue(book, sheet, column, row, isText ? String(given) : (given as CellContent), isText);
  } else if (given.startsWith('=') && given.length > 1 && !isText) {
    if (given.length > 8193) refuse('InvalidArgument', 'The formula is too long.');
    needBalanced(given);
    writeFormula(book, sheet, column, row, given.slice(1));
    takeFormat(host, sheet, column, row, given, setFormat);
  } else if (given.startsWith("'")) writeValue(book, sheet, column, row, given.slice(1), true);
  else if (isText || given === '') writeValue(book, sheet, column, row, given, true);
  else {
    // Support page "Excel specifications and limits": 32,767 characters in a cell.
    if (given.length > 32767) refuse('InvalidArgument', 'A cell holds at most 32767 characters.');
    const { value, format } = parsed(given);
    writeValue(book, sheet, column, row, value);
    if (format !== undefined && formatAt(host, sheet, column, row) === 'General') setFormat(column, row, format);
  }
}

/** A formula in a general cell takes the format of the first cell it reads, here of those on the same sheet. */
function takeFormat(host: Host, sheet: Sheet, column: number, row: number, formula: string, setFormat: Setter): void {
  const [, first] = /(?<![\p{L}\d_!'"$])(\$?[A-Z]{1,3}\$?\d+)(?![\p{L}\d_(!])/u.exec(formula) ?? [];
  const read = first === undefined ? undefined : parseReference(first);
  const format = read && formatAt(host, sheet, read.from.column, read.from.row);
  if (format && format !== '@' && formatAt(host, sheet, column, row) === 'General') setFormat(column, row, format);
}

/** Excel refuses a formula that it cannot parse; brackets and quotes are as much as is looked at here. */
function needBalanced(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const depth = [...bare].reduce((open, letter) => (open < 0 ? open : open + (letter === '(' ? 1 : letter === ')' ? -1 : 0)), 0);
  if (depth !== 0 || bare.includes('"')) refuse('InvalidArgument', `The formula ${formula} is not complete.`);
}

export function rangeValues(host: Host, sheet: Sheet, area: Area) {
  const { book } = host;
  const rows = rowsOf(area);
  const columns = columnsOf(area);

  /** Office docs: of whole rows or columns the values, texts, formulas and formats come as null. */
  function table<T>(of: (column: number, row: number) => T): T[][] | null {
    needThere(host, sheet);
    if (host.state.calculationMode !== 'Manual') host.calculator.settle();
    if (isUnbounded(area) || rows * columns > host.mostTold) return null;
    if (rows * columns > mostCells) refuse('ResponsePayloadSizeLimitExceeded', 'More than five million cells were asked for.');
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => of(area.from.column + right, area.from.row + down)),
    );
  }

  /** A single value goes into every cell; else the array must be as large as the range (Office docs: Range.values). */
  function spread(given: unknown, put: (column: number, row: number, value: unknown) => void): void {
    needThere(host, sheet);
    if (isUnbounded(area)) refuse('InvalidArgument', 'Cells of whole rows or columns cannot be set together.');
    const isTable = Array.isArray(given);
    if (isTable && (given.length !== rows || given.some((line) => !Array.isArray(line) || line.length !== columns))) {
      refuse('InvalidArgument', 'The array has other dimensions than the range.');
    }
    for (const { column, row } of cellsOf(area)) {
      put(column, row, isTable ? (given as unknown[][])[row - area.from.row]![column - area.from.column] : given);
    }
  }

  const setFormat: Setter = (column, row, format) => {
    const cell = sheet.cells.ensure(column, row);
    const style = Number(attribute(cell, 's') ?? 0);
    cell.attributes['s'] = String(book.styles().restyle(style, `numberFormat ${format}`, (draft) => (draft.numberFormat = format)));
    sheet.touch();
  };

  function enterAll(given: unknown): void {
    const single = rows * columns === 1;
    const before = single ? readCell(book, sheet, area.from.column, area.from.row).value : undefined;
    spread(given, (column, row, value) => enter(host, sheet, column, row, value, setFormat));
    host.calculator.changed(sheet, [area]);
    const after = single ? readCell(book, sheet, area.from.column, area.from.row).value : undefined;
    host.state.changes.push({
      sheet,
      address: areaText(area),
      changeType: 'RangeEdited',
      ...(before === undefined || after === undefined ? {} : { before, after }),
    });
  }

  const valueAt = (column: number, row: number): CellContent =>
    readCell(book, sheet, column, row).value ?? host.calculator.result(sheet, column, row) ?? notComputed(sheet, address(column, row));
  const formulaAt = (column: number, row: number): CellContent => {
    const { formula, value } = readCell(book, sheet, column, row);
    return formula === undefined ? (value ?? '') : `=${formula}`;
  };

  return {
    read: {
      values: () => table(valueAt),
      formulas: () => table(formulaAt),
      numberFormat: () => table((column, row) => formatAt(host, sheet, column, row)),
      text: () => table((column, row) => displayed(valueAt(column, row), formatAt(host, sheet, column, row), book.from1904)),
      valueTypes: () =>
        table((column, row) => {
          const type = typeName(valueAt(column, row));
          return type === 'Error' && !readCell(book, sheet, column, row).isError ? 'String' : type;
        }),
    },
    write: {
      values: enterAll,
      formulas: enterAll,
      numberFormat: (given: unknown) => {
        needAllowed(sheet, 'formatCells');
        spread(given, (column, row, format) => {
          if (!isMissing(format))
            setFormat(column, row, typeof format === 'string' ? format : refuse('InvalidArgument', 'A format is a text.'));
        });
      },
    },
  };
}
