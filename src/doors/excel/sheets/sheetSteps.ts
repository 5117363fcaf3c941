/** Everything one sheet of a plan says, in the order in which Excel has to hear it. */
import type { ChartPlan } from '../../../core/chart';
import type { SheetPlan } from '../../../core/plan';
import { chartSteps } from './chartSteps';
import { has } from '../inExcel';
import { freezeSteps, lineSteps } from './lineSteps';
import { linkLookSteps, linkSteps } from './linkSteps';
import { printSteps } from './printSteps';
import type { Step } from '../steps';
import { step } from '../steps';
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

/** What a sheet that is there already shows itself as; a new one is visible. */
type Before = Readonly<{ visibility: SheetPlan['visibility'] }>;
const asNew: Before = { visibility: 'visible' };

/**
 * The plan already has the names that the workbook gives it. How it prints and what stays on the screen come last, since an Excel may
 * refuse them (writing.ts); nothing can be set any more once the sheet is protected.
 */
export function sheetSteps(plan: SheetPlan, listSource: ListSource, charts: readonly ChartPlan[], before = asNew): readonly Step[] {
  const { name, tabColor, filter, protect, visibility } = plan;
  const once = (isWanted: boolean, change: (sheet: Excel.Worksheet) => void): readonly Step[] =>
    isWanted ? [step(({ sheet }) => change(sheet(name)))] : [];
  return [
    // A link writes its target into an empty cell and paints it blue, so values and looks come after it.
    ...linkSteps(name, plan),
    ...valueSteps(name, plan),
    ...styleSteps(name, plan),
    ...linkLookSteps(name, plan),
    ...lineSteps(name, plan),
    ...validationSteps(name, plan, listSource),
    ...once(filter !== undefined && has('1.9'), (sheet) => sheet.autoFilter.apply(sheet.getRange(filter))),
    ...once(tabColor !== undefined && has('1.7'), (sheet) => (sheet.tabColor = `#${tabColor ?? ''}`)),
    ...chartSteps(charts.filter((chart) => chart.sheet === name)),
    ...freezeSteps(name, plan.freeze),
    ...printSteps(name, plan),
    ...once(protect !== undefined && has('1.2'), (sheet) => sheet.protection.protect(protectionOf(protect ?? {}))),
    ...once(visibility !== before.visibility, (sheet) => (sheet.visibility = visibilities[visibility])),
  ];
}
