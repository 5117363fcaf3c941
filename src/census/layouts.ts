/** The sheets of a form as one unit files them: its rows follow from what it is to the place, and from who stands below it then. */
import type { Period } from '../core/period';
import { lastDay } from '../core/period';
import type { Catalogue, Unit } from '../core/unit';
import type { SheetLayout } from '../language/layout';
import { templateLayouts } from '../language/layout';
import type { Form } from '../language/load';
import { unitsOfForm } from './filers';
import { roleIn } from './roles';
import { unitsAt } from './units';

/** Whose it is; of a return that does not tell, it is told that it does not, and it is read as those file it whom the form is made for first. */
export type Filing = Readonly<{ form: Form; unit?: Unit; catalogue?: Catalogue; period: Period }>;

export function filedLayouts({ form, unit, catalogue, period }: Filing): readonly SheetLayout[] {
  const role = unit ? (catalogue ? roleIn(unit, catalogue) : unit.kind) : form.filedBy[0];
  const units = catalogue ? unitsOfForm(unitsAt(catalogue.units, lastDay(period)), form) : [];
  return role === undefined ? [] : templateLayouts(form, role, units, period.year);
}
