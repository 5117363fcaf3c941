/** An engine that hears which catalogue is chosen before anything else is asked of it; it is not started for that alone. */
import type { Engine } from '../engine/jobs';
import { unlessStopped } from '../engine/errors';

/** Where `first` cannot be done, what was asked is tried without, and `first` again before the next thing. */
export function hearingFirst(engine: Engine, first: (engine: Engine) => Promise<unknown>): Engine {
  let heard: Promise<unknown> | undefined;
  return {
    call: (name, input, options) => {
      const before = (heard ??= first(engine).catch(() => {
        heard = undefined;
      }));
      return unlessStopped(before, options?.signal).then(() => {
        // Another choice takes the place of the first.
        if (name === 'knowCatalogue') heard = Promise.resolve();
        return engine.call(name, input, options);
      });
    },
  };
}
