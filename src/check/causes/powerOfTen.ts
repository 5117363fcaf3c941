/** The total stands in another unit, or its decimal mark was read as one of thousands. */
import type { Finder } from './finder';

const factors = [10, 100, 1000, 1_000_000];

export const powerOfTen: Finder = ({ found, expected }) =>
  !found.eq(0) && !expected.eq(0) && factors.some((factor) => found.eq(expected.times(factor)) || expected.eq(found.times(factor)))
    ? 'shown'
    : undefined;
