/** Every name that a written plan defines: its own, and those that Excel keeps for a sheet's printing and filtering. */
import { parseArea } from './address';
import { quotedSheet } from './excelText';
import type { SheetPlan, WorkbookPlan } from './plan';

export type PlannedName = Readonly<{
  name: string;
  /** The sheet it belongs to, counted from 0; absent for a name of the whole workbook. */
  sheet?: number;
  refersTo: string;
  hidden?: true;
}>;

function absolute(sheet: SheetPlan, area: string): string {
  if (!parseArea(area)) throw new Error(`not an area: ${area}`);
  return `${quotedSheet(sheet.name)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function sheetNames(plan: SheetPlan, sheet: number): readonly PlannedName[] {
  const { area, repeatRows } = plan.print ?? {};
  return [
    ...(plan.filter === undefined
      ? []
      : [{ name: '_xlnm._FilterDatabase', sheet, refersTo: absolute(plan, plan.filter), hidden: true as const }]),
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', sheet, refersTo: absolute(plan, area) }]),
    ...(repeatRows
      ? [{ name: '_xlnm.Print_Titles', sheet, refersTo: `${quotedSheet(plan.name)}!$${repeatRows[0]}:$${repeatRows[1]}` }]
      : []),
  ];
}

export const plannedNames = (plan: WorkbookPlan): readonly PlannedName[] => [
  ...plan.sheets.flatMap(sheetNames),
  ...Object.entries(plan.names).map(([name, refersTo]) => ({ name, refersTo })),
];
