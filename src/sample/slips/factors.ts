/** What becomes of a number that is typed in another unit, with another sign, or not at all: undefined where it would stay the same. */
import type { Pick } from './pick';

export type OfNumber = (value: number, pick: Pick) => number | undefined;

export const negated: OfNumber = (value) => (value === 0 ? undefined : -value);
export const zeroed: OfNumber = (value) => (value === 0 ? undefined : 0);
export const thousandfold: OfNumber = (value) => (value === 0 ? undefined : value * 1_000);
/** In the next larger unit of money, what is left over not written. */
export const thousandth: OfNumber = (value) => (Math.abs(value) < 1_000 ? undefined : Math.trunc(value / 1_000));
/** 1.548 typed where the mark of thousands is the decimal mark. */
export const fraction: OfNumber = (value) => (value >= 1_000 && value < 1_000_000 && value % 1_000 !== 0 ? value / 1_000 : undefined);
