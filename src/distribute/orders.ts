/** Which templates a round of reporting needs: one for each unit and each form it files, in the version in force. */
import { expectedUnits, formsOf } from '../consolidate/collect';
import type { Period } from '../core/period';
import { lastDay } from '../core/period';
import type { Catalogue } from '../core/unit';
import type { Form } from '../language/load';
import { formPeriod } from '../read/recognise';
import type { Order } from './order';
import { orderLayouts } from './order';

/** By form, then by the order of the catalogue; units that ended before the reporting period did get none. */
export const ordersOf = (catalogue: Catalogue, reporting: Period, forms: readonly Form[]): readonly Order[] =>
  formsOf(forms, reporting)
    .flatMap((form) =>
      expectedUnits(form, catalogue)
        .filter(({ validTo }) => validTo === undefined || validTo >= lastDay(reporting))
        .map((unit): Order => ({ form, unit, catalogue, period: formPeriod(form, reporting) })),
    )
    .filter((order) => orderLayouts(order).length > 0);
