/** A day on which units went into others, and what is known of it. */
import type { Unit } from './unit';

export type Reform = Readonly<{
  /** The first day of the new units. */
  day: string;
  /** Whose codes and of how many digits: units of other levels went on as they were. */
  codes: Readonly<{ system: string; digits: number }>;
  /** Units that ended, with what they became; of others nothing is known. */
  former: readonly Unit[];
  /** Codes of the new units of which every unit that went into them is among `former`. */
  whole: readonly string[];
}>;
