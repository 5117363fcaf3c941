/** Computes formulas as Excel does after each change: those that rest on what changed, and no others. */
import type { Area } from '../../../../src/core/address';
import type { Book, Sheet } from '../file/book';
import { attribute, childOf, childrenOf, textOf as xmlText } from '../file/xml';
import type { CellContent } from '../file/values';
import { isErrorText, readCell, writeResult } from '../file/values';
import { areaText, intersection, isUnbounded, parseReference, splitSheet } from '../area';
import { usedRange } from '../objects/range';
import { functions } from './functions';
import type { Node } from './parse';
import { parseFormula } from './parse';
import type { Computed, Scalar } from './values';
import { compare, failed, isFailed, numberOf, scalar, textOf, unknown } from './values';

type Place = Readonly<{ sheet: Sheet; column: number; row: number }>;
type FormulaCell = Place & Readonly<{ tree: Node | undefined; uses: readonly Readonly<{ sheet: Sheet; area: Area }>[] }>;

export type Calculator = Readonly<{
  /** These cells have new values or formulas. */
  changed: (sheet: Sheet, areas: readonly Area[]) => void;
  /** Computes what is out of date and stores the results with their formulas. */
  settle: () => void;
  /** The result of a formula that the file holds without one; undefined where it cannot be computed. */
  result: (sheet: Sheet, column: number, row: number) => CellContent | undefined;
}>;

/** A larger area is not computed here. */
const mostCells = 1_000_000;

function operate(operator: string, values: readonly Scalar[]): Scalar {
  const error = values.find(isFailed);
  if (error) return error;
  const [one = null, other = null] = values;
  if (operator === '&') return `${textOf(one) as string}${textOf(other) as string}`;
  const order = (): number => compare(one, other);
  switch (operator) {
    case '=':
      return order() === 0;
    case '<>':
      return order() !== 0;
    case '<':
      return order() < 0;
    case '>':
      return order() > 0;
    case '<=':
      return order() <= 0;
    case '>=':
      return order() >= 0;
    default:
  }
  const [a, b] = [numberOf(one), numberOf(other)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  switch (operator) {
    case 'minus':
      return -a;
    case '%':
      return a / 100;
    case '+':
      return near(a, b, a + b);
    case '-':
      return near(a, b, a - b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? failed('#DIV/0!') : a / b;
    default:
      return Number.isFinite(a ** b) ? a ** b : failed('#NUM!');
  }
}

/** Excel takes a sum for nothing that is nothing but the noise of binary numbers (support page "Floating-point arithmetic"). */
const near = (a: number, b: number, sum: number): number => (Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : sum);

export function calculator(book: Book): Calculator {
  const pending: { sheet: Sheet; area: Area }[] = [];
  const trees = new Map<string, Node | undefined>();
  const treeOf = (formula: string): Node | undefined => {
    if (!trees.has(formula)) trees.set(formula, parseFormula(formula));
    return trees.get(formula);
  };
  const named = (name: string): Readonly<{ sheet: Sheet; area: Area }> | undefined => {
    const node = childrenOf(childOf(book.root, 'definedNames'), 'definedName').find(
      (other) => attribute(other, 'name')?.toLowerCase() === name.toLowerCase(),
    );
    const { sheet, rest } = splitSheet(node ? xmlText(node) : '');
    const area = parseReference(rest);
    const on = sheet === undefined ? undefined : book.sheetNamed(sheet);
    return area && on && { sheet: on, area };
  };

  function usesOf(tree: Node | undefined, home: Sheet): FormulaCell['uses'] {
    if (!tree) return [];
    if (tree.kind === 'area') {
      const sheet = tree.sheet === undefined ? home : book.sheetNamed(tree.sheet);
      return sheet ? [{ sheet, area: tree.area }] : [];
    }
    if (tree.kind === 'name') {
      const found = named(tree.name);
      return found ? [found] : [];
    }
    return 'given' in tree ? tree.given.flatMap((inner) => usesOf(inner, home)) : [];
  }

  function* formulaCells(): Iterable<FormulaCell> {
    for (const sheet of book.sheets()) {
      for (const { column, row, cell } of sheet.cells.all()) {
        if (!childOf(cell, 'f')) continue;
        const { formula } = readCell(book, sheet, column, row);
        const tree = formula === undefined ? undefined : treeOf(formula);
        yield { sheet, column, row, tree, uses: usesOf(tree, sheet) };
      }
    }
  }

  /** `known` holds results of this run; undefined among them stands for a formula at work, or one that cannot be computed. */
  function evaluator(isStale: (place: Place) => boolean): (place: Place) => CellContent | undefined {
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
          const found = named(node.name);
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

  /** Of the workbook as it stands; what it worked out holds until something changes. */
  let standing: ReturnType<typeof evaluator> | undefined;
  const keyOf = ({ sheet, column, row }: Place): string => `${sheet.id} ${column},${row}`;

  return {
    changed: (sheet, areas) => {
      pending.push(...areas.map((area) => ({ sheet, area })));
      standing = undefined;
    },
    result: (sheet, column, row) => {
      standing ??= evaluator(() => false);
      return standing({ sheet, column, row });
    },
    settle: () => {
      if (pending.length === 0) return;
      const formulas = [...formulaCells()];
      const stale = new Map<string, FormulaCell>();
      const todo = pending.splice(0);
      const one = ({ sheet, column, row }: Place): Readonly<{ sheet: Sheet; area: Area }> => ({
        sheet,
        area: { from: { column, row }, to: { column, row } },
      });
      const meets = (a: Readonly<{ sheet: Sheet; area: Area }>, b: Readonly<{ sheet: Sheet; area: Area }>): boolean =>
        a.sheet === b.sheet && intersection(a.area, b.area) !== undefined;
      for (const change of todo) {
        for (const cell of formulas) {
          if (stale.has(keyOf(cell))) continue;
          if (!meets(one(cell), change) && !cell.uses.some((use) => meets(use, change))) continue;
          stale.set(keyOf(cell), cell);
          todo.push(one(cell));
        }
      }
      const evaluate = evaluator((place) => stale.has(keyOf(place)));
      for (const cell of stale.values()) writeResult(cell.sheet, cell.column, cell.row, evaluate(cell));
    },
  };
}
