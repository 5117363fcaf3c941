/** Names one after the other. A name may hold commas of its own ("xã Phú, Thịnh"), so semicolons part them. */
export const listedNames = (names: readonly string[]): string => names.join('; ');
