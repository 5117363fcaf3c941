/** Exact decimals: a sum of figures must not depend on how binary floats happen to round. */
import Big from 'big.js';

/** An immutable exact decimal (division keeps 30 places). */
export type Decimal = Big;

// Strictly local, so that no other user of the library can change our precision.
const Exact = Big();
Exact.DP = 30;
Exact.RM = Exact.roundHalfUp;

/** The library leaves room for more digits behind those it reads; a copy has none. */
const exact = (value: number | string): Decimal => new Exact(new Exact(value));

/** Returns are full of small whole numbers, and all of a round are in memory together: each is one decimal, made when it is first met. */
const smallNumbers: Decimal[] = [];
const isSmall = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value < 10_000 && (value > 0 || Object.is(value, 0));

/** Takes a number by its shortest decimal writing, which is what the person typed. Throws on NaN and on text that is not a plain number. */
export function decimal(value: number | string | Decimal): Decimal {
  if (typeof value === 'object') return value;
  return isSmall(value) ? (smallNumbers[value] ??= exact(value)) : exact(value);
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
