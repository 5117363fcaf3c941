/** What a figure of a report stands on, and which figures a change in the workbook makes doubtful. */
import { address, areaText, parseArea } from '../../core/address';
import type { CellRef } from '../../core/cell';
import type { WorkbookSnapshot } from '../../core/workbook';
import { sheetNamed } from '../../core/workbook';
import type { FormulaCells, Spot } from './formulaCells';

/** `area` as Excel tells it. */
export type Change = Readonly<{ sheet: string; area: string }>;

/** An area larger than this is no part of our own formulas; its cells are not followed further. */
const largest = 20_000;

function formulasIn(workbook: WorkbookSnapshot, { sheet: name, area: { from, to } }: Spot): readonly string[] {
  const sheet = sheetNamed(workbook, name);
  const size = (to.column - from.column + 1) * (to.row - from.row + 1);
  if (!sheet || size > largest) return [];
  const formulas: string[] = [];
  for (let row = from.row; row <= Math.min(to.row, sheet.rowCount); row += 1) {
    for (let column = from.column; column <= Math.min(to.column, sheet.columnCount); column += 1) {
      const formula = sheet.cells[address(column, row)]?.formula;
      if (formula !== undefined) formulas.push(formula);
    }
  }
  return formulas;
}

/** The cells themselves and, through their formulas, all that they are worked out from. */
export function standsOn(
  workbook: WorkbookSnapshot,
  cells: readonly Pick<CellRef, 'sheet' | 'cell'>[],
  cellsOf: FormulaCells,
): readonly Spot[] {
  const found = new Map<string, Spot>();
  let next: readonly Spot[] = cells.flatMap(({ sheet, cell }) => {
    const area = parseArea(cell);
    return area ? [{ sheet, area }] : [];
  });
  while (next.length > 0) {
    const fresh: Spot[] = [];
    for (const spot of next) {
      const key = `${spot.sheet}!${areaText(spot.area.from, spot.area.to)}`;
      if (found.has(key)) continue;
      found.set(key, spot);
      fresh.push(spot);
    }
    next = fresh.flatMap((spot) => formulasIn(workbook, spot).flatMap((formula) => cellsOf(spot.sheet, formula)));
  }
  return [...found.values()];
}

const touches = ({ area: a }: Spot, b: Spot['area']): boolean =>
  a.from.column <= b.to.column && b.from.column <= a.to.column && a.from.row <= b.to.row && b.from.row <= a.to.row;

/** `area` as Excel tells it. Whole rows or columns that were put in or taken out move the cells around them: then all of the sheet counts. */
export function isTouched(stands: readonly Spot[], sheet: string, area: string): boolean {
  const areas = area.split(',').map((part) => parseArea(part.trim().replace(/^.*!/, '')));
  return stands.some((spot) => spot.sheet === sheet && areas.some((changed) => changed === undefined || touches(spot, changed)));
}
