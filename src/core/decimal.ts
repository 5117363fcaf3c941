/** Exact decimals: a sum of figures must not depend on how binary floats happen to round. */
import Big from 'big.js';

/** An immutable exact decimal (division keeps 30 places). */
export type Decimal = Big;

// Strictly local, so that no other user of the library can change our precision.
const Exact = Big();
Exact.DP = 30;
Exact.RM = Exact.roundHalfUp;

/** Households and blank-like zeros are small and many, and all of a round are in memory together: one value for each. */
const small: Decimal[] = Array.from({ length: 1_000 });

/** Takes a number by its shortest decimal writing, which is what the person typed. Throws on NaN and on text that is not a plain number. */
export function decimal(value: number | string | Decimal): Decimal {
  const text = String(value);
  return /^\d{1,3}$/.test(text) ? (small[Number(text)] ??= new Exact(text)) : new Exact(value);
}

export const zero: Decimal = decimal(0);

/** Half-up, as the offices round: 0,5 goes away from zero. */
export const roundTo = (value: Decimal, decimals: number): Decimal => value.round(decimals, Exact.roundHalfUp);

/** The number of digits after the decimal mark. */
export const decimalsOf = (value: Decimal): number => Math.max(0, value.c.length - value.e - 1);

/** A JSON number where a double holds the value exactly as written, else a string. */
export const toJson = (value: Decimal): number | string => {
  const text = value.toFixed();
  return String(Number(text)) === text ? Number(text) : text;
};
