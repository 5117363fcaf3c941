/** Every name that a written plan defines: its own, and those that Excel keeps for a sheet's printing and filtering. */
import { columnLetter, parseArea } from './address';
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

/** Columns stand before rows. */
const titlesOf = ({ name, print }: SheetPlan): readonly string[] => [
  ...(print?.across ? [`${quotedSheet(name)}!$A:$${columnLetter(print.across.repeatColumns)}`] : []),
  ...(print?.repeatRows ? [`${quotedSheet(name)}!$${print.repeatRows[0]}:$${print.repeatRows[1]}`] : []),
];

function sheetNames(plan: SheetPlan, sheet: number): readonly PlannedName[] {
  const { area } = plan.print ?? {};
  const titles = titlesOf(plan);
  return [
    ...(plan.filter === undefined
      ? []
      : [{ name: '_xlnm._FilterDatabase', sheet, refersTo: absolute(plan, plan.filter), hidden: true as const }]),
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', sheet, refersTo: absolute(plan, area) }]),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', sheet, refersTo: titles.join(',') }] : []),
  ];
}

export const plannedNames = (plan: WorkbookPlan): readonly PlannedName[] => [
  ...plan.sheets.flatMap(sheetNames),
  ...Object.entries(plan.names).map(([name, refersTo]) => ({ name, refersTo })),
];
