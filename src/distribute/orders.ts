/** Which templates a round of reporting needs: one for each unit and each form it files, in the version in force. */
import type { Period } from '../core/period';
import type { Catalogue } from '../core/unit';
import type { Form } from '../language/load';
import { filersOf, formPeriod, formsOf } from '../census/filers';
import type { Order } from './order';
import { orderLayouts } from './order';

/** By form, then by the order of the catalogue; units that there are not at the end of the period get none. */
export const ordersOf = (catalogue: Catalogue, reporting: Period, forms: readonly Form[]): readonly Order[] =>
  formsOf(forms, reporting)
    .flatMap((form) =>
      filersOf(form, catalogue, reporting).map((unit): Order => ({ form, unit, catalogue, period: formPeriod(form, reporting) })),
    )
    .filter((order) => orderLayouts(order).length > 0);
