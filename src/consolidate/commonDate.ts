/** The day that most of several returns give, lest one slip of a unit date the whole; of as many the later, in the words of the last who gives it. */
import type { Quoted } from '../core/figure';
import { groupBy } from '../core/remember';

export function commonDate(dates: readonly Quoted[]): Quoted | undefined {
  const groups = [...groupBy(dates, ({ text }) => text).values()];
  const isBefore = (a: readonly Quoted[], b: readonly Quoted[]): boolean =>
    a.length < b.length || (a.length === b.length && (a[0]?.text ?? '') < (b[0]?.text ?? ''));
  return groups.reduce<readonly Quoted[]>((most, group) => (isBefore(most, group) ? group : most), []).at(-1);
}
