/** Who files what for a round of reporting: forms in force, and the units that there are then. */
import type { Period } from '../core/period';
import { lastDay, latestClosedYear } from '../core/period';
import { present } from '../core/present';
import { remember } from '../core/remember';
import type { Catalogue, Unit } from '../core/unit';
import type { Form } from '../language/load';
import { inForce } from '../language/load';
import { roleIn } from './roles';
import { unitsAt } from './units';

/** Which of its own periods a form takes for a reporting period. */
export const formPeriod = (form: Pick<Form, 'period'>, reporting: Period): Period =>
  form.period === 'same' ? reporting : latestClosedYear(reporting);

/** The version of each form in force in the period that the form takes for this reporting period. */
export const formsOf = (forms: readonly Form[], reporting: Period): readonly Form[] =>
  forms.filter((form) => inForce([form], lastDay(formPeriod(form, reporting))).length > 0);

/** How a form stands to a reporting period; `instead` is what is in force then in its place, where anything is known to be. */
export type Standing = Readonly<{ form: Form; period: Period; inForce: boolean; instead?: Form }>;

/** Every form, in the order given. */
export function standingsOf(forms: readonly Form[], reporting: Period): readonly Standing[] {
  const current = formsOf(forms, reporting);
  return forms.map((form) => {
    const inForce = current.includes(form);
    const instead = inForce ? undefined : current.find(({ code }) => code === form.code);
    return { form, period: formPeriod(form, reporting), inForce, ...present({ instead }) };
  });
}

/** Whether it files this form, by its own list of forms or by what it is to the place. */
export const doesFile = (form: Form, unit: Unit, catalogue: Catalogue): boolean =>
  unit.forms?.includes(form.code) ?? form.filedBy.includes(roleIn(unit, catalogue));

const filing = remember((_: readonly Unit[]) => new Map<string, readonly Unit[]>());

/** Those of a list that no list of forms keeps from this one: a village of a commune files the poverty form, and has no budget. */
export function unitsOfForm(units: readonly Unit[], { code }: Pick<Form, 'code'>): readonly Unit[] {
  if (units.every(({ forms }) => forms?.includes(code) ?? true)) return units;
  const known = filing(units).get(code) ?? units.filter(({ forms }) => forms?.includes(code) ?? true);
  filing(units).set(code, known);
  return known;
}

/** Those of one day are one list, however often they are asked for. */
const inOrder = remember((units: readonly Unit[]): readonly Unit[] => [...units].sort((a, b) => a.order - b.order));

/** The units of a catalogue that there are at the end of a reporting period, in their order. */
export const unitsIn = ({ units }: Catalogue, reporting: Period): readonly Unit[] => inOrder(unitsAt(units, lastDay(reporting)));

/** Units that file this form, in the order of the catalogue: one that ended before the end of the reporting period is not missed. */
export const filersOf = (form: Form, catalogue: Catalogue, reporting: Period): readonly Unit[] =>
  unitsIn(catalogue, reporting).filter((unit) => doesFile(form, unit, catalogue));
