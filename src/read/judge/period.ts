/** Of which period the figures are, and whether that is the one asked for. */
import { formPeriod } from '../../census/filers';
import type { Period } from '../../core/period';
import { parsePeriod } from '../../core/period';
import type { Form } from '../../language/load';
import type { Identity } from '../identify';
import type { ReadContext, Verdict } from './verdict';
import { settled } from './verdict';

/** The period that is named, else the one asked for, unless a mark tells that the workbook was made for one that is lost. */
export function periodOf({ facts, places }: Identity, context: ReadContext, form: Form): Verdict<Period> {
  const named = parsePeriod(facts.period?.says ?? '');
  const asked = context.period && formPeriod(form, context.period);
  const period = named ?? (facts.form?.isHidden ? undefined : asked);
  const at = places.period;
  if (!period) return settled<Period>(undefined, [{ problem: { kind: 'file.noPeriod' }, at }]);
  return settled(period, !asked || period.code === asked.code ? [] : [{ problem: { kind: 'file.period', period, asked }, at }]);
}
