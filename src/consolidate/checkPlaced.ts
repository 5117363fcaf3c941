/** Holds the totals against the rules of their forms: by their values first, for only what is broken has to be told with its cells. */
import { runChecks } from '../check/run';
import type { ConsolidatedForm } from '../core/consolidation';
import type { Finding } from '../core/finding';
import type { Table } from '../core/table';
import type { Form } from '../language/load';
import { worldOf } from '../reckon/world';
import type { Placed } from './placed';
import { valuesOf } from './placed';

type Checkable = Pick<Placed, 'form' | 'kept'> & Readonly<{ result: ConsolidatedForm }>;

/** Made once, and only if a rule speaks of another form. */
function later(make: () => readonly Table[]): Readonly<{ otherForms: readonly Table[] }> {
  let made: readonly Table[] | undefined;
  return {
    get otherForms() {
      return (made ??= make());
    },
  };
}

export function checkPlaced(worked: readonly Checkable[]): readonly Finding[] {
  const values = later(() => worked.flatMap(valuesOf));
  const traced = later(() => worked.flatMap(({ result }) => result.tables()));
  const check = (form: Form, tables: readonly Table[], others: typeof values, { period }: ConsolidatedForm): readonly Finding[] =>
    runChecks(form, tables, { world: worldOf(form, tables, others), period, consolidated: true }).findings;
  return worked.flatMap((one) => {
    const { form, result } = one;
    const broken = new Set(
      check(form, valuesOf(one), values, result).flatMap(({ place }) => (place && 'rule' in place ? [place.rule] : [])),
    );
    if (broken.size === 0) return [];
    const again = { ...form, checks: form.checks.filter(({ code }) => broken.has(code)) };
    return check(again, result.tables(), traced, result);
  });
}
