/** One template to be made: a form for a unit and a period, its layout and its name on disk. */
import { filedLayouts } from '../census/layouts';
import type { Period } from '../core/period';
import type { Catalogue, Unit } from '../core/unit';
import { plainName } from '../core/vietnamese';
import type { SheetLayout } from '../language/layout';
import type { Form } from '../language/load';

export type Order = Readonly<{ form: Form; unit: Unit; catalogue: Catalogue; /** The form's own period. */ period: Period }>;

export const orderLayouts = (order: Order): readonly SheetLayout[] => filedLayouts(order);

/** `ns/03632-xa-hua-na-2021-q1.xlsx`. */
export const templateName = ({ form, unit, period }: Order): string =>
  `${form.code.toLowerCase()}/${plainName(unit.code)}-${plainName(unit.name)}-${period.code.toLowerCase()}.xlsx`;
