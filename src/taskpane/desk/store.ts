/** What the page knows at a moment, and who is told when it changes: plain values, replaced whole. */

export type Store<State> = Readonly<{
  get: () => State;
  /** Gives the state that follows; the same one again tells nobody. */
  set: (next: (state: State) => State) => void;
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
}>;

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      const changed = next(state);
      if (Object.is(changed, state)) return;
      state = changed;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
