/** What a hand on the number keys makes of a number: each gives undefined where it would change nothing. */
import type { OfNumber } from './factors';
import type { Pick } from './pick';

/** On the digits before the decimal mark; what stands around them is kept. */
const onDigits =
  (fewest: number, change: (digits: string, pick: Pick) => string | undefined): OfNumber =>
  (value, pick) => {
    const [whole = '', ...rest] = String(Math.abs(value)).split('.');
    if (whole.length < fewest || !/^\d+$/.test(whole)) return undefined;
    const changed = change(whole, pick);
    if (changed === undefined || changed === '') return undefined;
    const result = Number([changed, ...rest].join('.')) * Math.sign(value);
    return result === value || !Number.isSafeInteger(Math.trunc(result)) ? undefined : result;
  };

const places = (digits: string): readonly number[] => [...digits].map((_, index) => index);
const around = (digits: string, at: number, middle: string, taken: number): string =>
  digits.slice(0, at) + middle + digits.slice(at + taken);

/** Two side by side that differ; not so that a zero comes first, which a person would see. */
export const swapped = onDigits(2, (digits, pick) => {
  const at = pick.one(
    places(digits).filter((index) => {
      const [one, two] = [digits[index], digits[index + 1]];
      return two !== undefined && one !== two && !(index === 0 && two === '0');
    }),
  );
  return at === undefined ? undefined : around(digits, at, `${digits[at + 1]}${digits[at]}`, 2);
});

export const lost = onDigits(2, (digits, pick) => {
  const at = pick.below(digits.length);
  return around(digits, at, '', 1);
});

export const doubled = onDigits(1, (digits, pick) => {
  const at = pick.below(digits.length);
  return around(digits, at, `${digits[at]}${digits[at]}`, 1);
});

/** Which keys lie beside each on the number pad. */
const beside: Readonly<Record<string, string>> = {
  ...{ 0: '12', 1: '24', 2: '135', 3: '26', 4: '157', 5: '2468', 6: '359', 7: '48', 8: '579', 9: '68' },
};
export const neighbour = onDigits(1, (digits, pick) => {
  const at = pick.below(digits.length);
  const key = pick.one([...(beside[digits[at] ?? ''] ?? '')]);
  return key === undefined ? undefined : around(digits, at, key, 1);
});

/** To two digits, as one remembers a number. */
export const rounded = onDigits(4, (digits) => `${digits.slice(0, 2)}${'0'.repeat(digits.length - 2)}`);
export const zeroAdded = onDigits(1, (digits) => `${digits}0`);
