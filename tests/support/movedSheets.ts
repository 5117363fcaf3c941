/** One workbook into which an officer has moved the sheets of several returns, as Excel leaves it. */
import type { SheetPlan, WorkbookPlan } from '../../src/core/plan';
import { renamed, renameReferences } from '../../src/doors/excel/sheets/references';

const free = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
};

/** Only sheets that can be seen are moved by hand; each gets the first name that is free, and formulas follow. */
function moved(into: WorkbookPlan, { sheets }: WorkbookPlan): WorkbookPlan {
  const taken = new Set(into.sheets.map(({ name }) => name));
  const names = new Map<string, string>();
  for (const { name, visibility } of sheets) {
    if (visibility !== 'visible') continue;
    names.set(name, free(name, taken));
    taken.add(names.get(name)!);
  }
  const renaming = { sheets: renamed(names), names: renamed([]) };
  const own = sheets
    .filter(({ name }) => names.has(name))
    .map((sheet): SheetPlan => ({
      ...sheet,
      name: names.get(sheet.name)!,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([at, cell]) => [
          at,
          cell.formula === undefined ? cell : { ...cell, formula: renameReferences(cell.formula, renaming) },
        ]),
      ),
    }));
  return { ...into, sheets: [...into.sheets, ...own] };
}

/** Throws where there is none to begin with. */
export const movedTogether = (plans: readonly WorkbookPlan[]): WorkbookPlan => plans.reduce(moved);
