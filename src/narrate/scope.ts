/** Of whom the figures of a form are, where a part of the place is not in: its own, or all of the units below it. */
import type { ConsolidatedForm } from '../core/consolidation';
import { isIn } from '../core/consolidation';
import type { UnitStatus } from '../core/consolidation';

const someIn = (progress: readonly UnitStatus[]): boolean => progress.some(isIn);

type Parts = Readonly<{ own: readonly UnitStatus[]; below: readonly UnitStatus[] }>;

const partsOf = ({ progress }: ConsolidatedForm): Parts => ({
  own: progress.filter(({ unit }) => unit.kind === 'parent'),
  below: progress.filter(({ unit }) => unit.kind === 'commune'),
});

/** Units below have filed, and the place for itself has not. */
export function lacksPlace(data: ConsolidatedForm): boolean {
  const { own, below } = partsOf(data);
  return own.length > 0 && !someIn(own) && someIn(below);
}

/** The place has filed for itself, and of the units below it none. */
export function lacksUnits(data: ConsolidatedForm): boolean {
  const { own, below } = partsOf(data);
  return below.length > 0 && someIn(own) && !someIn(below);
}
