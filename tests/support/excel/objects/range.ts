/** Excel.Range (Office docs: Excel.Range). */
import type { Area } from '../../../../src/core/address';
import { lastColumn, lastRow } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { sheetName } from '../file/book';
import { attribute, childOf, childrenOf, textOf } from '../file/xml';
import {
  area as areaOf,
  areaText,
  bounding,
  columnsOf,
  intersection,
  isEntireColumn,
  isEntireRow,
  isInside,
  parseReference,
  quotedSheet,
  rowsOf,
  splitSheet,
} from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import { needThere } from '../host';
import type { HostObject } from '../hostObject';
import { hostObject, isHostObject, isMissing, wholeArgument } from '../hostObject';
import { cellProperties } from './cellProperties';
import { clearRange } from './clearRange';
import { dataValidation } from './dataValidation';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { columnHidden, rowHidden, setHidden } from './lines';
import { mergeRange, mergedAreas, unmergeRange } from './merges';
import { rangeAreasOf } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { rangeValues } from './rangeValues';
import { activate } from './worksheets';
import { worksheet } from './worksheet';

/** Where each range object lies, for methods that take another range. */
const places = new WeakMap<HostObject, Readonly<{ sheet: Sheet; area: Area }>>();

export function placeOf(value: unknown): Readonly<{ sheet: Sheet; area: Area }> {
  return (isHostObject(value) ? places.get(value) : undefined) ?? refuse('InvalidArgument', 'A range is needed here.');
}

export const addressOf = (sheet: Sheet, area: Area): string => `${quotedSheet(sheetName(sheet))}!${areaText(area)}`;

/** What holds anything: a value or formula, or also a style of its own. */
export function usedRange(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  let found: Area | undefined;
  for (const { column, row, cell } of sheet.cells.all()) {
    const counts = valuesOnly
      ? childOf(cell, 'v') !== undefined || childOf(cell, 'f') !== undefined || textOf(childOf(cell, 'is')) !== ''
      : cell.children.length > 0 || (attribute(cell, 's') ?? '0') !== '0';
    const one = counts ? intersection(within, areaOf(column, row, 1, 1)) : undefined;
    if (one) found = found ? bounding(found, one) : one;
  }
  return found;
}

/** `'Biểu 1'!$C$7`, or a defined name; of a sheet's own names the ones of `sheet`. */
export function rangeOfReference(host: Host, text: string, sheet?: Sheet): HostObject | undefined {
  const { sheet: named, rest } = splitSheet(text.trim());
  const area = parseReference(rest);
  const on = named === undefined ? sheet : host.book.sheetNamed(named);
  if (area) return on && rangeObject(host, on, area);
  const all = childrenOf(childOf(host.book.root, 'definedNames'), 'definedName').filter(
    (node) => attribute(node, 'name')?.toLowerCase() === rest.toLowerCase(),
  );
  const refersTo = all.map(textOf).find((formula) => parseReference(splitSheet(formula).rest));
  return refersTo === undefined ? undefined : rangeOfReference(host, refersTo);
}

