/** One thing at a time: what a tab is told when work ends, fails, is stopped, or gives way to what was begun after it. */
import { cancelled, errorOf, isCancelled, notLoaded, plainError, unlessStopped } from '../../../src/taskpane/engine/errors';
import { oneAtATime } from '../../../src/taskpane/desk/oneAtATime';

function tab() {
  const told: string[] = [];
  const turns = oneAtATime<string>({
    begun: (doing) => told.push(`begun ${doing}`),
    progressed: (doing, { done, of }) => told.push(`${doing} ${done}/${of}`),
    ended: () => told.push('ended'),
    stopped: (doing) => told.push(`stopped ${doing}`),
    failed: (doing, failure) => told.push(`failed ${doing}: ${failure.is === 'notLoaded' ? 'not loaded' : failure.reason}`),
  });
  return { told, ...turns };
}

/** Work that waits until it is let go, whether or not it was stopped: Excel does not hear that. */
function deaf() {
  let finish = (): void => undefined;
  const wait = new Promise<void>((resolve) => (finish = resolve));
  return { work: () => wait, finish };
}

const hearing = ({ signal }: Readonly<{ signal: AbortSignal }>): Promise<void> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(cancelled())));

test('work that ends is told with its progress', async () => {
  const { told, during } = tab();
  await during('a', async ({ onProgress }) => onProgress({ done: 1, of: 2 }));
  expect(told).toEqual(['begun a', 'a 1/2', 'ended']);
});

test.each([
  ['an error', new Error('broken'), 'failed a: broken'],
  ['what is no error', 'broken', 'failed a: broken'],
  ['a script that did not come', notLoaded('engine.js'), 'failed a: not loaded'],
  ['the same from a worker', errorOf(plainError(notLoaded('word.js'))), 'failed a: not loaded'],
  ['a stop on the other side', errorOf(plainError(cancelled())), 'stopped a'],
])('%s is told, and nothing is thrown', async (_what, error, said) => {
  const { told, during } = tab();
  await during('a', () => Promise.reject(error));
  expect(told).toEqual(['begun a', said]);
});

test('stopped is said once the work has heard it', async () => {
  const { told, during, stop } = tab();
  const done = during('a', hearing);
  stop();
  await done;
  expect(told).toEqual(['begun a', 'stopped a']);
});

test('work that does not hear is stopped when it ends, and its progress no longer counts', async () => {
  const { told, during, stop } = tab();
  const { work, finish } = deaf();
  const done = during('a', async ({ onProgress }) => {
    await work();
    onProgress({ done: 2, of: 2 });
  });
  stop();
  finish();
  await done;
  expect(told).toEqual(['begun a', 'stopped a']);
});

test('what is begun next stops what is going on, of which nothing more is told', async () => {
  const { told, during } = tab();
  const first = during('a', hearing);
  await during('b', async () => undefined);
  await first;
  expect(told).toEqual(['begun a', 'begun b', 'ended']);
});

test('a failure that comes late does not spoil what came after', async () => {
  const { told, during } = tab();
  const { work, finish } = deaf();
  const first = during('a', async () => {
    await work();
    throw new Error('late');
  });
  await during('b', async () => undefined);
  finish();
  await first;
  expect(told).toEqual(['begun a', 'begun b', 'ended']);
});

test('it is known whether something is going on, and when that has ended', async () => {
  const { told, during, isBusy, wait } = tab();
  await wait();
  const { work, finish } = deaf();
  const done = during('a', work);
  expect(isBusy()).toBe(true);
  const after = wait().then(() => told.push('waited'));
  finish();
  await Promise.all([done, after]);
  expect(told).toEqual(['begun a', 'ended', 'waited']);
  expect(isBusy()).toBe(false);
});

test('what does not hear of a stop is no longer waited for', async () => {
  const stopper = new AbortController();
  const { work, finish } = deaf();
  const waiting = unlessStopped(work(), stopper.signal).catch((error: unknown) => isCancelled(error));
  stopper.abort();
  expect(await waiting).toBe(true);
  finish();
  expect(await unlessStopped(Promise.resolve(1), new AbortController().signal)).toBe(1);
  expect(await unlessStopped(Promise.resolve(1), undefined)).toBe(1);
});
