/** What comes in first, some of it with the mistakes that communes and offices make, and the corrected copies that follow. */
import { present } from '../core/present';
import type { WorkbookPlan } from '../core/plan';
import type { Order } from '../distribute/order';
import { templateName } from '../distribute/order';
import type { Filling } from './filling';
import { fillTemplate } from './fill';
import type { Place } from './place';
import { cellAt } from './place';
import { withResults } from './results';
import type { AtCell } from './slips/atCell';

export type FilledReturn = Readonly<{ order: Order; filling: Filling; plan: WorkbookPlan }>;

export type Spoiled = Readonly<{ order: Order; plan: WorkbookPlan }>;
export type Mistake = Readonly<{
  unit: string;
  form: string;
  what: string;
  /** How people come to make it. */
  why: string;
  spoil: (clean: FilledReturn) => Spoiled;
}>;

export type SampleReturn = Readonly<{
  path: string;
  order: Order;
  plan: WorkbookPlan;
  /** What is wrong with it, in Vietnamese. */
  mistake?: string;
}>;

/** Something is typed over, and Excel computes the rest anew. */
export const slipping =
  (place: Place, slip: AtCell) =>
  ({ order, plan }: Spoiled): Spoiled => ({ order, plan: withResults(order, slip(plan, cellAt(order, place))) });

const mistakeOf = (mistakes: readonly Mistake[], { order }: FilledReturn): Mistake | undefined =>
  mistakes.find(({ unit, form }) => unit === order.unit.code && form === order.form.code);

const sampleReturn = ({ order, plan }: Spoiled, mistake?: Mistake): SampleReturn => ({
  path: templateName(order),
  order,
  plan,
  ...present({ mistake: mistake?.what }),
});

/** What comes in first. Whoever needs both sets fills the templates once and gives them here. */
export const returnedWith = (mistakes: readonly Mistake[], filled: readonly FilledReturn[]): readonly SampleReturn[] =>
  filled.map((clean) => {
    const mistake = mistakeOf(mistakes, clean);
    return sampleReturn(mistake ? mistake.spoil(clean) : clean, mistake);
  });

/** The whole set after correction: those with a mistake are handed in a second time, the others stay as they were. */
export const correctedFrom = (mistakes: readonly Mistake[], filled: readonly FilledReturn[]): readonly SampleReturn[] =>
  filled.map((clean) =>
    sampleReturn(
      mistakeOf(mistakes, clean) ? { order: clean.order, plan: fillTemplate(clean.order, { ...clean.filling, round: 2 }) } : clean,
    ),
  );
