/** Gives the views of the tab its bench: the desk of the moment and the state of the tab. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '../ui/useStore';
import type { Bench } from './actions';
import type { CheckState } from './state';

export const BenchContext = createContext<Bench | undefined>(undefined);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('a view outside the tab');
  return bench;
}

export const useCheck = (): CheckState => useStore(useBench().store);
