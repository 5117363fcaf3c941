/** Works out single formulas over the cells of a workbook. */
import type { Area } from '../../../../src/core/address';
import type { Book, Sheet } from '../file/book';
import { attribute, childOf, childrenOf, textOf as xmlText } from '../file/xml';
import type { CellContent } from '../file/values';
import { isErrorText, readCell } from '../file/values';
import { areaText, isUnbounded, parseReference, splitSheet } from '../area';
import { usedRange } from '../objects/range';
import { functions } from './functions';
import { operate } from './operate';
import type { Node } from './parse';
import { parseFormula } from './parse';
import type { Computed, Scalar } from './values';
import { failed, isFailed, scalar, unknown } from './values';

export type Place = Readonly<{ sheet: Sheet; column: number; row: number }>;
export type SheetArea = Readonly<{ sheet: Sheet; area: Area }>;

/** A larger area is not computed here. */
const mostCells = 1_000_000;

const trees = new Map<string, Node | undefined>();
export function treeOf(formula: string): Node | undefined {
  if (!trees.has(formula)) trees.set(formula, parseFormula(formula));
  return trees.get(formula);
}

/** The cells that a defined name stands for. */
export function namedArea(book: Book, name: string): SheetArea | undefined {
  const node = childrenOf(childOf(book.root, 'definedNames'), 'definedName').find(
    (other) => attribute(other, 'name')?.toLowerCase() === name.toLowerCase(),
  );
  const { sheet, rest } = splitSheet(node ? xmlText(node) : '');
  const area = parseReference(rest);
  const on = sheet === undefined ? undefined : book.sheetNamed(sheet);
  return area && on && { sheet: on, area };
}

/** `known` holds results of this run; undefined among them stands for a formula at work, or one that cannot be computed. */
export function evaluator(book: Book, isStale: (place: Place) => boolean): (place: Place) => CellContent | undefined {
  const known = new Map<Sheet, Map<string, CellContent | undefined>>();

  function cellValue(place: Place): Scalar {
    const { value, formula, isError } = readCell(book, place.sheet, place.column, place.row);
    if (formula === undefined || (value !== undefined && !isStale(place))) {
      if (isError && typeof value === 'string') return failed(value);
      return value === '' && formula === undefined ? null : (value ?? null);
    }
    const result = resultAt(place);
    if (result === undefined) throw unknown;
    return typeof result === 'string' && isErrorText(result) ? failed(result) : result;
  }

  /** Many formulas look at the same area. */
  const tables = new Map<string, Computed>();
  function tableOf(sheet: Sheet, area: Area): Computed {
    const key = `${sheet.id} ${areaText(area)}`;
    const there = tables.get(key);
    if (there !== undefined) return there;
    const made = newTable(sheet, area);
    tables.set(key, made);
    return made;
  }

  function newTable(sheet: Sheet, area: Area): Computed {
    const used = isUnbounded(area) ? usedRange(sheet, area, true) : area;
    const to = {
      column: Math.min(area.to.column, used?.to.column ?? area.from.column),
      row: Math.min(area.to.row, used?.to.row ?? area.from.row),
    };
    if ((to.row - area.from.row + 1) * (to.column - area.from.column + 1) > mostCells) throw unknown;
    const rows: Scalar[][] = [];
    for (let row = area.from.row; row <= Math.max(to.row, area.from.row); row += 1) {
      const line: Scalar[] = [];
      for (let column = area.from.column; column <= Math.max(to.column, area.from.column); column += 1)
        line.push(cellValue({ sheet, column, row }));
      rows.push(line);
    }
    return { rows };
  }

  function compute(node: Node, home: Sheet): Computed {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'error':
        return failed(node.error);
      case 'nothing':
        return null;
      case 'area': {
        const sheet = node.sheet === undefined ? home : book.sheetNamed(node.sheet);
        return sheet ? tableOf(sheet, node.area) : failed('#REF!');
      }
      case 'name': {
        const found = namedArea(book, node.name);
        if (!found) throw unknown;
        return tableOf(found.sheet, found.area);
      }
      case 'operator':
        return operate(
          node.operator,
          node.given.map((inner) => scalar(compute(inner, home))),
        );
      case 'call': {
        const apply = Object.hasOwn(functions, node.name) ? functions[node.name] : undefined;
        if (!apply) throw unknown;
        return apply(node.given.map((inner) => () => compute(inner, home)));
      }
      default:
        throw unknown;
    }
  }

  function resultAt(place: Place): CellContent | undefined {
    const key = `${place.column},${place.row}`;
    const own = known.get(place.sheet) ?? new Map<string, CellContent | undefined>();
    known.set(place.sheet, own);
    if (own.has(key)) return own.get(key);
    own.set(key, undefined);
    const { formula } = readCell(book, place.sheet, place.column, place.row);
    const tree = formula === undefined ? undefined : treeOf(formula);
    try {
      if (!tree) return undefined;
      const value = scalar(compute(tree, place.sheet));
      // A formula that refers to a blank cell gives 0.
      const result = value === null ? 0 : isFailed(value) ? value.error : value;
      own.set(key, result);
      return result;
    } catch (thrown) {
      if (thrown !== unknown) throw thrown;
      return undefined;
    }
  }
  return resultAt;
}
