/** The key beside the one that was meant; or another digit in its place. */
import { differing, unsigned } from './digits';
import type { Slip } from './hand';

/** On the number pad. */
const keys: Readonly<Record<string, string>> = {
  ...{ 0: '123', 1: '0245', 2: '01356', 3: '0256', 4: '1578', 5: '12346789', 6: '23589', 7: '458', 8: '45679', 9: '568' },
};

export const beside: Slip = (typed, meant) => {
  const [one = '', two = ''] = unsigned(typed, meant) ?? [];
  const [at, ...more] = one.length === two.length ? differing(one, two) : [];
  if (at === undefined || more.length > 0) return undefined;
  return { ways: (keys[two[at] ?? '']?.includes(one[at] ?? '') ? 4 : 20) * one.length };
};
