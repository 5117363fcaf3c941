/** What a unit comes from, where it is looked for on a day before it was formed. */
import type { Reform } from '../core/reform';
import type { Unit } from '../core/unit';
import { idOf } from '../core/unitId';
import { predecessorsOf } from './succession';

/** `there`: nothing tells that it was not there itself. */
export type Origin =
  | Readonly<{ is: 'there' }>
  /** All that went into it, each whole. */
  | Readonly<{ is: 'known'; from: readonly Unit[] }>
  /** Some of what went into it; none where nothing is known. */
  | Readonly<{ is: 'unknown'; from: readonly Unit[] }>;

const wasFormedIn = ({ day, codes }: Reform, { validFrom, codeSystem, code }: Unit): boolean =>
  validFrom === day && codeSystem === codes.system && code.length === codes.digits;

/** Whether what this unit comes from is wholly known; a unit that another reform than these formed counts as there. */
export function originOf(reforms: readonly Reform[], unit: Unit, day: string): Origin {
  const reform = reforms.find((one) => day < one.day && wasFormedIn(one, unit));
  if (!reform) return { is: 'there' };
  const before = predecessorsOf([...reform.former, unit], idOf(unit), day);
  const isWhole = before.length > 0 && before.every(({ whole }) => whole) && reform.whole.includes(unit.code);
  return { is: isWhole ? 'known' : 'unknown', from: before.map((one) => one.unit) };
}
