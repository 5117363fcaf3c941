/** Waits until a page shows what is expected: it draws a little after it was told to. */
import { isDeepStrictEqual } from 'node:util';

/** Gives what was last seen, for the test to compare. */
export async function eventually<Seen>(look: () => Promise<Seen>, expected: Seen, milliseconds = 5000): Promise<Seen> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (isDeepStrictEqual(seen, expected) || Date.now() > until) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