export function rangeObject(host: Host, sheet: Sheet, area: Area): HostObject {
  const on = (wanted: Area): HostObject =>
    isInside(wanted) ? rangeObject(host, sheet, wanted) : refuse('InvalidArgument', 'The range would reach beyond the sheet.');
  const { from, to } = area;
  const rows = rowsOf(area);
  const columns = columnsOf(area);
  const alive = <T>(act: () => T): T => {
    needThere(host, sheet);
    return act();
  };
  const whole = (value: unknown, otherwise: number): number => (isMissing(value) ? otherwise : wholeArgument(value));
  /** Beside the range: `count` of them, on the other side where negative. */
  const beside = (count: number, vertical: boolean, before: boolean): HostObject => {
    if (count === 0) refuse('InvalidArgument', 'The count must not be 0.');
    const after = before !== count > 0;
    const many = Math.abs(count);
    if (vertical) return on(areaOf(from.column, after ? to.row + 1 : from.row - many, columns, many));
    return on(areaOf(after ? to.column + 1 : from.column - many, from.row, many, rows));
  };
  const resized = (deltaRows: number, deltaColumns: number): HostObject =>
    on(areaOf(from.column, from.row, columns + deltaColumns, rows + deltaRows));
  /** A range, or its address. */
  const placeGiven = (other: unknown) => placeOf(isHostObject(other) ? other : rangeOfReference(host, String(other), sheet));
  const common = (other: unknown): HostObject | undefined => {
    const place = placeGiven(other);
    const both = place.sheet === sheet ? intersection(area, place.area) : undefined;
    return both && on(both);
  };
  const used = (valuesOnly: unknown): HostObject | undefined => {
    const found = usedRange(sheet, area, valuesOnly === true);
    return found && on(found);
  };
  const values = rangeValues(host, sheet, area);
  const properties = cellProperties(host, sheet, area);

  const object: HostObject = hostObject({
    type: 'Range',
    canBeKept: true,
    read: {
      address: () => alive(() => addressOf(sheet, area)),
      addressLocal: () => alive(() => addressOf(sheet, area)),
      // Office docs: Range.cellCount is -1 beyond 2^31-1.
      cellCount: () => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
      columnCount: () => columns,
      columnIndex: () => from.column - 1,
      rowCount: () => rows,
      rowIndex: () => from.row - 1,
      isEntireColumn: () => isEntireColumn(area),
      isEntireRow: () => isEntireRow(area),
      columnHidden: () => columnHidden(sheet, area),
      rowHidden: () => rowHidden(sheet, area),
      hidden: () =>
        columnHidden(sheet, area) === true || rowHidden(sheet, area) === true
          ? true
          : (columnHidden(sheet, area) ?? rowHidden(sheet, area)),
      hyperlink: () => hyperlinkOf(sheet, area),
      ...values.read,
    },
    write: {
      columnHidden: (value) => setHidden(sheet, area, 'columns', value),
      rowHidden: (value) => setHidden(sheet, area, 'rows', value),
      hyperlink: (value) => setHyperlink(host, sheet, area, value),
      ...values.write,
    },
    open: {
      format: () => rangeFormat(host, sheet, [area]),
      worksheet: () => worksheet(host, sheet),
      dataValidation: () => dataValidation(host, sheet, area),
    },
    call: {
      ...properties,
      _ValidateArraySize: (givenRows, givenColumns) => {
        if (givenRows !== rows || givenColumns !== columns) refuse('InvalidArgument', 'The array has other dimensions than the range.');
      },
      getCell: (row, column) => on(areaOf(from.column + wholeArgument(column), from.row + wholeArgument(row), 1, 1)),
      getRow: (row) => on(areaOf(from.column, from.row + wholeArgument(row), columns, 1)),
      getColumn: (column) => on(areaOf(from.column + wholeArgument(column), from.row, 1, rows)),
      getLastCell: () => on(areaOf(to.column, to.row, 1, 1)),
      getLastRow: () => on(areaOf(from.column, to.row, columns, 1)),
      getLastColumn: () => on(areaOf(to.column, from.row, 1, rows)),
      getEntireRow: () => on({ from: { column: 1, row: from.row }, to: { column: lastColumn, row: to.row } }),
      getEntireColumn: () => on({ from: { column: from.column, row: 1 }, to: { column: to.column, row: lastRow } }),
      getBoundingRect: (other) => {
        const place = placeGiven(other);
        return place.sheet === sheet ? on(bounding(area, place.area)) : refuse('InvalidArgument', 'The ranges lie on different sheets.');
      },
      getOffsetRange: (row, column) => on(areaOf(from.column + wholeArgument(column), from.row + wholeArgument(row), columns, rows)),
      getResizedRange: (deltaRows, deltaColumns) => resized(wholeArgument(deltaRows), wholeArgument(deltaColumns)),
      getAbsoluteResizedRange: (wantedRows, wantedColumns) =>
        resized(wholeArgument(wantedRows) - rows, wholeArgument(wantedColumns) - columns),
      getRowsAbove: (count) => beside(whole(count, 1), true, true),
      getRowsBelow: (count) => beside(whole(count, 1), true, false),
      getColumnsBefore: (count) => beside(whole(count, 1), false, true),
      getColumnsAfter: (count) => beside(whole(count, 1), false, false),
      getIntersection: (other) => common(other) ?? refuse('ItemNotFound', 'The ranges do not meet.'),
      getIntersectionOrNullObject: (other) => common(other) ?? null,
      // Office docs: of a range, unlike of a sheet, ItemNotFound where nothing is used.
      getUsedRange: (valuesOnly) => used(valuesOnly) ?? refuse('ItemNotFound', 'No cell of the range is used.'),
      getUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly) ?? null,
      getMergedAreasOrNullObject: () => {
        const merged = mergedAreas(sheet).filter((other) => intersection(area, other));
        // Office docs: with more than 512 merged areas the method "will fail to return the result".
        if (merged.length > 512) refuse('GeneralException', 'There are more than 512 merged areas in the range.');
        return merged.length === 0 ? null : rangeAreasOf(host, sheet, merged);
      },
      merge: (across) => mergeRange(sheet, area, across === true),
      unmerge: () => unmergeRange(sheet, area),
      clear: (applyTo) => clearRange(host, sheet, area, applyTo),
      select: () => {
        activate(host, sheet);
        host.state.selected = { sheet: sheet.id, address: areaText(area) };
      },
    },
  });
  places.set(object, { sheet, area });
  return object;
}
