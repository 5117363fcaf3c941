/** A key that was not pressed, or pressed twice, or another beside. */
import { unsigned } from './digits';
import type { Slip } from './hand';

const isWithout = (longer: string, shorter: string): boolean => {
  if (longer.length !== shorter.length + 1) return false;
  const at = [...longer].findIndex((digit, index) => digit !== shorter[index]);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
};

function isDouble(longer: string, shorter: string): boolean {
  const at = [...longer].findIndex((digit, index) => digit !== shorter[index]);
  return longer[at] === longer[at - 1] || longer[at] === longer[at + 1];
}

const ways = { missed: 2, twice: 2, another: 20 } as const;

export const missed: Slip = (typed, meant) => {
  const [one = '', two = ''] = unsigned(typed, meant) ?? [];
  if (isWithout(two, one)) return { kind: 'digit-missing', ways: ways.missed * two.length };
  if (!isWithout(one, two)) return undefined;
  return { kind: 'digit-missing', ways: two.length * (isDouble(one, two) ? ways.twice : ways.another) };
};
