/** Fills of many cells, painted area by area of one fill. */
import type { Position } from '../../../core/address';
import { parseAddress } from '../../../core/address';
import type { SheetCell } from '../../../core/cell';
import { areaAddress, areasOf } from '../areas';
import type { Fill } from './fills';
import { setFill } from './fills';
import type { SheetStep } from './guardedParts';
import { step } from '../steps';

export type FillChange = SheetCell & Readonly<{ fill: Fill }>;

export function fillSteps(changes: readonly FillChange[]): readonly SheetStep[] {
  const groups = new Map<string, { sheet: string; fill: Fill; cells: Position[] }>();
  for (const { sheet, cell, fill } of changes) {
    const at = parseAddress(cell);
    if (!at) continue;
    const id = JSON.stringify([sheet, fill]);
    const group = groups.get(id) ?? { sheet, fill, cells: [] };
    group.cells.push(at);
    groups.set(id, group);
  }
  return [...groups.values()].flatMap(({ sheet, fill, cells }) =>
    areasOf(cells)
      .map(areaAddress)
      .map((area) => ({ sheet, ...step(({ range }) => setFill(range(sheet, area).format, fill), 0, 3) })),
  );
}
