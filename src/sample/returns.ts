/** The returns of the sample district: every unit's form filled in without a mistake. */
import { lastDay, period } from '../core/period';
import type { WorkbookPlan } from '../core/plan';
import { unitCoded } from '../census/units';
import type { Order } from '../distribute/order';
import { forms } from '../forms/index';
import { inForce } from '../language/load';
import { formPeriod } from '../census/filers';
import { thanUyen2021 } from '../units/than-uyen-2021';
import type { Filling } from './filling';
import { fillTemplate } from './fill';
import { budgetFillings } from './than-uyen-2021-q1/budget';
import { investmentFillings } from './than-uyen-2021-q1/investment';
import { povertyFillings } from './than-uyen-2021-q1/poverty';

export const samplePeriod = period('2021-Q1');
export const sampleCatalogue = thanUyen2021;

export type FilledReturn = Readonly<{ order: Order; filling: Filling; plan: WorkbookPlan }>;

/** By form: the fillings of its units. */
const fillings: Readonly<Record<string, () => Readonly<Record<string, Filling>>>> = {
  NS: budgetFillings,
  DTC: investmentFillings,
  HN: povertyFillings,
};

/** The forms that the sample district files; others may be in force beside them. */
export const sampleForms: readonly string[] = Object.keys(fillings);

/** The template of a unit for the reporting period of the sample. */
export function orderOf(code: string, unitCode: string): Order {
  const [any] = forms.filter((form) => form.code === code);
  const unit = unitCoded(sampleCatalogue, unitCode);
  if (!any || !unit) throw new Error(`no ${code} of ${unitCode}`);
  const own = formPeriod(any, samplePeriod);
  const form = inForce(forms, lastDay(own)).find((candidate) => candidate.code === code) ?? any;
  return { form, unit, catalogue: sampleCatalogue, period: own };
}

/** Form by form, units in the order of the catalogue. */
export const cleanReturns = (): readonly FilledReturn[] =>
  Object.entries(fillings).flatMap(([code, fillingsOf]) => {
    const byUnit = fillingsOf();
    return sampleCatalogue.units.flatMap(({ code: unitCode }) => {
      const filling = byUnit[unitCode];
      if (!filling) return [];
      const order = orderOf(code, unitCode);
      return [{ order, filling, plan: fillTemplate(order, filling) }];
    });
  });
