/** Which templates a round of reporting needs, and each of them drawn: what `distribute` and the tab Biểu mẫu do. */
import { formsOf, standingsOf } from '../census/filers';
import type { Period } from '../core/period';
import { lastDay } from '../core/period';
import type { WorkbookPlan } from '../core/plan';
import { present } from '../core/present';
import type { Catalogue, Unit } from '../core/unit';
import type { Order } from '../distribute/order';
import { templateName } from '../distribute/order';
import { ordersOf } from '../distribute/orders';
import { templatePlan } from '../distribute/template';
import type { Form } from '../language/load';
import type { Library } from './library';

export type TemplatesAsked = Readonly<{
  catalogue: Catalogue;
  period: Period;
  /** By code (`HN`, in any case) or by code and version (`HN@2022`); all where absent. */
  forms?: readonly string[] | undefined;
  /** By code; all where absent. */
  units?: readonly string[] | undefined;
}>;

export type TemplatesOutcome =
  | Readonly<{ is: 'orders'; orders: readonly Order[]; /** They ended before the period did, and get none. */ ended: readonly Unit[] }>
  | Readonly<{ is: 'noForm'; text: string }>
  /** As it was named; `instead` is what is in force in its place, where anything is known to be. */
  | Readonly<{ is: 'notInForce'; form: string; instead?: Form }>;

export const idOf = ({ code, version }: Form): string => `${code}@${version}`;

/** Whether a unit ended before the reporting period did: no template is made for it. */
export const hasEnded = ({ validTo }: Unit, period: Period): boolean => validTo !== undefined && validTo < lastDay(period);

const isNamed = (form: Form, text: string): boolean => form.code === text.toUpperCase() || idOf(form) === text;

export function orderTemplates({ forms }: Library, { catalogue, period, forms: named, units }: TemplatesAsked): TemplatesOutcome {
  const wanted: Form[] = named ? [] : [...forms];
  for (const text of named ?? []) {
    const versions = forms.filter((form) => isNamed(form, text));
    const [first] = versions;
    if (!first) return { is: 'noForm', text };
    if (formsOf(versions, period).length === 0) {
      const { instead } = standingsOf(forms, period).find(({ form }) => form === first) ?? {};
      return { is: 'notInForce', form: text.includes('@') ? text : first.code, ...present({ instead }) };
    }
    wanted.push(...versions);
  }
  const orders = ordersOf(catalogue, period, wanted).filter(({ unit }) => units === undefined || units.includes(unit.code));
  return { is: 'orders', orders, ended: catalogue.units.filter((unit) => hasEnded(unit, period)) };
}

/** Drawn when it is asked for, so that one workbook at a time is in memory. */
export const drawTemplate = (order: Order): Readonly<{ file: string; plan: WorkbookPlan }> => ({
  file: templateName(order),
  plan: templatePlan(order),
});
