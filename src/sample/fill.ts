/** The one filler: a template filled in as a unit would, and beside each formula what it comes to. */
import type { WorkbookPlan } from '../core/plan';
import { withRowHeights } from '../core/planRows';
import type { Order } from '../distribute/order';
import { orderLayouts } from '../distribute/order';
import { templatePlan } from '../distribute/template';
import { entriesOf } from './entries';
import type { Filling } from './filling';
import { layoutNamed } from './place';
import { withResults } from './results';
import type { Typed } from './typing';
import { typeCells } from './typing';

/** Throws where the template is not open: a filling may hold nothing that a unit could not have typed. */
function refuseClosed(plan: WorkbookPlan, entries: readonly Typed[]): void {
  for (const { tab, cell, value } of entries) {
    const open = plan.sheets.find(({ name }) => name === tab)?.cells[cell];
    if (!open?.style?.unlocked || open.formula !== undefined) throw new Error(`${tab}!${cell} is not open, so ${value} cannot go there`);
  }
}

export function fillTemplate(order: Order, filling: Filling): WorkbookPlan {
  const plan = templatePlan(order);
  for (const key of Object.keys(filling.sheets)) layoutNamed(order, key);
  const entries = entriesOf(plan, orderLayouts(order), filling);
  refuseClosed(plan, entries);
  const typed = typeCells(plan, entries);
  const touched = new Set(entries.map(({ tab }) => tab));
  return withResults(order, { ...typed, sheets: typed.sheets.map((sheet) => (touched.has(sheet.name) ? withRowHeights(sheet) : sheet)) });
}
