/** A return as a unit would fill it in, without a spreadsheet program: every figure is 0 unless the test says otherwise. */
import { period } from '../../src/core/period';
import type { CellPlan, WorkbookPlan } from '../../src/core/plan';
import { unitCoded } from '../../src/census/units';
import type { Order } from '../../src/distribute/order';
import { orderLayouts } from '../../src/distribute/order';
import { templatePlan } from '../../src/distribute/template';
import { forms } from '../../src/forms';
import { isNumeric } from '../../src/language/form';
import { placeOf } from '../../src/language/layout';
import { roleOf } from '../../src/language/roles';
import { thanUyen2021 as catalogue } from '../../src/units/than-uyen-2021';

/** New values by tab and address: `{ Chi: { E10: 20 } }`. */
export type Changes = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export function orderFor(formCode: string, version: string, unitCode: string, periodCode: string): Order {
  const form = forms.find(({ code, version: own }) => code === formCode && own === version);
  const unit = unitCoded(catalogue, unitCode);
  if (!form || !unit) throw new Error(`no form ${formCode} (${version}) or no unit ${unitCode}`);
  return { form, unit, catalogue, period: period(periodCode) };
}

export function filledReturn(order: Order, changes: Changes = {}): WorkbookPlan {
  const plan = templatePlan(order);
  const layouts = orderLayouts(order);
  const sheets = plan.sheets.map((sheet) => {
    const cells: Record<string, CellPlan> = { ...sheet.cells };
    const put = (at: string, value: string | number): void => {
      cells[at] = { ...cells[at], value };
    };
    const layout = layouts.find((candidate) => candidate.sheet.tab === sheet.name);
    for (const row of layout?.rows ?? []) {
      for (const column of layout?.columns ?? []) {
        const { is } = roleOf(order.form, layout!, row, column);
        if (row.kind !== 'item' && isNumeric(column) && (is === 'input' || (is === 'computed' && column.kind !== 'percent')))
          put(placeOf(layout!, row, column.key), 0);
      }
    }
    for (const [at, value] of Object.entries(changes[sheet.name] ?? {})) put(at, value);
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}
