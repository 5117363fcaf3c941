/** Rows and columns: hidden or not, how high and how wide (Office docs: Range.rowHidden, RangeFormat.columnWidth, RangeFormat.rowHeight). */
import type { Area } from '../../../../src/core/address';
import { lastRow } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import type { Xml } from '../file/xml';
import { attribute, childOf, childrenOf, ensureChild, insertInOrder, isOn, newElement } from '../file/xml';
import { isEntireColumn, rowsOf } from '../area';
import { refuse } from '../errors';
import { needAllowed } from '../host';
import { flagArgument, numberArgument } from '../hostObject';

/** Files count widths in digits of 7 pixels (Calibri 11), Office.js in points of 4/3 pixels (ECMA-376 Part 1, §18.3.1.13). */
const pointsPerCharacter = 5.25;
const usualCharacters = 9.140625;
const usualHeight = 15;

/** So many rows are looked at one by one; more are only asked about as a whole. */
const mostRows = 100_000;

const columnNode = (sheet: Sheet, column: number): Xml | undefined =>
  childrenOf(childOf(sheet.root, 'cols'), 'col').find(
    (node) => Number(attribute(node, 'min')) <= column && column <= Number(attribute(node, 'max')),
  );

/** The `<col>`s that make up exactly these columns: those that reach further are cut in pieces, and what is missing is added. */
export function columnSpans(sheet: Sheet, from: number, to: number): readonly Xml[] {
  const list = ensureChild(sheet.root, 'cols', sheetOrder);
  const piece = (node: Xml, min: number, max: number): Xml => ({
    ...node,
    attributes: { ...node.attributes, min: String(min), max: String(max) },
  });
  const outside: Xml[] = [];
  const inside: Xml[] = [];
  let next = from;
  const fill = (until: number): void => {
    if (next <= until) inside.push(piece(newElement(list, 'col', { width: String(usualWidth(sheet)) }), next, until));
  };
  const ordered = [...childrenOf(list, 'col')].sort((a, b) => Number(attribute(a, 'min')) - Number(attribute(b, 'min')));
  for (const node of ordered) {
    const [min, max] = [Number(attribute(node, 'min')), Number(attribute(node, 'max'))];
    if (max < from || min > to) {
      outside.push(node);
      continue;
    }
    if (min < from) outside.push(piece(node, min, from - 1));
    fill(Math.max(min, from) - 1);
    inside.push(piece(node, Math.max(min, from), Math.min(max, to)));
    next = Math.min(max, to) + 1;
    if (max > to) outside.push(piece(node, to + 1, max));
  }
  fill(to);
  list.children = [...outside, ...inside].sort((a, b) => Number(attribute(a, 'min')) - Number(attribute(b, 'min')));
  sheet.touch();
  return inside;
}

function uniform<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function* columnsIn(area: Area): Iterable<number> {
  for (let column = area.from.column; column <= area.to.column; column += 1) yield column;
}

/** All rows, or those written down and one that is not, where there are too many to ask each. */
function* rowsIn(sheet: Sheet, area: Area): Iterable<number> {
  if (rowsOf(area) <= mostRows) {
    for (let row = area.from.row; row <= area.to.row; row += 1) yield row;
    return;
  }
  for (const node of childrenOf(childOf(sheet.root, 'sheetData'), 'row')) {
    const row = Number(attribute(node, 'r'));
    if (row >= area.from.row && row <= area.to.row) yield row;
  }
  yield lastRow;
}

/** A line of no size is hidden to Excel, whatever the file says beside. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;
export const isColumnHidden = (sheet: Sheet, column: number): boolean => {
  const node = columnNode(sheet, column);
  return isOn(attribute(node, 'hidden')) || isNothing(attribute(node, 'width'));
};
export const isRowHidden = (sheet: Sheet, row: number): boolean => {
  const node = sheet.cells.rowAt(row);
  return isOn(attribute(node, 'hidden')) || isNothing(attribute(node, 'ht'));
};

/** Null where some are hidden and others not (Office docs: Range.columnHidden). */
export const columnHidden = (sheet: Sheet, area: Area): boolean | null =>
  uniform([...columnsIn(area)].map((column) => isColumnHidden(sheet, column)));
