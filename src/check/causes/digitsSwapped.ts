/** 1254 and 1245, 45,9 and 49,5: the same but for two digits side by side. */
import { digitsOf } from './digits';
import type { Finder } from './finder';

export const digitsSwapped: Finder = ({ found, expected }) => {
  const [first, second] = digitsOf(found, expected);
  if (first.length !== second.length) return undefined;
  const differing = [...first].flatMap((digit, index) => (digit === second[index] ? [] : [index]));
  const [one = 0, two = 0] = differing;
  return differing.length === 2 && two === one + 1 && first[one] === second[two] && first[two] === second[one] ? 'shown' : undefined;
};
