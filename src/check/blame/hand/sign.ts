/** A minus that does not belong there, or one left out. */
import type { Slip } from './hand';

export const sign: Slip = (typed, meant) => (typed.eq(meant.neg()) ? { kind: 'sign', ways: 1 } : undefined);
