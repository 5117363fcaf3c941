/** The cell, not the sum: which single cells, put right, make what is broken in a return hold. */
import type { Table } from '../../core/table';
import type { Of } from './equations';
import { caseOf } from './equations';
import { rootsOf } from './roots';
import type { Told } from './told';
import { told } from './told';

/** Each root comes before what is left of the checks. */
export function blamed(of: Of, tables: readonly Table[], before: Told): Told {
  if (before.checks.every(({ severity }) => severity === 'unchecked')) return before;
  const start = caseOf(of, tables);
  return told(start, rootsOf(start, before.reading), before);
}
