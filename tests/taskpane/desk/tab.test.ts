/** A toy tab goes through the machine: what is asked, one call, how it is told; and what is told when it fails, is stopped or gives way. */
import type { DoorProblem, Outcome } from '../../../src/doors/openWorkbook';
import type { Desk } from '../../../src/taskpane/desk/desk';
import type { Preferences } from '../../../src/taskpane/desk/preferences';
import { createStore } from '../../../src/taskpane/desk/store';
import type { At, Jobs, TabSpec } from '../../../src/taskpane/desk/tab';
import { createTab } from '../../../src/taskpane/desk/tab';
import { cancelled, errorOf, isCancelled, notLoaded, plainError, unlessStopped } from '../../../src/taskpane/engine/errors';
import { common } from '../../../src/taskpane/words/common';
import { saidText } from '../../../src/taskpane/words/said';
import { sayIn } from '../../../src/taskpane/words/sayIn';

type Toy = Readonly<{ chosen: number; sum?: number; copies: number }>;
type Doing = 'adding' | 'telling' | 'copying';

/** What each job of the toy waits for. */
function toy(wait: () => Promise<unknown> = () => Promise.resolve()) {
  const announced: string[] = [];
  const desk = {
    preferences: createStore<Preferences>({ lang: 'vi', theme: 'system', colouring: false }),
    announce: (text) => void announced.push(text),
  } as Partial<Desk> as Desk;
  const jobs = {
    add: {
      policy: 'replace',
      doing: 'adding',
      work: async (at: At<Toy, Doing>, terms: readonly number[]) => {
        at.onProgress({ done: 1, of: 2 });
        await wait();
        at.now('telling');
        at.set((state) => ({ ...state, sum: terms.reduce((a, b) => a + b, 0) }));
      },
      undo: (state: Toy) => ({ ...state, chosen: 0 }),
    },
    copy: {
      policy: 'wait',
      doing: 'copying',
      work: async (at: At<Toy, Doing>, outcome: Outcome<number>) => {
        await wait();
        if ('problem' in outcome) return outcome;
        at.set((state) => ({ ...state, copies: state.copies + outcome.value }));
      },
    },
  } satisfies Jobs<Toy, Doing>;
  const spec: TabSpec<Toy, Doing, typeof jobs> = {
    first: { chosen: 0, copies: 0 },
    firm: ['copying'],
    begin: ({ sum: _, ...state }) => state,
    jobs,
  };
  return { tab: createTab(spec, () => desk), announced };
}

const problem: DoorProblem = { code: 'editing' };

test('a job is asked by name, tells how far it is, and leaves what it found', async () => {
  const { tab } = toy();
  const seen: unknown[] = [];
  tab.run.subscribe(() => seen.push(tab.run.get()));
  await tab.do.add([1, 2, 3]);
  expect(seen).toEqual([
    { is: 'busy', doing: 'adding' },
    { is: 'busy', doing: 'adding', progress: { done: 1, of: 2 } },
    { is: 'busy', doing: 'telling' },
    { is: 'resting' },
  ]);
  expect(tab.state.get()).toEqual({ chosen: 0, copies: 0, sum: 6 });
});

test.each([
  ['an error', new Error('broken'), { is: 'failed', failure: { is: 'unforeseen', reason: 'broken' } }],
  ['what is no error', 'broken', { is: 'failed', failure: { is: 'unforeseen', reason: 'broken' } }],
  ['a script that did not come', notLoaded('engine.js'), { is: 'failed', failure: { is: 'notLoaded' } }],
  ['the same from a worker', errorOf(plainError(notLoaded('word.js'))), { is: 'failed', failure: { is: 'notLoaded' } }],
  ['a stop on the other side', errorOf(plainError(cancelled())), { is: 'stopped' }],
])('%s is told, nothing is thrown, and what was shown in advance is taken back', async (_what, error, how) => {
  const { tab } = toy(() => Promise.reject(error));
  tab.state.set((state) => ({ ...state, chosen: 7 }));
  await tab.do.add([1]);
  expect(tab.run.get()).toEqual({ ...how, doing: 'adding' });
  expect(tab.state.get().chosen).toBe(0);
});

test('what Excel refuses is told, and what was said of one thing is over when the next begins', async () => {
  const { tab } = toy();
  await tab.do.add([1]);
  await tab.do.copy({ problem });
  expect([tab.run.get(), tab.state.get().sum]).toEqual([{ is: 'problem', doing: 'copying', problem }, undefined]);
  await tab.do.copy({ value: 2 });
  expect([tab.run.get(), tab.state.get().copies]).toEqual([{ is: 'resting' }, 2]);
});

test('a stop is heard at once and said once, and what the work still says is passed over', async () => {
  let finish = (): void => undefined;
  const { tab, announced } = toy(() => new Promise<void>((resolve) => (finish = resolve)));
  const done = tab.do.add([1]);
  tab.stop();
  expect([tab.run.get(), announced]).toEqual([{ is: 'stopped', doing: 'adding' }, [sayIn('vi')(common.cancelled)]]);
  await done;
  finish();
  await new Promise(setImmediate);
  expect([tab.run.get(), tab.state.get().sum]).toEqual([{ is: 'stopped', doing: 'adding' }, undefined]);
});

test('what is begun next takes its place, of which nothing more is told', async () => {
  const finish: (() => void)[] = [];
  const { tab, announced } = toy(() => new Promise<void>((resolve) => finish.push(resolve)));
  const first = tab.do.add([1]);
  const second = tab.do.add([5]);
  await first;
  finish.reverse().forEach((one) => one());
  await second;
  await tab.rest();
  expect([tab.state.get().sum, tab.run.get(), announced]).toEqual([5, { is: 'resting' }, []]);
});

test('what cannot be given up is not stopped', async () => {
  let finish = (): void => undefined;
  const { tab, announced } = toy(() => new Promise<void>((resolve) => (finish = resolve)));
  const done = tab.do.copy({ value: 1 });
  tab.stop();
  tab.refused('copying', { problem });
  expect(tab.run.get()).toEqual({ is: 'busy', doing: 'copying' });
  finish();
  await done;
  expect([tab.state.get().copies, announced]).toEqual([1, []]);
  tab.refused('copying', { problem });
  expect(tab.run.get()).toEqual({ is: 'problem', doing: 'copying', problem });
});

test('what is said is data: a change of language says it anew, with what stands inside it', () => {
  const inner = { words: { vi: 'lý do {n}', en: 'reason {n}' }, values: { n: 2 } };
  const said = {
    words: { vi: 'Chưa đọc được: {why}.', en: 'Not read: {why}.' },
    values: { why: inner },
    also: { words: { vi: 'Xong.', en: 'Done.' } },
  };
  expect([saidText(sayIn('vi'), said), saidText(sayIn('en'), said)]).toEqual([
    'Chưa đọc được: lý do 2. Xong.',
    'Not read: reason 2. Done.',
  ]);
  expect(saidText(sayIn('vi'), { problem })).not.toBe(saidText(sayIn('en'), { problem }));
});

test('what does not hear of a stop is no longer waited for', async () => {
  const stopper = new AbortController();
  const waiting = unlessStopped(new Promise(() => undefined), stopper.signal).catch((error: unknown) => isCancelled(error));
  stopper.abort();
  expect(await waiting).toBe(true);
  expect(await unlessStopped(Promise.resolve(1), new AbortController().signal)).toBe(1);
  expect(await unlessStopped(Promise.resolve(1), undefined)).toBe(1);
});
