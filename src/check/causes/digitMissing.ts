/** 1548 and 158, 1548 and 15548: the same but for one digit that was not typed, or typed twice. */
import { digitsOf } from './digits';
import type { Finder } from './finder';

/** Of numbers as short as 12 and 2 it would be said too easily. */
const fewest = 3;

const differsByOne = (longer: string, shorter: string): boolean => {
  const at = [...longer].findIndex((digit, index) => digit !== shorter[index]);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
};

export const digitMissing: Finder = ({ found, expected }) => {
  // A minus is no digit.
  if (found.s !== expected.s) return undefined;
  const [longer, shorter] = [...digitsOf(found, expected)].sort((a, b) => b.length - a.length);
  if (longer === undefined || shorter === undefined || longer.length < fewest || longer.length - shorter.length !== 1) return undefined;
  return differsByOne(longer, shorter) ? 'shown' : undefined;
};
