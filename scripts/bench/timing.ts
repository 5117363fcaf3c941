/** Takes the time of work, and the middle of several times. */

/** In milliseconds; waits for work that is not done at once. */
export async function timed<T>(work: () => T | Promise<T>): Promise<Readonly<{ took: number; result: T }>> {
  const start = performance.now();
  const result = await work();
  return { took: performance.now() - start, result };
}

export const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
