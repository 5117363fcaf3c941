/** What stands in a cell: its value as Excel gives it, and its formula; and how both are written. */
import { parseAddress, parseArea } from '../../../../src/core/address';
import { isoSerial } from '../../../../src/doors/xlsx/cellValue';
import { moveFormula, splitFormula } from '../../../../src/doors/xlsx/sharedFormula';
import { refuse } from '../errors';
import type { Book, Sheet } from './book';
import { sheetName } from './book';
import type { Xml } from './xml';
import { attribute, childOf, childrenOf, escaped, insertInOrder, isOn, newElement, removeChild, textOf, unescaped } from './xml';

export type CellContent = string | number | boolean;
/** `value` is undefined for a formula that nobody has computed. */
export type CellRead = Readonly<{ value: CellContent | undefined; formula?: string; isError?: true }>;

const empty: CellRead = { value: '' };
const cellOrder = ['f', 'v', 'is', 'extLst'];

/** Newer functions stand in files with a prefix that Excel does not show ([MS-XLSX] 2.2.2.1). */
const shown = (formula: string): string => formula.replace(/_xlfn\.(_xlws\.)?/g, '');
const newer =
  /(?<![\w.])(CONCAT|IFS|IFNA|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|UNIQUE|SEQUENCE|LET|NUMBERVALUE|DAYS|STDEV\.S|RANK\.EQ|ISFORMULA)(?=\()/gi;
const stored = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(newer, '_xlfn.$1')))
    .join('');

function ownValue(book: Book, cell: Xml): CellContent | undefined {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is');
    return unescaped(
      childrenOf(inline, 't').map(textOf).join('') +
        childrenOf(inline, 'r')
          .map((run) => textOf(childOf(run, 't')))
          .join(''),
    );
  }
  const node = childOf(cell, 'v');
  const raw = textOf(node);
  if (!node || (raw === '' && type !== 'str')) return undefined;
  if (type === 's') return book.text(Number(raw));
  if (type === 'b') return isOn(raw);
  if (type === 'd') return isoSerial(raw, book.from1904) ?? raw;
  if (type === 'n') return Number(raw);
  return unescaped(raw);
}

type Master = Readonly<{ column: number; row: number; text: string }>;
const masters = new WeakMap<Sheet, Map<string, Master>>();

/** The shared formula of this number: its first cell and its text. */
function sharedMaster(sheet: Sheet, si: string): Master | undefined {
  const known = masters.get(sheet);
  if (known) return known.get(si);
  const found = new Map<string, Master>();
  for (const { column, row, cell } of sheet.cells.all()) {
    const f = childOf(cell, 'f');
    if (f && attribute(f, 't') === 'shared' && textOf(f) !== '') found.set(attribute(f, 'si') ?? '', { column, row, text: textOf(f) });
  }
  masters.set(sheet, found);
  return found.get(si);
}

function formulaOf(sheet: Sheet, cell: Xml, column: number, row: number): string | undefined {
  const f = childOf(cell, 'f');
  if (!f) return undefined;
  const own = textOf(f);
  if (attribute(f, 't') !== 'shared' || own !== '') return own === '' ? undefined : own;
  const master = sharedMaster(sheet, attribute(f, 'si') ?? '');
  return master && moveFormula(splitFormula(master.text), column - master.column, row - master.row);
}

/** Of the cells of an array formula only the first holds it. */
function arrayOver(sheet: Sheet, column: number, row: number): Xml | undefined {
  for (const { cell } of sheet.cells.all()) {
    const f = childOf(cell, 'f');
    const area = f && attribute(f, 't') === 'array' ? parseArea(attribute(f, 'ref') ?? '') : undefined;
    if (area && area.from.column <= column && column <= area.to.column && area.from.row <= row && row <= area.to.row) return cell;
  }
  return undefined;
}

export function readCell(book: Book, sheet: Sheet, column: number, row: number): CellRead {
  const cell = sheet.cells.at(column, row);
  if (!cell) return empty;
  const formula = formulaOf(sheet, cell, column, row);
  const value = ownValue(book, cell);
  const isError = attribute(cell, 't') === 'e' ? ({ isError: true } as const) : {};
  return formula === undefined ? { value: value ?? '', ...isError } : { value, formula: shown(formula), ...isError };
}

