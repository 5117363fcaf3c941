/** A return of any form filled in everywhere, made from the definition alone, for proving the checks that its shape implies. */
import { decimal } from '../../src/core/decimal';
import type { UnitKind } from '../../src/core/unitKind';
import type { Form } from '../../src/language/load';
import { exampleFilling } from '../../src/sample/example';
import { fillTemplate } from '../../src/sample/fill';
import type { Return } from './returns';
import { firstHalfOf, orderOf, returnOf } from './returns';

export function wholeReturn(form: Form, kind: UnitKind): Return {
  const order = orderOf(form, kind, form.period === 'same' ? firstHalfOf(form) : form.validFrom.slice(0, 4));
  return returnOf(order, fillTemplate(order, exampleFilling(order)), 'day-du.xlsx');
}

/** A value that cannot be meant: far above anything else on the sheet. */
export const wrongValue = decimal(123_457);
