/** A sample: a place, a period, what its units file, and the mistakes of their first returns. All of it is data that the demo, the tests and the page work on. */
import { formPeriod } from '../census/filers';
import { unitCoded } from '../census/units';
import type { Both } from '../core/lang';
import type { Period } from '../core/period';
import { lastDay } from '../core/period';
import type { Catalogue } from '../core/unit';
import type { Order } from '../distribute/order';
import { forms } from '../forms/index';
import { inForce } from '../language/load';
import type { Filling } from './filling';
import { fillTemplate } from './fill';
import type { FilledReturn, Mistake } from './returned';

type Fillings = Readonly<Record<string, () => Readonly<Record<string, Filling>>>>;

export type Sample = Readonly<{
  /** `than-uyen-2021-q1`. */
  code: string;
  catalogue: Catalogue;
  period: Period;
  /** Of a catalogue that comes with the country's list: the table of what the office adds to it. */
  offices?: readonly (readonly string[])[];
  /** By form: the fillings of its units, by their codes. */
  fillings: Fillings;
  /** What was reported a year before, for the comparisons of a report; where absent they are left out. */
  lastYear?: Readonly<{ period: Period; fillings: Fillings }>;
  mistakes: readonly Mistake[];
  /** What of it is real and what is not. */
  invented: Both;
}>;

/** The forms that a sample's units file; others may be in force beside them. */
export const formsIn = ({ fillings }: Sample): readonly string[] => Object.keys(fillings);

/** The template of a unit for the reporting period of the sample. */
export function orderIn({ catalogue, period }: Pick<Sample, 'catalogue' | 'period'>, code: string, unitCode: string): Order {
  const [any] = forms.filter((form) => form.code === code);
  const unit = unitCoded(catalogue, unitCode);
  if (!any || !unit) throw new Error(`no ${code} of ${unitCode}`);
  const own = formPeriod(any, period);
  const form = inForce(forms, lastDay(own)).find((candidate) => candidate.code === code) ?? any;
  return { form, unit, catalogue, period: own };
}

type Round = Pick<Sample, 'catalogue' | 'period' | 'fillings'>;

/** Every unit's forms filled in without a mistake: form by form, units in the order of the catalogue. */
export const cleanReturnsOf = (sample: Round): readonly FilledReturn[] =>
  Object.entries(sample.fillings).flatMap(([code, fillingsOf]) => {
    const byUnit = fillingsOf();
    return sample.catalogue.units.flatMap(({ code: unitCode }) => {
      const filling = byUnit[unitCode];
      if (!filling) return [];
      const order = orderIn(sample, code, unitCode);
      return [{ order, filling, plan: fillTemplate(order, filling) }];
    });
  });

/** Those of the year before, where the sample has them. */
export const lastYearOf = ({ catalogue, lastYear }: Sample): Round | undefined => lastYear && { catalogue, ...lastYear };