/** Before the first cell of a shared formula changes, the others get formulas of their own. */
function unshare(sheet: Sheet, cell: Xml): void {
  const f = childOf(cell, 'f');
  const si = attribute(f, 'si');
  if (!f || attribute(f, 't') !== 'shared' || si === undefined || textOf(f) === '') return;
  const all = [...sheet.cells.all()].filter(({ cell: other }) => attribute(childOf(other, 'f'), 'si') === si);
  const texts = all.map(({ column, row, cell: other }) => formulaOf(sheet, other, column, row) ?? '');
  for (const [at, { cell: other }] of all.entries()) {
    const node = childOf(other, 'f')!;
    node.attributes = {};
    node.children = newElement(node, 'f', {}, texts[at]).children;
  }
  masters.delete(sheet);
}

/** Empties the cell but for its style. */
function emptyCell(book: Book, sheet: Sheet, cell: Xml): void {
  const f = childOf(cell, 'f');
  if (f) {
    const at = parseAddress(attribute(cell, 'r') ?? '');
    const over = at && arrayOver(sheet, at.column, at.row);
    if (over && attribute(childOf(over, 'f'), 'ref')?.includes(':'))
      refuse('InvalidOperation', 'Part of an array formula cannot be changed.');
    unshare(sheet, cell);
    book.forgetCalculationChain();
  }
  for (const name of cellOrder) removeChild(cell, childOf(cell, name));
  delete cell.attributes['t'];
  for (const name of ['cm', 'vm']) delete cell.attributes[name];
}

/** `#N/A` is an error value, unless it comes as a text. */
export function writeValue(book: Book, sheet: Sheet, column: number, row: number, value: CellContent, asText = false): void {
  sheet.touch();
  if (value === '' && !sheet.cells.at(column, row)) return;
  const cell = sheet.cells.ensure(column, row);
  emptyCell(book, sheet, cell);
  if (value === '') return;
  storeResult(cell, value, 'inlineStr', asText);
}

/** `text` says how a text is stored: a formula's result is `str`, a typed text stands in the cell. */
function storeResult(cell: Xml, value: CellContent, text: 'str' | 'inlineStr', asText: boolean): void {
  const put = (name: string, content: string): Xml => {
    const node = newElement(cell, name, {}, content);
    insertInOrder(cell, node, cellOrder);
    return node;
  };
  if (typeof value === 'number') put('v', String(value));
  else if (typeof value === 'boolean') {
    cell.attributes['t'] = 'b';
    put('v', value ? '1' : '0');
  } else if (!asText && isErrorText(value)) {
    cell.attributes['t'] = 'e';
    put('v', value);
  } else if (text === 'str') {
    cell.attributes['t'] = 'str';
    put('v', escaped(value));
  } else {
    cell.attributes['t'] = 'inlineStr';
    const inline = put('is', '');
    const t = newElement(inline, 't', { 'xml:space': 'preserve' }, escaped(value));
    inline.children = [t];
  }
}

export const isErrorText = (value: string): boolean => /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value);

/** A formula without `=`. Its result is not known until somebody computes it. */
export function writeFormula(book: Book, sheet: Sheet, column: number, row: number, formula: string): void {
  sheet.touch();
  const cell = sheet.cells.ensure(column, row);
  emptyCell(book, sheet, cell);
  insertInOrder(cell, newElement(cell, 'f', {}, stored(formula)), cellOrder);
}

/** Puts the computed result beside a formula, or takes an outdated one away. */
export function writeResult(sheet: Sheet, column: number, row: number, value: CellContent | undefined, asText = false): void {
  const cell = sheet.cells.at(column, row);
  if (!cell || !childOf(cell, 'f')) return;
  removeChild(cell, childOf(cell, 'v'));
  delete cell.attributes['t'];
  if (value !== undefined) storeResult(cell, value, 'str', asText);
  sheet.touch();
}

export const notComputed = (sheet: Sheet, at: string): never =>
  refuse('GeneralException', `${sheetName(sheet)}!${at} holds a formula that this simulated Excel has not computed; see takeResults.`);