export const rowHidden = (sheet: Sheet, area: Area): boolean | null =>
  uniform([...rowsIn(sheet, area)].map((row) => isRowHidden(sheet, row)));

export function setHidden(sheet: Sheet, area: Area, which: 'rows' | 'columns', value: unknown): void {
  needAllowed(sheet, which === 'rows' ? 'formatRows' : 'formatColumns');
  const hide = flagArgument(value);
  const set = (node: Xml): void => {
    if (hide) node.attributes['hidden'] = '1';
    else delete node.attributes['hidden'];
  };
  if (which === 'columns') columnSpans(sheet, area.from.column, area.to.column).forEach(set);
  else {
    if (rowsOf(area) > mostRows) refuse('InvalidArgument', 'So many rows are not hidden here one by one.');
    for (const row of rowsIn(sheet, area)) set(sheet.cells.ensureRow(row));
  }
  sheet.touch();
}

const usualWidth = (sheet: Sheet): number => {
  const format = childOf(sheet.root, 'sheetFormatPr');
  const given = attribute(format, 'defaultColWidth');
  const base = attribute(format, 'baseColWidth');
  return given === undefined ? (base === undefined ? usualCharacters : Number(base) + 0.7109375) : Number(given);
};

const widthOf = (sheet: Sheet, column: number): number =>
  isColumnHidden(sheet, column) ? 0 : Number(attribute(columnNode(sheet, column), 'width') ?? usualWidth(sheet)) * pointsPerCharacter;
const heightOf = (sheet: Sheet, row: number): number =>
  isRowHidden(sheet, row)
    ? 0
    : Number(attribute(sheet.cells.rowAt(row), 'ht') ?? attribute(childOf(sheet.root, 'sheetFormatPr'), 'defaultRowHeight') ?? usualHeight);

/** Null where they are not all the same (Office docs: RangeFormat.columnWidth). */
export const columnWidth = (sheet: Sheet, area: Area): number | null =>
  uniform([...columnsIn(area)].map((column) => widthOf(sheet, column)));
export const rowHeight = (sheet: Sheet, area: Area): number | null => uniform([...rowsIn(sheet, area)].map((row) => heightOf(sheet, row)));

export function setColumnWidth(sheet: Sheet, area: Area, value: unknown): void {
  needAllowed(sheet, 'formatColumns');
  const points = numberArgument(value);
  // Support page "Excel specifications and limits": a column is at most 255 characters wide.
  if (points < 0 || points / pointsPerCharacter > 256) refuse('InvalidArgument', `${points} is no width of a column.`);
  for (const node of columnSpans(sheet, area.from.column, area.to.column))
    Object.assign(node.attributes, { width: String(points / pointsPerCharacter), customWidth: '1' });
}

export function setRowHeight(sheet: Sheet, area: Area, value: unknown): void {
  needAllowed(sheet, 'formatRows');
  const points = numberArgument(value);
  if (points < 0 || points > 409.5) refuse('InvalidArgument', `${points} is no height of a row.`);
  if (isEntireColumn(area)) {
    const format = childOf(sheet.root, 'sheetFormatPr') ?? newElement(sheet.root, 'sheetFormatPr');
    if (!sheet.root.children.includes(format)) insertInOrder(sheet.root, format, sheetOrder);
    Object.assign(format.attributes, { defaultRowHeight: String(points), customHeight: '1' });
  } else
    for (const row of rowsIn(sheet, area)) Object.assign(sheet.cells.ensureRow(row).attributes, { ht: String(points), customHeight: '1' });
  sheet.touch();
}
