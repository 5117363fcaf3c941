/** Computes formulas as Excel does after each change: those that rest on what changed, and no others. */
import type { Area } from '../../../../src/core/address';
import type { Book, Sheet } from '../file/book';
import type { CellContent } from '../file/values';
import { readCell, writeResult } from '../file/values';
import { childOf } from '../file/xml';
import { intersection } from '../area';
import type { Place, SheetArea } from './evaluate';
import { evaluator, namedArea, treeOf } from './evaluate';
import type { Node } from './parse';

/** A formula and what it looks at. */
type FormulaCell = Place & Readonly<{ uses: readonly SheetArea[] }>;

export type Calculator = Readonly<{
  /** These cells have new values or formulas. */
  changed: (sheet: Sheet, areas: readonly Area[]) => void;
  /** Computes what is out of date and stores the results with their formulas. */
  settle: () => void;
  /** The result of a formula that the file holds without one; undefined where it cannot be computed. */
  result: (sheet: Sheet, column: number, row: number) => CellContent | undefined;
}>;

export function calculator(book: Book): Calculator {
  const pending: { sheet: Sheet; area: Area }[] = [];
  function usesOf(tree: Node | undefined, home: Sheet): FormulaCell['uses'] {
    if (!tree) return [];
    if (tree.kind === 'area') {
      const sheet = tree.sheet === undefined ? home : book.sheetNamed(tree.sheet);
      return sheet ? [{ sheet, area: tree.area }] : [];
    }
    if (tree.kind === 'name') {
      const found = namedArea(book, tree.name);
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
        yield { sheet, column, row, uses: usesOf(tree, sheet) };
      }
    }
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
      standing ??= evaluator(book, () => false);
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
      const evaluate = evaluator(book, (place) => stale.has(keyOf(place)));
      for (const cell of stale.values()) writeResult(cell.sheet, cell.column, cell.row, evaluate(cell));
    },
  };
}
