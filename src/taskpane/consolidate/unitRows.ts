/** The lines of the table of units, by form and by where their returns stand. */
import type { FormStanding, UnitStanding } from '../../consolidate/standing';
import { isIn } from '../../core/consolidation';

export type UnitRow = Readonly<{ form: string; unit: UnitStanding }>;
export type StatusFilter = 'any' | 'notIn' | UnitStanding['status'];

const filters: readonly StatusFilter[] = ['any', 'notIn', 'missing', 'refused', 'duplicate', 'despiteErrors', 'accepted'];

const isMeant = ({ unit }: UnitRow, status: StatusFilter): boolean =>
  status === 'any' || (status === 'notIn' ? !isIn(unit) : unit.status === status);

/** An empty form is all of them. */
export const unitRows = (standings: readonly FormStanding[], form: string, status: StatusFilter): readonly UnitRow[] =>
  standings
    .filter((standing) => form === '' || standing.form === form)
    .flatMap((standing) => standing.units.map((unit) => ({ form: standing.form, unit })))
    .filter((row) => isMeant(row, status));

/** How many there are of each kind; kinds of which there are none are left out. */
export const countsOf = (standings: readonly FormStanding[], form: string): ReadonlyMap<StatusFilter, number> =>
  new Map(
    filters
      .map((filter) => [filter, unitRows(standings, form, filter).length] as const)
      .filter(([filter, count]) => filter === 'any' || count > 0),
  );
