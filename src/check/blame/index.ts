/** The cell, not the sum: which single cells, put right, make what is broken in a return hold. */
import type { Table } from '../../core/table';
import { called } from './called';
import type { Of } from './equations';
import { caseOf } from './equations';
import { restored } from './restore';
import { rootsOf } from './roots';
import { atOf } from './proof';
import type { Told } from './told';
import { told } from './told';

/** Each root comes before what is left of the checks. */
export function blamed(of: Of, tables: readonly Table[], before: Told): Told {
  if (before.checks.every(({ severity }) => severity === 'unchecked')) return before;
  const start = caseOf(of, tables);
  // Where a block of figures is off, no single cell is to blame.
  const off = new Set(before.reading.flatMap(({ kind, at }) => (kind === 'block.shifted' ? [at.sheet] : [])));
  const roots = rootsOf(start, before.reading).filter(({ suspects }) => !suspects.some((suspect) => off.has(atOf(suspect).sheet)));
  const { reading, checks } = told(start, roots, before);
  return { reading, checks: checks.map(restored(start)).map(called(start)) };
}
