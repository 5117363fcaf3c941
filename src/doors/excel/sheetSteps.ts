/** Everything one sheet of a plan says, in the order in which Excel has to hear it. */
import type { ChartPlan } from '../../core/chart';
import type { SheetPlan } from '../../core/plan';
import { chartSteps } from './chartSteps';
import { has } from './inExcel';
import { lineSteps } from './lineSteps';
import { linkLookSteps, linkSteps } from './linkSteps';
import { printSteps } from './printSteps';
import type { Step } from './steps';
import { step } from './steps';
import { styleSteps } from './styleSteps';
import type { ListSource } from './validationSteps';
import { validationSteps } from './validationSteps';
import { valueSteps } from './valueSteps';

export const protectionOf = ({
  sort,
  filter,
  insertRows,
  deleteRows,
  resize,
}: NonNullable<SheetPlan['protect']>): Excel.WorksheetProtectionOptions => ({
  allowSort: sort === true,
  allowAutoFilter: filter === true,
  allowInsertRows: insertRows === true,
  allowDeleteRows: deleteRows === true,
  allowFormatColumns: resize === true,
  allowFormatRows: resize === true,
});

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The plan already has the names that the workbook gives it. */
export function sheetSteps(plan: SheetPlan, listSource: ListSource, charts: readonly ChartPlan[]): readonly Step[] {
  const { name, tabColor, filter, protect, visibility } = plan;
  const once = (isWanted: boolean, change: (sheet: Excel.Worksheet) => void): readonly Step[] =>
    isWanted ? [step((context) => change(context.workbook.worksheets.getItem(name)))] : [];
  return [
    // A link writes its target into an empty cell and paints it blue, so values and looks come after it.
    ...linkSteps(name, plan),
    ...valueSteps(name, plan),
    ...styleSteps(name, plan),
    ...linkLookSteps(name, plan),
    ...lineSteps(name, plan),
    ...validationSteps(name, plan, listSource),
    ...once(filter !== undefined && has('1.9'), (sheet) => sheet.autoFilter.apply(sheet.getRange(filter))),
    ...printSteps(name, plan),
    ...once(tabColor !== undefined && has('1.7'), (sheet) => (sheet.tabColor = `#${tabColor ?? ''}`)),
    ...chartSteps(charts.filter((chart) => chart.sheet === name)),
    ...once(protect !== undefined && has('1.2'), (sheet) => sheet.protection.protect(protectionOf(protect ?? {}))),
    ...once(visibility !== 'visible', (sheet) => (sheet.visibility = visibilities[visibility])),
  ];
}
