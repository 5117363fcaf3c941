/** Draws a view again whenever its store changes. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../desk/store';

export function useStore<State>(store: Pick<Store<State>, 'get' | 'subscribe'>): State {
  const [state, setState] = useState(store.get);
  useLayoutEffect(() => {
    const update = (): void => setState(() => store.get());
    // What changed between drawing and subscribing would be missed.
    update();
    return store.subscribe(update);
  }, [store]);
  return state;
}
