/** Chance that comes out the same for the same seed. */

export type Pick = Readonly<{
  /** A whole number from 0, below this. */
  below: (end: number) => number;
  one: <Item>(items: readonly Item[]) => Item | undefined;
}>;

/** Mulberry32: 32 bits of state, good enough to choose places and short enough to read. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, one: (items) => items[below(items.length)] };
}
