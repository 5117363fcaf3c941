/** Failures that a test plans, at a member or at a whole round trip. */
import type { ExcelErrorCode } from './errors';
import { refuse } from './errors';

/** At which call something goes wrong: the n-th use of a member, or the n-th round trip. */
export type Failure = Readonly<
  { code: ExcelErrorCode; message?: string } & ({ member: string; times?: number; after?: number } | { sync: number })
>;

export type PlannedFailures = Readonly<{
  plan: (failure: Failure) => void;
  /** Refuses where this use of the member was to fail. */
  atMember: (name: string) => void;
  /** The failure planned for this round trip, if any. */
  atSync: (sync: number) => Failure | undefined;
}>;

export function plannedFailures(): PlannedFailures {
  const planned: { failure: Failure; left: number; skip: number }[] = [];
  return {
    plan: (failure) =>
      void planned.push({
        failure,
        left: 'member' in failure ? (failure.times ?? 1) : 1,
        skip: 'member' in failure ? (failure.after ?? 0) : 0,
      }),
    atMember: (name) => {
      for (const one of planned) {
        if (!('member' in one.failure) || one.failure.member !== name || one.left === 0) continue;
        if (one.skip > 0) {
          one.skip -= 1;
          continue;
        }
        one.left -= 1;
        refuse(one.failure.code, one.failure.message ?? `A planned failure of ${name}.`);
      }
    },
    atSync: (sync) => {
      const one = planned.find(({ failure, left }) => 'sync' in failure && failure.sync === sync && left > 0);
      if (one) one.left -= 1;
      return one?.failure;
    },
  };
}
