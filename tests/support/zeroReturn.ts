/** A return of a unit of the sample district: every figure is 0 unless the test says otherwise. */
import { period } from '../../src/core/period';
import type { WorkbookPlan } from '../../src/core/plan';
import { unitCoded } from '../../src/census/units';
import type { Order } from '../../src/distribute/order';
import { forms } from '../../src/forms';
import { zeroFilling } from '../../src/sample/example';
import { fillTemplate } from '../../src/sample/fill';
import { typeCells } from '../../src/sample/typing';
import { thanUyen2021 as catalogue } from '../../src/units/than-uyen-2021';

/** New values by tab and address: `{ Chi: { E10: 20 } }`; whatever the form computes from them is as it was. */
export type Changes = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export function orderFor(formCode: string, version: string, unitCode: string, periodCode: string): Order {
  const form = forms.find(({ code, version: own }) => code === formCode && own === version);
  const unit = unitCoded(catalogue, unitCode);
  if (!form || !unit) throw new Error(`no form ${formCode} (${version}) or no unit ${unitCode}`);
  return { form, unit, catalogue, period: period(periodCode) };
}

export const zeroReturn = (order: Order, changes: Changes = {}): WorkbookPlan =>
  typeCells(
    fillTemplate(order, zeroFilling(order)),
    Object.entries(changes).flatMap(([tab, cells]) => Object.entries(cells).map(([cell, value]) => ({ tab, cell, value }))),
  );
