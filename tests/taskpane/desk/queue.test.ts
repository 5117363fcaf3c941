/** The order in which a tab does things, over many interleavings: never two at once, nothing lost that waits, a stop is heard at once. */
import fc from 'fast-check';
import type { Policy } from '../../../src/taskpane/desk/queue';
import { createQueue } from '../../../src/taskpane/desk/queue';

/** What happened to a task that was asked, in the order in which it happened. */
type Fate = 'begun' | 'done' | 'stopped' | 'replaced';
type Asked = Readonly<{
  number: number;
  policy: Policy;
  fates: Fate[];
  finish: () => void;
  isOver: () => boolean;
  signal: () => AbortSignal | undefined;
}>;

/** A queue whose tasks end when they are told to, and do not hear that they are stopped: Excel does not hear that either. */
function line(isFirm: () => boolean = () => false) {
  const asked: Asked[] = [];
  const queue = createQueue(isFirm);
  const add = (policy: Policy): Asked => {
    const fates: Fate[] = [];
    let finish = (): void => undefined;
    let heard: AbortSignal | undefined;
    let isOver = false;
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const one: Asked = { number: asked.length, policy, fates, finish: () => finish(), isOver: () => isOver, signal: () => heard };
    asked.push(one);
    void queue
      .add({
        policy,
        begin: async (signal) => {
          heard = signal;
          fates.push('begun');
          await work;
          if (!signal.aborted) fates.push('done');
        },
        leave: (why) => void fates.push(why),
      })
      .then(() => {
        isOver = true;
      });
    return one;
  };
  const live = (): readonly Asked[] => asked.filter(({ fates }) => fates.length === 1);
  return { queue, asked, add, live };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: fc.constant('ask' as const), policy: fc.constantFrom<Policy>('drop', 'wait', 'replace') }) },
    { weight: 4, arbitrary: fc.record({ is: fc.constant('finish' as const), which: fc.nat(30) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('stop' as const) }) },
  ),
  { maxLength: 30 },
);

test('whatever is asked, finished and stopped in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { queue, asked, add, live } = line();
      for (const step of all) {
        if (step.is === 'ask') add(step.policy);
        else if (step.is === 'finish') asked[step.which % Math.max(1, asked.length)]?.finish();
        else {
          queue.stop();
          // At once: nothing is left going on, and nothing waits.
          expect(live()).toEqual([]);
        }
        expect(live().length).toBeLessThanOrEqual(1);
        if (step.is !== 'ask') await settled();
        expect(live().length).toBeLessThanOrEqual(1);
      }
      const wasStopped = all.some(({ is }) => is === 'stop');
      for (const one of asked) {
        one.finish();
        await settled();
      }
      await queue.rest();
      for (const { policy, fates, isOver, signal } of asked) {
        expect(isOver()).toBe(true);
        // Each comes to one end, and what ends late in spite of that is passed over.
        expect(fates.length === 0 || (fates.length === 2 && fates[0] === 'begun')).toBe(true);
        expect(signal()?.aborted ?? false).toBe(fates.length === 2 && fates[1] !== 'done');
        if (policy !== 'replace') expect(fates).not.toContain('replaced');
        if (policy === 'wait' && !wasStopped) expect(fates).toEqual(['begun', 'done']);
      }
      // What waits is done in the order in which it was asked.
      if (!wasStopped) {
        const last = asked.findLast(({ policy }) => policy !== 'drop');
        if (last) expect(last.fates).toEqual(['begun', 'done']);
      }
    }),
    { numRuns: 150 },
  );
});

test('what is asked after something that waits comes after it, and stops nothing before it', async () => {
  const { add } = line();
  const [first, files, second] = [add('replace'), add('wait'), add('replace')];
  expect([first!.fates, files!.fates, second!.fates]).toEqual([['begun'], [], []]);
  first!.finish();
  await settled();
  expect([first!.fates, files!.fates, second!.fates]).toEqual([['begun', 'done'], ['begun'], []]);
  files!.finish();
  await settled();
  expect(second!.fates).toEqual(['begun']);
});

test('of several that take each other’s place while they wait only the last is begun', async () => {
  const { add } = line();
  const [files, second, third] = [add('wait'), add('replace'), add('replace')];
  files!.finish();
  await settled();
  expect([second!.fates, second!.isOver(), third!.fates]).toEqual([[], true, ['begun']]);
});

test('what cannot be given up goes on although it is stopped, and what would take its place waits for it', async () => {
  const { queue, add } = line(() => true);
  const placing = add('replace');
  queue.stop();
  const next = add('replace');
  expect([placing.fates, next.fates]).toEqual([['begun'], []]);
  placing.finish();
  await settled();
  expect([placing.fates, next.fates]).toEqual([['begun', 'done'], ['begun']]);
});
