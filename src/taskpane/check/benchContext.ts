/** Gives the views of the tab its bench: the desk of the moment and the tab's machine. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import type { Run } from '../desk/run';
import { useStore } from '../ui/useStore';
import type { CheckState, Doing } from './state';
import type { CheckMachine } from './tab';

export type Bench = Readonly<{ desk: Desk; tab: CheckMachine }>;
export const BenchContext = createContext<Bench | undefined>(undefined);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('a view outside the tab');
  return bench;
}

export const useCheck = (): CheckState => useStore(useBench().tab.state);
export const useRun = (): Run<Doing> => useStore(useBench().tab.run);
