/** What is blank and should not be, as far as the rest of the return, its rules and the period before tell it; each blank is told once. */
import type { Finding } from '../core/finding';
import type { Table } from '../core/table';
import type { Form } from '../language/load';
import { absentItems } from './absentItems';
import { blankColumns } from './blankColumns';
import { blankSides } from './blankSides';
import { blanksBesidePlans } from './blanks';
import { lostItems } from './lostItems';
import type { CheckContext } from './run';

/** `ran` is what the rules of the form say; `lastTables` are of the unit's return of the period before. */
export function blanksOf(
  form: Form,
  tables: readonly Table[],
  context: CheckContext,
  lastTables: readonly Table[],
  ran: readonly Finding[],
): readonly Finding[] {
  const { year } = context.period;
  // A sheet that must hold figures and has none is told so already.
  const empty = new Set(ran.flatMap(({ kind, severity, at }) => (kind === 'filled' && severity === 'error' ? [at.sheet] : [])));
  const isNew = ({ at }: Finding): boolean => !empty.has(at.sheet);
  const plans = blanksBesidePlans(form, tables, year).filter(isNew);
  const sides = [...plans, ...absentItems(form, context, ran), ...blankSides(form, tables, context, plans)];
  return [
    ...sides,
    ...blankColumns(form, tables, year, lastTables, sides).filter(isNew),
    ...lostItems(form, tables, lastTables, context.world),
  ];
}
