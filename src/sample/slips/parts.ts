/** The cells that a total on a sheet adds up, by the formula that the template gave it. */
import { address, parseArea } from '../../core/address';
import type { Ground, NumberPlace } from './ground';
import { cellIn } from './ground';

/** The addresses of an area, row by row. */
function cellsOf(area: string): readonly string[] {
  const parsed = parseArea(area);
  if (!parsed) return [];
  const { from, to } = parsed;
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_none, column) => address(from.column + column, from.row + row)),
  ).flat();
}

/** `SUM(C12,C21:C23)` and the single cells added beside it; nothing of a formula that does more than add. */
function addedBy(formula: string): readonly string[] {
  const computing = formula.replaceAll(/ISNUMBER\([^)]*\)|COUNT\([^)]*\)/g, '');
  if (/[*/!-]/.test(computing)) return [];
  return (computing.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g) ?? []).flatMap(cellsOf);
}

/** Those of them that hold numbers; a workbook pasted as values has no parts to tell. */
export function partsOf(ground: Ground, total: NumberPlace): readonly NumberPlace[] {
  const added = new Set(addedBy(cellIn(ground.plan, total)?.formula ?? ''));
  return [...ground.inputs, ...ground.totals].filter(({ tab, cell }) => tab === total.tab && added.has(cell));
}
