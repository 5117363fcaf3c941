/** The likeliest slip of the hand between two figures; a new one is a file and a word here. */
import type { Decimal } from '../../../core/decimal';
import { beside } from './beside';
import { counted } from './counted';
import { exchanged } from './exchanged';
import type { Hand, Slip } from './hand';
import { missed } from './missed';
import { sign } from './sign';
import { unit } from './unit';

const slips: readonly Slip[] = [sign, unit, missed, exchanged, beside, counted];

/** Any number may be typed for any other, which is rarer than that a hand slips. */
const anyOther = (typed: Decimal, meant: Decimal): Hand => ({ ways: 60 * 10 ** Math.min(6, Math.max(typed.e, meant.e, 0) + 1) });

export const handOf = (typed: Decimal, meant: Decimal): Hand =>
  slips.flatMap((slip) => slip(typed, meant) ?? []).reduce((best, one) => (one.ways < best.ways ? one : best), anyOther(typed, meant));
