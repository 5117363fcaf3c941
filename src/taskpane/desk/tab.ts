/** One machine for all tabs: what it knows, what it does, and jobs that are asked by name, each with its policy. */
import type { DoorProblem, Outcome } from '../../doors/openWorkbook';
import { isCancelled } from '../engine/errors';
import type { Progress } from '../engine/rpc';
import { common } from '../words/common';
import { failureOf } from '../words/failure';
import { sayIn } from '../words/sayIn';
import type { Desk } from './desk';
import type { Policy, Task } from './queue';
import { createQueue } from './queue';
import type { Run } from './run';
import { doingOf } from './run';
import type { Store } from './store';
import { createStore } from './store';

/** Where a job works. Once it is given up, what it still says is passed over. */
export type At<State, Doing> = Readonly<{
  desk: Desk;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  get: () => State;
  set: (next: (state: State) => State) => void;
  /** Goes over to another part of the same job. */
  now: (doing: Doing) => void;
}>;

/** What keeps a job from being done is what it gives back; an error is told as one. */
export type Ending = Readonly<{ problem: DoorProblem }> | undefined;
type Working = Promise<Ending> | Promise<void>;

export type Job<State, Doing, Input extends readonly unknown[]> = Readonly<{
  policy: Policy;
  /** What it does first. */
  doing: Doing;
  work: (at: At<State, Doing>, ...input: Input) => Working;
  /** Takes back what was shown in advance of a job that did not go through. */
  undo?: (state: State, ...input: Input) => State;
}>;

type AnyJob<State, Doing> = Job<State, Doing, never>;

/** A tab's jobs by their names: `{ … } satisfies Jobs<State, Doing>`. */
export type Jobs<State, Doing> = Readonly<Record<string, AnyJob<State, Doing>>>;

export type TabSpec<State, Doing, Named extends Jobs<State, Doing>> = Readonly<{
  first: State;
  jobs: Named;
  /** What cannot be given up once it goes on: Excel does not hear of it. */
  firm?: readonly Doing[];
  /** What is over when something new begins. */
  begin?: (state: State) => State;
}>;

type InputOf<J> = J extends Readonly<{ work: (at: never, ...input: infer Input) => unknown }> ? Input : never;

export type Tab<State, Doing, Named> = Readonly<{
  state: Store<State>;
  run: Pick<Store<Run<Doing>>, 'get' | 'subscribe'>;
  do: Readonly<{ [Name in keyof Named]: (...input: InputOf<Named[Name]>) => Promise<void> }>;
  stop: () => void;
  /** Until nothing is going on. */
  rest: () => Promise<void>;
  /** Says what Excel refused of something that needs no turn, unless something is going on. */
  refused: (doing: Doing, outcome: Outcome<unknown> | undefined) => void;
  /** The same of an error. */
  failed: (doing: Doing, error: unknown) => void;
  /** What was said of how something ended is over; of one thing only where that is named. */
  forget: (doing?: Doing) => void;
}>;

const resting = { is: 'resting' } as const;

/** How a job ended, in the doing that it had come to. */
const endOf = async <Doing>(work: () => Working, doing: () => Doing): Promise<Run<Doing>> => {
  try {
    const ending = await work();
    return ending ? { is: 'problem', doing: doing(), problem: ending.problem } : resting;
  } catch (error) {
    return isCancelled(error) ? { is: 'stopped', doing: doing() } : { is: 'failed', doing: doing(), failure: failureOf(error) };
  }
};

type Bench<State, Doing> = Readonly<{
  desk: () => Desk;
  state: Store<State>;
  run: Store<Run<Doing>>;
  begin: (state: State) => State;
  end: (how: Run<Doing>) => void;
}>;

/** A job that was asked, as the queue knows it. */
function taskOf<State, Doing>(bench: Bench<State, Doing>, job: AnyJob<State, Doing>, input: never): Task {
  const { desk, state, run, begin, end } = bench;
  let now = job.doing;
  const show = (doing: Doing): void => {
    now = doing;
    run.set(() => ({ is: 'busy', doing }));
  };
  const undo = (): void => state.set((before) => job.undo?.(before, ...input) ?? before);
  return {
    policy: job.policy,
    begin: async (signal) => {
      const unlessOver = (act: () => void): void => (signal.aborted ? undefined : act());
      show(job.doing);
      state.set(begin);
      const at: At<State, Doing> = {
        desk: desk(),
        signal,
        get: state.get,
        set: (next) => unlessOver(() => state.set(next)),
        now: (doing) => unlessOver(() => show(doing)),
        onProgress: (progress) => unlessOver(() => run.set(() => ({ is: 'busy', doing: now, progress }))),
      };
      const how = await endOf(
        () => job.work(at, ...input),
        () => now,
      );
      unlessOver(() => {
        if (how.is !== 'resting') undo();
        end(how);
      });
    },
    leave: (why) => {
      undo();
      if (why === 'stopped') end({ is: 'stopped', doing: now });
    },
  };
}

export function createTab<State, Doing, Named extends Jobs<State, Doing>>(
  { first, jobs, firm = [], begin = (state) => state }: TabSpec<State, Doing, Named>,
  desk: () => Desk,
): Tab<State, Doing, Named> {
  const state = createStore(first);
  const run = createStore<Run<Doing>>(resting);
  const current = (): Doing | undefined => doingOf(run.get());
  const end = (how: Run<Doing>): void => {
    run.set(() => how);
    if (how.is === 'stopped') desk().announce(sayIn(desk().preferences.get().lang)(common.cancelled));
  };
  const queue = createQueue(() => firm.some((doing) => doing === current()));
  const aside = (how: Run<Doing>): void => (current() === undefined ? end(how) : undefined);
  const bench = { desk, state, run, begin, end };
  const asks = Object.entries(jobs).map(([name, job]) => [name, (...input: never) => queue.add(taskOf(bench, job, input))]);
  return {
    state,
    run,
    do: Object.fromEntries(asks) as Tab<State, Doing, Named>['do'],
    stop: queue.stop,
    rest: queue.rest,
    refused: (doing, outcome) => {
      if (outcome && 'problem' in outcome) aside({ is: 'problem', doing, problem: outcome.problem });
    },
    failed: (doing, error) => aside({ is: 'failed', doing, failure: failureOf(error) }),
    forget: (doing) =>
      run.set((how) => (how.is === 'busy' || how.is === 'resting' || (doing !== undefined && how.doing !== doing) ? how : resting)),
  };
}
