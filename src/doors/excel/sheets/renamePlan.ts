/** A plan under the names that are free in the workbook it goes into. */
import type { ChartPlan } from '../../../core/chart';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../../core/plan';
import { newDefinedNames, newSheetNames } from './newNames';
import type { Renaming } from './references';
import { renamed, renameReferences } from './references';

export type RenamedPlan = Readonly<{
  plan: WorkbookPlan;
  charts: readonly ChartPlan[];
  /** The name of each sheet by its planned one. */
  sheetNames: Readonly<Record<string, string>>;
  renaming: Renaming;
}>;

function renamedCell(cell: CellPlan, renaming: Renaming): CellPlan {
  if (cell.formula === undefined && cell.link === undefined) return cell;
  return {
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: renameReferences(cell.formula, renaming) }),
    ...(cell.link === undefined ? {} : { link: renameReferences(cell.link, renaming) }),
  };
}

const changedOnly = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  renamed([...names].filter(([from, to]) => from !== to));

export function renamePlan(
  plan: WorkbookPlan,
  charts: readonly ChartPlan[],
  taken: Readonly<{ sheets: readonly string[]; names: readonly string[] }>,
): RenamedPlan {
  const sheets = newSheetNames(
    plan.sheets.map(({ name }) => name),
    taken.sheets,
  );
  const names = newDefinedNames(plan.names, taken.names);
  const renaming = { sheets: changedOnly(sheets), names: changedOnly(names) };
  const nameOf = (planned: string): string => sheets.get(planned) ?? planned;
  return {
    plan: {
      ...plan,
      sheets: plan.sheets.map((sheet): SheetPlan => ({
        ...sheet,
        name: nameOf(sheet.name),
        cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, cell]) => [at, renamedCell(cell, renaming)])),
      })),
      names: Object.fromEntries(
        Object.entries(plan.names).map(([name, refersTo]) => [names.get(name) ?? name, renameReferences(refersTo, renaming)]),
      ),
    },
    charts: charts.map((chart) => ({ ...chart, sheet: nameOf(chart.sheet) })),
    sheetNames: Object.fromEntries(sheets),
    renaming,
  };
}
